import { describe, expect, it, vi } from 'vitest';
import type { Saving } from '../../src/model/saving.ts';
import { linkToPage } from '../../src/review/link-to-page.ts';

const TEXT = 'Vans\nIt waited. It sold vans. The port pays.\nIt sold vans.';
const evidence = (start: number) => ({ article: 'a', quote: 'It sold vans.', start, end: start + 13 });
const SAVING: Saving = {
  article: { id: 'a', title: 'Vans' },
  text: TEXT,
  companies: [{ id: 'c', name: 'C', names: [] }],
  facts: [
    {
      id: 'f',
      company: 'c',
      kind: 'deal',
      statement: 'It sold vans.',
      evidence: [evidence(TEXT.indexOf('It sold')), { article: 'a' }, evidence(TEXT.lastIndexOf('It sold'))],
    },
  ],
};
const fragmentsIn = ({ facts }: Saving) => facts[0]?.evidence.map(({ fragment }) => fragment);

describe('the links of a saving', () => {
  it('are asked for with what stands around each passage, and kept where they come', async () => {
    const ask = vi.fn(async () => [{ start: 'It sold', prefix: 'waited.' }, null]);
    const linked = await linkToPage(SAVING, ask);
    expect(ask).toHaveBeenCalledWith([
      { quote: 'It sold vans.', before: 'Vans\nIt waited. ', after: ' The port pays.\nIt sold vans.' },
      expect.objectContaining({ before: expect.stringMatching(/pays\.\n$/), after: '' }),
    ]);
    expect(fragmentsIn(linked)).toEqual([{ start: 'It sold', prefix: 'waited.' }, undefined, undefined]);
    expect(linked.facts[0]?.evidence[0]).toMatchObject(SAVING.facts[0]?.evidence[0] ?? {});
  });

  it.each([
    ['the page is closed', async () => undefined],
    ['the page answers something else', async () => ({ length: 2, 0: { start: 'x' } })],
    ['a term is none', async () => [{ start: 7 }, { start: '<b>bold</b>' }]],
    ['asking fails', () => Promise.reject(new Error('no'))],
    ['nobody answers', () => new Promise<never>(() => {})],
  ])('are those of the article where %s', async (_why, ask: () => Promise<unknown>) => {
    expect(fragmentsIn(await linkToPage(SAVING, ask, 20))).toEqual([undefined, undefined, undefined]);
  });

  it('ask nobody where there is nothing to link', async () => {
    const ask = vi.fn();
    expect(await linkToPage({ ...SAVING, facts: [] }, ask)).toEqual({ ...SAVING, facts: [] });
    expect(ask).not.toHaveBeenCalled();
  });
});
