import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/fact.ts';
import { findFragment } from '../../src/proof/find-fragment.ts';
import { termsOf } from '../../src/proof/text-fragment.ts';
import { withContext } from '../../src/proof/with-context.ts';

const TEXT = [
  'Norvik shares fall',
  'Shares fell. The company declined to comment. Shares rose later.',
  'In Oslo the court agreed. The company declined to comment.',
  'The company declined to comment.',
].join('\n');
const QUOTE = 'The company declined to comment.';

const at = (nth: number): Evidence => {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(QUOTE, start + 1);
  return { article: 'a', quote: QUOTE, start, end: start + QUOTE.length };
};

describe('the words around a passage', () => {
  it('are none where its own words tell it from everything else', () => {
    const start = TEXT.indexOf('In Oslo');
    const alone: Evidence = { article: 'a', quote: 'In Oslo the court agreed.', start, end: start + 25 };
    expect(withContext(alone, TEXT)).toEqual(alone);
  });

  it('are the fewest that do', () => {
    expect(withContext(at(1), TEXT)).toEqual({ ...at(1), prefix: 'fell.' });
    expect(withContext(at(2), TEXT)).toEqual({ ...at(2), prefix: 'agreed.' });
  });

  it('never come from another paragraph: on the page something else may stand between the two', () => {
    expect(withContext(at(3), TEXT)).toEqual(at(3));
  });

  it('come after it where nothing stands before it', () => {
    const text = 'It fell. Then more.\nIt fell. Then less.';
    expect(withContext({ article: 'a', quote: 'It fell.', start: 0, end: 8 }, text)).toEqual({
      article: 'a',
      quote: 'It fell.',
      start: 0,
      end: 8,
      suffix: 'Then more.',
    });
  });

  it('take the place of those of an earlier text', () => {
    const stale = { ...at(1), prefix: 'nothing like', suffix: 'this' };
    expect(withContext(stale, TEXT)).toEqual({ ...at(1), prefix: 'fell.' });
  });

  it('are looked for where the quote is, if its offsets are of another text', () => {
    const moved: Evidence = { article: 'a', quote: 'Shares rose later.', start: 3, end: 5 };
    expect(withContext(moved, TEXT)).toEqual(moved);
    expect(withContext({ article: 'a', quote: 'Nothing of this.' }, TEXT)).toEqual({
      article: 'a',
      quote: 'Nothing of this.',
    });
  });

  it('hold nothing that a pack may not hold', () => {
    const text = 'So <b>bold</b> it fell.\nIt fell.';
    const evidence: Evidence = { article: 'a', quote: 'it fell.', start: 15, end: 23 };
    expect(withContext(evidence, text)).toEqual(evidence);
  });

  it('lead to the passage alone, in any text of a few words', () => {
    const word = fc.constantFrom('a', 'b', 'c');
    const sentence = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => `${words.join(' ')}.`);
    const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (all, i, j) => {
        const text = all.map((sentences) => sentences.join(' ')).join('\n');
        const paragraph = all[i % all.length] ?? [];
        const before = [
          ...all.slice(0, i % all.length).map((sentences) => `${sentences.join(' ')}\n`),
          ...paragraph.slice(0, j % paragraph.length).map((one) => `${one} `),
        ].join('');
        const quote = paragraph[j % paragraph.length] ?? '';
        const [start, end] = [before.length, before.length + quote.length];
        const told = withContext({ article: 'a', quote, start, end }, text);
        const terms = termsOf(told);
        const found = terms ? findFragment(text, terms) : [];
        // Words were only added where they help.
        if (told.prefix || told.suffix) expect(found).toEqual([{ start, end }]);
        else if (found.length === 1) expect(found).toEqual([{ start, end }]);
      }),
    );
  });

  it('tell every sentence of the example articles from all others of its article', () => {
    const folder = 'tests/fixtures/articles';
    for (const name of readdirSync(folder)) {
      const text = readFileSync(`${folder}/${name}/article.txt`, 'utf8');
      for (const { segment, index } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
        const quote = segment.trim();
        if (!quote || quote.includes('\n')) continue;
        const start = index + segment.indexOf(quote);
        const place = { start, end: start + quote.length };
        const terms = termsOf(withContext({ article: 'a', quote, ...place }, text));
        expect(terms && findFragment(text, terms), `${name}: ${quote}`).toEqual([place]);
      }
    }
  });
});
