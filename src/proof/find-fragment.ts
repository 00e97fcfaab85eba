import type { Fragment } from '../model/fact.ts';
import type { WordSpan } from './cut-words.ts';

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;
const SPACELESS_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Where the text of an article has what a fragment names, as browsers search: capitals count for nothing, words are whole,
 * only white space stands between a term and its neighbours. At most `most` places, the first ones.
 */
export function findFragment(text: string, terms: Fragment, most = 2): WordSpan[] {
  const where = fold(text);
  const [start, end, prefix, suffix] = [terms.start, terms.end, terms.prefix, terms.suffix].map((term) =>
    term === undefined ? undefined : fold(term),
  );
  const found: WordSpan[] = [];
  let from = 0;
  while (start !== undefined && found.length < most) {
    const lead = prefix ?? start;
    const at = indexOfWords(where, lead, from);
    if (at < 0) break;
    from = at + 1;
    const begin = prefix === undefined ? at : skipSpace(where, at + prefix.length);
    if (!startsWithWords(where, start, begin)) continue;
    const stop = endOf(where, begin + start.length, end);
    if (stop < 0) break;
    if (suffix !== undefined && !startsWithWords(where, suffix, skipSpace(where, stop))) continue;
    found.push({ start: begin, end: stop });
  }
  return found;
}

/** Small letters, of the same length as the text. */
function fold(text: string): string {
  const small = text.toLowerCase();
  return (small.length === text.length ? small : text).replace(/\s/gu, ' ');
}

function endOf(text: string, from: number, end: string | undefined): number {
  if (end === undefined) return from;
  const at = indexOfWords(text, end, from);
  return at < 0 ? at : at + end.length;
}

function indexOfWords(text: string, term: string, from: number): number {
  for (let at = text.indexOf(term, from); at >= 0; at = text.indexOf(term, at + 1)) {
    if (startsWithWords(text, term, at)) return at;
  }
  return -1;
}

function startsWithWords(text: string, term: string, at: number): boolean {
  return text.startsWith(term, at) && isBorder(text, at) && isBorder(text, at + term.length);
}

/** Between two characters of one word there is no border, but where a script has no spaces. */
function isBorder(text: string, at: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at]];
  if (!WORD_CHARACTER.test(before) || !WORD_CHARACTER.test(after)) return true;
  return SPACELESS_END.test(before) || SPACELESS_END.test(after);
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at++;
  return at;
}
