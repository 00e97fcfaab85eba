import { inflect } from './inflect.ts';
import type { Token, TokenClass } from './tokens.ts';
import { WORD_GROUPS } from './word-groups.ts';

/*
 * A phrase is written as a reader would say it: words with a space between.
 *   buy~        any form of it: buys, bought, buying
 *   a|an|the    one of these             <court>     one of a group of word-groups.ts
 *   court?      may be missing           .. and ...  up to three, up to eight words between, no dash or full stop
 *   # $ %       a figure, an amount of money, a percentage ($ and % are figures too)
 *   @           the company              @x          another company              @any  either
 *   @:          the company, with a comma or the like after it
 *   ^           a name that is no company's: words with capitals, as people have
 */
const SIGN = /^[@#$%^]/;
const GROUPS: Record<string, string | undefined> = WORD_GROUPS;
const SHORT_GAP = 3;
const LONG_GAP = 8;
/** What these begin is told of somebody else, so no gap reaches over them. */
const NEVER_SKIPPED = new Set(
  'after while because although though when since before if despite whereas'.split(' '),
);

/** With these a reference may begin a sentence: 'Its shares', 'The group'. */
const REFERS = new Set(['the', 'it', 'its', 'our', 'their', 'both', 'this']);

/** Whether the company or another one stands at a token. */
export type Party = (at: number) => 'me' | 'other' | undefined;

interface Step {
  /** The most words that may stand before this one. */
  gap: number;
  words: ReadonlySet<string>;
  signs: readonly string[];
}

export interface Phrase {
  steps: readonly Step[];
}

/** Phrases by what a match can begin with: a word, or a sign such as @ or $. */
export interface PhraseIndex<T> {
  starts: ReadonlyMap<string, readonly { phrase: Phrase; of: T }[]>;
}

/** A stretch of tokens, `to` exclusive. */
export interface Match {
  from: number;
  to: number;
}

/** The phrases of a list: one a line, or several with commas between. */
export function readPhrases(list: string): Phrase[] {
  return list
    .split(/[,\n]/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) => variants(text.split(/\s+/)).map(toPhrase));
}

/** A phrase with a word that may be missing is two phrases. */
function variants([first, ...rest]: string[]): string[][] {
  if (first === undefined) return [[]];
  const tails = variants(rest);
  if (!first.endsWith('?')) return tails.map((tail) => [first, ...tail]);
  const plain = first.slice(0, -1);
  return tails.flatMap((tail) => [[plain, ...tail], tail]);
}

function toPhrase(parts: string[]): Phrase {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of parts) {
    if (part === '..' || part === '...') {
      gap = part === '..' ? SHORT_GAP : LONG_GAP;
      continue;
    }
    const signs = part.split('|').filter((one) => SIGN.test(one));
    steps.push({ gap, words: wordsOf(part), signs });
    gap = 0;
  }
  return { steps };
}

/** All forms of the alternatives of one place in a phrase: 'a|buy~|<court>'. */
export function wordsOf(part: string): Set<string> {
  const words = part.split('|').filter((one) => !SIGN.test(one));
  const alternatives = words.flatMap((word) => {
    const group = /^<(.+)>$/.exec(word)?.[1];
    return group ? (GROUPS[group] ?? '').split('|') : [word];
  });
  return new Set(alternatives.flatMap((word) => (word.endsWith('~') ? inflect(word.slice(0, -1)) : [word])));
}

/** Makes a list of phrases searchable in one walk over a sentence. */
export function indexPhrases<T>(entries: Iterable<readonly [Phrase, T]>): PhraseIndex<T> {
  const starts = new Map<string, { phrase: Phrase; of: T }[]>();
  for (const [phrase, of] of entries) {
    const [first] = phrase.steps;
    for (const key of [...(first?.words ?? []), ...(first?.signs ?? [])]) {
      starts.set(key, [...(starts.get(key) ?? []), { phrase, of }]);
    }
  }
  return { starts };
}

/** Calls `found` for each place where a phrase matches; of one phrase at one place only the shortest match. */
export function matchPhrases<T>(
  index: PhraseIndex<T>,
  tokens: readonly Token[],
  party: Party,
  found: (of: T, match: Match) => void,
): void {
  for (const from of tokens.keys()) {
    for (const key of keysOf(tokens, from, party(from))) {
      for (const { phrase, of } of index.starts.get(key) ?? []) {
        const to = matchFrom(phrase.steps, 0, tokens, from, party);
        if (to !== undefined) found(of, { from, to });
      }
    }
  }
}

const SIGNS: Record<TokenClass, string[]> = {
  word: [],
  number: ['#'],
  money: ['#', '$'],
  percent: ['#', '%'],
};

const AS_ME = ['@', '@:', '@any'];
const AS_OTHER = ['@x', '@any'];

function keysOf(tokens: readonly Token[], at: number, party: 'me' | 'other' | undefined): string[] {
  const token = tokens[at];
  if (!token) return [];
  const keys = party && isNameWord(token) ? [] : [token.word, ...SIGNS[token.is]];
  if (party === 'me') keys.push(...AS_ME);
  if (party === 'other') keys.push(...AS_OTHER);
  if (!party && startsName(tokens, at)) keys.push('^');
  return keys;
}

const DAYS_AND_MONTHS = wordsOf(
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec|i',
);

/** The first word of a sentence has its capital anyway, so it begins a name only with another one beside it. */
function startsName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token?.hasCapital || token.is !== 'word' || DAYS_AND_MONTHS.has(token.word)) return false;
  if (before) return true;
  return next?.hasCapital === true && next.pause === 0 && !DAYS_AND_MONTHS.has(next.word);
}

/** What 'the supplier' supplies is not said: what stands for a name tells as little as a name. */
const STANDS_FOR_A_NAME = wordsOf(
  'supplier|publisher|lender|broker|brokerage|parent|owner|subsidiary|distributor|contractor',
);

/** A word of a name says nothing: Target has no target, and Rocket Fuel launches none. 'The company' is no name. */
function isNameWord({ word, hasCapital }: Token): boolean {
  return (hasCapital && !REFERS.has(word)) || STANDS_FOR_A_NAME.has(word);
}

function matchFrom(
  steps: readonly Step[],
  nth: number,
  tokens: readonly Token[],
  at: number,
  party: Party,
): number | undefined {
  const step = steps[nth];
  if (!step) return at;
  for (let skipped = 0; skipped <= step.gap; skipped++) {
    const here = at + skipped;
    const token = tokens[here];
    if (!token || (nth > 0 && token.pause === 2)) return undefined;
    if (skipped > 0 && NEVER_SKIPPED.has(tokens[here - 1]?.word ?? '')) return undefined;
    const length = lengthOf(step, tokens, here, party);
    if (length === 0) continue;
    const to = matchFrom(steps, nth + 1, tokens, here + length, party);
    if (to !== undefined) return to;
  }
  return undefined;
}

/** How many tokens the step takes here; none where it does not fit. A name of several words is one step. */
function lengthOf({ words, signs }: Step, tokens: readonly Token[], at: number, party: Party): number {
  const token = tokens[at];
  if (!token) return 0;
  const who = party(at);
  if (words.has(token.word) && !(who && isNameWord(token))) return 1;
  if (signs.some((sign) => SIGNS[token.is].includes(sign))) return 1;
  if (!who && signs.includes('^') && startsName(tokens, at)) return lengthOfName(tokens, at, party);
  const asked = who && signs.find((sign) => (who === 'me' ? AS_ME : AS_OTHER).includes(sign));
  if (!asked) return 0;
  let end = at + 1;
  while (end < tokens.length && party(end) === who) end++;
  if (asked === '@:' && !(tokens[end]?.pause ?? 0)) return 0;
  return end - at;
}

function lengthOfName(tokens: readonly Token[], at: number, party: Party): number {
  let end = at + 1;
  while (tokens[end]?.hasCapital && tokens[end]?.pause === 0 && !party(end)) end++;
  return end - at;
}
