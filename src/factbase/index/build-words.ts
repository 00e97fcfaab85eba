import type { Company } from '../../model/company.ts';
import { foldedWords } from '../../model/words.ts';
import { type PackedRecords, packRecords } from '../packed-records.ts';
import { Fit } from './fit.ts';
import { createNumbers, groupPairs } from './numbers.ts';

/** Words that lie together: what a reader types is the beginning of some of them. */
const WORDS_IN_BLOCK = 256;

/** Words with the companies that have them in a name. Those of word i end before `hitEnds[i]`. */
export interface WordBlock extends PackedRecords {
  hits: Uint32Array;
  hitEnds: Uint32Array;
}

export interface WordBuilder {
  /** Companies as they are numbered, from 0. */
  add(company: Company): void;
  /** In the order of the words. */
  finish(): { blocks: Iterable<WordBlock>; firsts: string[] };
}

/** The words of all names, sorted, to find companies by as a reader types. */
export function createWordBuilder(): WordBuilder {
  const numbers = new Map<string, number>();
  const wordOf = createNumbers();
  const hitOf = createNumbers();
  let companies = 0;

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  }

  return {
    add({ name, names }) {
      const fits = new Map<string, Fit>();
      for (const text of new Set([name, ...names.map((each) => each.text)])) {
        const words = foldedWords(text);
        for (const [i, word] of words.entries()) {
          const fit = i > 0 ? Fit.within : words.length > 1 ? Fit.first : Fit.whole;
          if (fit < (fits.get(word) ?? Fit.count)) fits.set(word, fit);
        }
      }
      for (const [word, fit] of fits) {
        wordOf.push(numberOf(word));
        hitOf.push(companies * Fit.count + fit);
      }
      companies++;
    },
    finish() {
      const { starts, values } = groupPairs(wordOf.all(), hitOf.all(), numbers.size);
      const words = [...numbers.keys()].sort();
      const firsts = words.filter((_, i) => i % WORDS_IN_BLOCK === 0);
      function* blocks(): Generator<WordBlock> {
        const encoder = new TextEncoder();
        for (let start = 0; start < words.length; start += WORDS_IN_BLOCK) {
          const some = words.slice(start, start + WORDS_IN_BLOCK);
          const hitEnds = createNumbers();
          const hits = createNumbers();
          for (const word of some) {
            const number = numbers.get(word) ?? 0;
            for (const hit of values.subarray(starts[number], starts[number + 1])) hits.push(hit);
            hitEnds.push(hits.length);
          }
          const packed = packRecords(some.map((word) => encoder.encode(JSON.stringify(word))));
          yield { ...packed, hits: hits.all().slice(), hitEnds: hitEnds.all().slice() };
        }
      }
      return { blocks: blocks(), firsts };
    },
  };
}
