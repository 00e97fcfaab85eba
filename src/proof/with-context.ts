import type { Evidence, Fragment } from '../model/fact.ts';
import { isPlainText, MAX_LENGTH } from '../model/fields.ts';
import { cutWords, type WordSpan } from './cut-words.ts';
import { findFragment } from './find-fragment.ts';
import { termsOf } from './text-fragment.ts';

/** So many words on either side tell most sentences apart; what they do not tell apart says the same. */
const MOST_WORDS = 12;

/**
 * Evidence with the fewest words before and after its quote that tell it from everything else in the article's text.
 * Only words of the same paragraph count: what stands before a paragraph on the page may be an advertisement. Where no
 * words do, or the quote is not in the text, it stays without.
 */
export function withContext(evidence: Evidence, text: string): Evidence {
  const place = placeIn(text, evidence);
  if (!place) return evidence;
  const { prefix: _, suffix: __, ...bare } = evidence;
  const leadsThere = (terms: Fragment) => {
    const [first, ...others] = findFragment(text, terms);
    return others.length === 0 && first?.start === place.start && first.end === place.end;
  };
  const { before, after } = wordsAround(text, place);
  for (const [left, right] of bySize(before.length, after.length)) {
    const prefix = textOf(text, before.slice(before.length - left));
    const suffix = textOf(text, after.slice(0, right));
    const told = { ...bare, ...(prefix && { prefix }), ...(suffix && { suffix }) };
    const isSayable = [prefix, suffix].every((part) => part === '' || isPlainText(part, MAX_LENGTH.quote));
    const terms = isSayable ? termsOf(told) : undefined;
    if (terms && leadsThere(terms)) return told;
  }
  return bare;
}

/** How many words before and after, the fewest first, and of as many rather those before. */
function* bySize(before: number, after: number): Generator<[number, number]> {
  for (let sum = 0; sum <= before + after; sum++) {
    for (let right = Math.max(0, sum - before); right <= Math.min(after, sum); right++)
      yield [sum - right, right];
  }
}

/** The words beside a passage in its paragraph, or its cell of a table: the nearest, in the order of the text. */
function wordsAround(text: string, { start, end }: WordSpan): Record<'before' | 'after', WordSpan[]> {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\t', start - 1)) + 1;
  const length = text.slice(end).search(/[\n\t]/);
  const wordsIn = (at: number, to: number) =>
    cutWords(text.slice(at, to)).map((word) => ({ start: at + word.start, end: at + word.end }));
  return {
    before: start === 0 ? [] : wordsIn(from, start).slice(-MOST_WORDS),
    after: wordsIn(end, length < 0 ? text.length : end + length).slice(0, MOST_WORDS),
  };
}

function textOf(text: string, words: readonly WordSpan[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function placeIn(text: string, { quote, start, end }: Evidence): WordSpan | undefined {
  if (!quote) return undefined;
  if (start !== undefined && end !== undefined && text.slice(start, end) === quote) return { start, end };
  const at = text.indexOf(quote);
  return at < 0 ? undefined : { start: at, end: at + quote.length };
}
