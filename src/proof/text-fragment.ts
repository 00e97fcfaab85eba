import type { SourceView } from '../model/company-view.ts';
import type { Evidence, Fragment } from '../model/fact.ts';
import { cutWords } from './cut-words.ts';

/** Longer passages are named by their first and last words: a footnote's figure in between, or an edit, breaks no link. */
const WHOLE_WORDS = 12;
const EDGE_WORDS = 5;
/** More passages of one article than this make an address that nobody needs. */
const MOST_PASSAGES = 3;

/**
 * How a page is asked for the passage that proves something, made of an article's text where nobody could make it on the
 * page; undefined where no words of it are known.
 */
export function termsOf({
  quote,
  prefix,
  suffix,
}: Pick<Evidence, 'quote' | 'prefix' | 'suffix'>): Fragment | undefined {
  // What the article's text has as tabs and line ends are borders of cells and blocks, which no term may cross.
  const parts = (quote ?? '').split(/[\t\n\r]+/).filter((part) => part.trim() !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const context = { ...(prefix && { prefix }), ...(suffix && { suffix }) };
  const isWhole = parts.length === 1 && cutWords(first).length <= WHOLE_WORDS;
  if (isWhole) return { start: first.trim(), ...context };
  const start = firstWords(first);
  return { start, end: lastWords(last, parts.join(' '), start), ...context };
}

/** The part of an address after `#:~:`. */
export function toDirective({ start, end, prefix, suffix }: Fragment): string {
  const terms = [
    prefix && `${encodeTerm(prefix)}-`,
    encodeTerm(start),
    end && encodeTerm(end),
    suffix && `-${encodeTerm(suffix)}`,
  ];
  return `text=${terms.filter(Boolean).join(',')}`;
}

/** The address of an article at where it says a fact. */
export function addressAt(
  { url, passages = [] }: Pick<SourceView, 'passages'> & { url: string },
  { statement }: { statement: string },
): string {
  const terms = passages.flatMap((each) => each.fragment ?? termsOf({ quote: statement, ...each }) ?? []);
  const directives = [...new Set(terms.map(toDirective))].slice(0, MOST_PASSAGES);
  return directives.length > 0 ? `${url}${url.includes('#') ? '' : '#'}:~:${directives.join('&')}` : url;
}

/** Commas, dashes and ampersands part the terms, so none may stand in one. What is no text at all is left out. */
function encodeTerm(term: string): string {
  return encodeURIComponent(term.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

function firstWords(text: string): string {
  const words = cutWords(text).slice(0, EDGE_WORDS);
  return text.slice(words[0]?.start, words.at(-1)?.end);
}

/** The last words, so many that they stand between the first ones and the end of the whole only once. */
function lastWords(text: string, whole: string, start: string): string {
  const words = cutWords(text);
  const end = words.at(-1)?.end ?? text.length;
  const after = whole.toLowerCase().indexOf(start.toLowerCase()) + start.length;
  for (let count = EDGE_WORDS; count <= words.length; count++) {
    const last = text.slice(words[words.length - count]?.start, end);
    const at = whole.toLowerCase().indexOf(last.toLowerCase(), after);
    if (at < 0) break; // it would reach into the first ones
    if (at + last.length >= whole.trimEnd().length) return last;
  }
  return text.slice(words[Math.max(0, words.length - EDGE_WORDS)]?.start, end);
}
