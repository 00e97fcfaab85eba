import type { Fact } from './fact.ts';

/** Words that stand in every sentence tell nothing of what it says. */
const COMMON = new Set(
  'a an and are as at be been but by for from had has have he her his in is it its of on or said says that the their they this to was were which who will with'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{M}]+|\p{N}[\p{N}.,]*/gu;
const NUMBER = /^\p{N}/u;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** What a sentence says, as a set of words: with its figures and days, or without them. */
export interface Wording {
  all: ReadonlySet<string>;
  withoutFigures: ReadonlySet<string>;
  /** Its numbers and days, as a text to compare. */
  figures: string;
}

export function wordingOf({ statement }: Pick<Fact, 'statement'>): Wording {
  const words = statement.toLowerCase().match(WORD) ?? [];
  const all = new Set(words.filter((word) => !COMMON.has(word)));
  const isFigure = (word: string) => NUMBER.test(word) || MONTH.test(word);
  return {
    all,
    withoutFigures: new Set([...all].filter((word) => !isFigure(word))),
    figures: [...all].filter(isFigure).sort().join(' '),
  };
}

/** How much two sets have in common: 0 nothing, 1 all. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const word of small) if (large.has(word)) common++;
  return common / (a.size + b.size - common);
}

/** The ids of the articles that say a fact. */
export const articlesOf = ({ evidence }: Pick<Fact, 'evidence'>): ReadonlySet<string> =>
  new Set(evidence.map(({ article }) => article));

export function shareOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((article) => b.has(article));
}
