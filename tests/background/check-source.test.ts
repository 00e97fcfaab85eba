import { describe, expect, it, vi } from 'vitest';
import { thenCheckSource } from '../../src/background/check-source.ts';
import type { PageTerms } from '../../src/messages/contract.ts';
import type { Browser, Runtime } from '../../src/platform/browser.ts';

const SOURCE = { title: 'T', text: 'T\nIt fell.', quotes: ['It fell.'], paragraphs: ['It fell.'] };
const PAGE = { tab: { id: 7, incognito: false }, frameId: 0, url: 'https://post.example/1' };

/** A background whose tabs answer so, asked by a page; what was noted of its sentences. */
async function visit(answer: unknown, sender: object = {}, parts: { isEnabled?: boolean } = {}) {
  const { isEnabled = true } = parts;
  const noteCheck = vi.fn(async () => {});
  const savedSource = vi.fn(async () => ({ article: 'a', source: SOURCE }));
  const executeScript = vi.fn(async () => {
    if (answer instanceof Error) throw answer;
    return [{ result: answer }];
  });
  const report = vi.fn();
  const terms = { isEnabled } as PageTerms;
  const { pageTerms } = thenCheckSource(
    { pageTerms: async (_request: object, _sender: Runtime.MessageSender) => terms },
    { savedSource, noteCheck },
    { scripting: { executeScript } } as unknown as Pick<Browser, 'scripting'>,
    report,
  );
  expect(await pageTerms({}, { ...PAGE, ...sender } as unknown as Runtime.MessageSender)).toBe(terms);
  await new Promise((done) => setTimeout(done));
  return { noteCheck, savedSource, executeScript, report };
}

describe('a page that a saved article came from', () => {
  it('is compared with it, and what became of its sentences is noted', async () => {
    const { noteCheck, report } = await visit([{ is: 'gone' }]);
    expect(noteCheck).toHaveBeenCalledWith(
      'a',
      SOURCE,
      [{ is: 'gone' }],
      expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    );
    expect(report).not.toHaveBeenCalled();
  });

  it.each([
    ['in a private window', { tab: { id: 7, incognito: true } }],
    ['in a frame of another page', { frameId: 3 }],
    ['in no tab', { tab: undefined }],
  ])('is not looked for %s', async (_what, sender) => {
    const { savedSource, executeScript } = await visit([{ is: 'gone' }], sender);
    expect(savedSource).not.toHaveBeenCalled();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('may go away meanwhile: nothing is noted, and that is no error', async () => {
    const { noteCheck, report } = await visit(new Error('Frame with ID 0 was removed.'));
    expect(noteCheck).not.toHaveBeenCalled();
    expect(report).not.toHaveBeenCalled();
  });

  it('is not looked for on a site that is switched off', async () => {
    expect((await visit([{ is: 'gone' }], {}, { isEnabled: false })).savedSource).not.toHaveBeenCalled();
  });

  it.each([
    ['that it was compared already', null],
    ['nothing', undefined],
    ['what is no answer', 'gone'],
    ['another state', [{ is: 'burnt' }]],
    ['markup in place of a sentence', [{ is: 'changed', now: '<b>It rose.</b>' }]],
    ['more than it was asked', [{ is: 'gone' }, { is: 'gone' }]],
  ])('is not believed where it answers %s', async (_what, answer) => {
    expect((await visit(answer)).noteCheck).not.toHaveBeenCalled();
  });
});
