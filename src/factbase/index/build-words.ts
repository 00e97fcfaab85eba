import { type PackedRecords, packRecords } from '../packed-records.ts';
import type { CutCompany } from './cut-name.ts';
import { Fit } from './fit.ts';
import { createNumbers, groupPairs } from './numbers.ts';
import type { WordTable } from './word-table.ts';

/** Words that lie together: what a reader types is the beginning of some of them. */
const WORDS_IN_BLOCK = 256;

/** Words with the companies that have them in a name. Those of word i end before `hitEnds[i]`. */
export interface WordBlock extends PackedRecords {
  hits: Uint32Array;
  hitEnds: Uint32Array;
}

export interface WordBuilder {
  /** Companies as they are numbered, from 0. */
  add(company: CutCompany): void;
  /** In the order of the words. */
  finish(): { blocks: Iterable<WordBlock>; firsts: string[] };
}

/** The words of all names, sorted, to find companies by as a reader types. */
export function createWordBuilder(table: Pick<WordTable, 'words' | 'size'>): WordBuilder {
  const wordOf = createNumbers();
  const hitOf = createNumbers();
  /** By word: where the hit of the company that had it last stands. */
  let lastHits = new Uint32Array(1024);
  let companies = 0;

  function note(word: number, fit: Fit, firstHit: number): void {
    const hit = companies * Fit.count + fit;
    const last = lastHits[word] ?? 0;
    if (last >= firstHit && wordOf.at(last) === word && last < wordOf.length) {
      hitOf.all()[last] = Math.min(hit, hitOf.at(last));
      return;
    }
    if (word >= lastHits.length) {
      const more = new Uint32Array(2 * (word + 1));
      more.set(lastHits);
      lastHits = more;
    }
    lastHits[word] = wordOf.length;
    wordOf.push(word);
    hitOf.push(hit);
  }

  return {
    add({ name, names }) {
      const firstHit = wordOf.length;
      for (let i = -1; i < names.length; i++) {
        const { words } = names[i] ?? name;
        for (let k = 0; k < words.length; k++) {
          note(words[k] ?? 0, k > 0 ? Fit.within : words.length > 1 ? Fit.first : Fit.whole, firstHit);
        }
      }
      companies++;
    },
    finish() {
      const words = table.words();
      const { starts, values } = groupPairs(wordOf.all(), hitOf.all(), table.size);
      const sorted = Uint32Array.from(words.keys()).sort((a, b) =>
        (words[a] ?? '') < (words[b] ?? '') ? -1 : 1,
      );
      const firsts: string[] = [];
      for (let i = 0; i < sorted.length; i += WORDS_IN_BLOCK) firsts.push(words[sorted[i] ?? 0] ?? '');
      function* blocks(): Generator<WordBlock> {
        const encoder = new TextEncoder();
        for (let start = 0; start < sorted.length; start += WORDS_IN_BLOCK) {
          const some = sorted.subarray(start, start + WORDS_IN_BLOCK);
          const hitEnds = new Uint32Array(some.length);
          const hits = createNumbers();
          for (let i = 0; i < some.length; i++) {
            const word = some[i] ?? 0;
            for (let k = starts[word] ?? 0; k < (starts[word + 1] ?? 0); k++) hits.push(values[k] ?? 0);
            hitEnds[i] = hits.length;
          }
          const packed = packRecords(Array.from(some, (word) => encoder.encode(JSON.stringify(words[word]))));
          yield { ...packed, hits: hits.all().slice(), hitEnds };
        }
      }
      return { blocks: blocks(), firsts };
    },
  };
}
