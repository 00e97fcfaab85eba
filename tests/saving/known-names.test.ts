import { describe, expect, it, vi } from 'vitest';
import { MAX_KEYS } from '../../src/messages/contract.ts';
import type { Dictionary } from '../../src/model/dictionary.ts';
import { MAX_KEY_LENGTH } from '../../src/model/words.ts';
import { findKnownNames } from '../../src/saving/known-names.ts';

type Ask = Parameters<typeof findKnownNames>[1];

const DICTIONARY: Dictionary = {
  companies: [
    { id: 'x', context: [] },
    { id: 'apple', context: ['iPhone'] },
  ],
  names: [
    { text: 'Xiaomi', company: 0, kind: 'common', needsContext: false },
    { text: 'Xiaomi Corporation', company: 0, kind: 'legal', needsContext: false },
    { text: 'Apple', company: 1, kind: 'common', needsContext: true },
    { text: 'Apple Inc', company: 1, kind: 'legal', needsContext: false },
  ],
};

function background() {
  const dictionary = vi.fn((_: { keys: string[] }) => DICTIONARY);
  const companies = ({ ids }: { ids: string[] }) => ids.map((id) => ({ id, name: `The name of ${id}` }));
  const answers: Record<string, (request: never) => unknown> = {
    pageTerms: () => ({ smallKeys: ['adidas'] }),
    dictionary,
    companies,
  };
  const ask = (async (name: string, request: never) => answers[name]?.(request)) as unknown as Ask;
  return { ask, dictionary };
}

const namesIn = async (text: string) =>
  (await findKnownNames(text, background().ask)).map((name) => name.text);

describe('the names of the fact base in an article', () => {
  it('are those that stand in it, with their companies', async () => {
    expect(await findKnownNames('Shares of Xiaomi rose.', background().ask)).toEqual([
      { text: 'Xiaomi', company: { id: 'x', name: 'The name of x' } },
    ]);
  });

  it('are not an ordinary word of the same letters', async () => {
    expect(await namesIn('Apple trees bloom late.')).toEqual([]);
  });

  it('are an ordinary word where the text has another name of the company, or a word that goes with it', async () => {
    expect(await namesIn('Apple Inc rose. Apple is large.')).toEqual(['Apple', 'Apple Inc']);
    expect(await namesIn('Apple sells the iPhone.')).toEqual(['Apple']);
  });

  it('are asked for in several requests where the text has very many words, and without words that nobody writes', async () => {
    const { ask, dictionary } = background();
    const words = Array.from({ length: MAX_KEYS + 5 }, (_, i) => `W${i}`);
    await findKnownNames([...words, 'A'.repeat(MAX_KEY_LENGTH + 1), 'adidas'].join(' '), ask);
    expect(dictionary.mock.calls.map(([{ keys }]) => keys.length)).toEqual([MAX_KEYS, 6]);
  });
});
