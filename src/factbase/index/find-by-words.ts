import { foldedWords } from '../../model/words.ts';
import { unpackRecord } from '../packed-records.ts';
import type { WordBlock } from './build-words.ts';
import { Fit } from './fit.ts';

/** Blocks of words that a beginning is looked up in. More than these have no place in a list of the best. */
const MAX_BLOCKS = 4;

/** The companies that hold a word, by their numbers, and how well it fits. */
type Hits = Map<number, number>;

/**
 * The numbers of companies with these words in a name, of which the last may be a beginning: first those whose name is
 * the word, then those that begin with it, at most so many.
 */
export async function findCompaniesByWords(
  text: string,
  most: number,
  firsts: readonly string[],
  read: (parts: number[]) => Promise<(WordBlock | undefined)[]>,
): Promise<number[]> {
  const words = foldedWords(text);
  const last = words.pop();
  if (last === undefined) return [];

  /** Of the block that a word stands in, and those after it. */
  async function hitsOf(word: string, blocks: number, fits: (other: string) => boolean): Promise<Hits> {
    const start = Math.max(0, lastAtMost(firsts, word));
    const parts = Array.from({ length: blocks }, (_, i) => start + i);
    const hits: Hits = new Map();
    const known = parts.filter(
      (part) => part < firsts.length && (part === start || fits(firsts[part] ?? '')),
    );
    for (const block of await read(known)) if (block) addHits(hits, block, word, fits);
    return hits;
  }

  const begun = await hitsOf(last, MAX_BLOCKS, (other) => other.startsWith(last));
  const others = await Promise.all(words.map((word) => hitsOf(word, 1, (other) => other === word)));
  const rank = (company: number) =>
    Math.min(begun.get(company) ?? Fit.count, ...others.map((hits) => hits.get(company) ?? Fit.count));
  const found = [...begun.keys()].filter((company) => others.every((hits) => hits.has(company)));
  // A stable order: what was found for the very word stays before what only begins so.
  return found
    .map((company) => ({ company, rank: rank(company) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ company }) => company);
}

/** A word that only begins so fits a little less than the very word. */
const BEGUN = 0.5;

function addHits(hits: Hits, block: WordBlock, word: string, fits: (other: string) => boolean): void {
  for (let i = 0; i < block.ends.length; i++) {
    const other = unpackRecord(block, i);
    if (typeof other !== 'string' || !fits(other)) continue;
    for (const hit of block.hits.subarray(i === 0 ? 0 : block.hitEnds[i - 1], block.hitEnds[i])) {
      const company = Math.floor(hit / Fit.count);
      const rank = (hit % Fit.count) + (other === word ? 0 : BEGUN);
      hits.set(company, Math.min(rank, hits.get(company) ?? rank));
    }
  }
}

/** The last place in a sorted list whose text is not above this one; -1 for none. */
function lastAtMost(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? '') <= text) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
