import type { Fragment } from '../../model/fact.ts';
import type { LetterSpan } from './find-passage.ts';
import { fold, type PageLetters, rangeOf } from './page-letters.ts';

/** So many marks, as quotation marks and full stops, may stand between a term's outer letters and its ends. */
const MOST_MARKS = 3;

/**
 * The library writes all terms small and without accents. Browsers find them so, but people read them in addresses and
 * citations: each term is written as the page writes it, where that is the same to a browser.
 */
export function inOwnWriting(page: PageLetters, { from, to }: LetterSpan, fragment: Fragment): Fragment {
  const { start, end, prefix, suffix } = fragment;
  const length = (term: string) => fold(term).length;
  const write = (term: string, at: number) => asOnPage(page, at, at + length(term), term);
  return {
    start: write(start, from),
    ...(end !== undefined && { end: write(end, to - length(end)) }),
    ...(prefix !== undefined && { prefix: write(prefix, from - length(prefix)) }),
    ...(suffix !== undefined && { suffix: write(suffix, to) }),
  };
}

function asOnPage(page: PageLetters, from: number, to: number, term: string): string {
  const range = rangeOf(page, from, to);
  if (!range) return term;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const [first, last] = [startContainer as Text, endContainer as Text];
  const inner = range.toString();
  for (let left = 0; left <= Math.min(MOST_MARKS, startOffset); left++) {
    for (let right = 0; right <= Math.min(MOST_MARKS, last.data.length - endOffset); right++) {
      const text =
        first.data.slice(startOffset - left, startOffset) +
        inner +
        last.data.slice(endOffset, endOffset + right);
      if (asWritten(text) === term) return text.replace(/\s+/g, ' ');
    }
  }
  return term;
}

/** As the library writes a text. */
function asWritten(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\s+/g, ' ')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
