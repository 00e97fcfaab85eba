import type { PartialDate } from '../../model/partial-date.ts';
import type { PackedRecords } from '../packed-records.ts';
import type { CutCompany } from './cut-name.ts';
import { packEntries, storedEntries } from './name-entry.ts';
import { bucketBits, bucketOf, type NameTable, restOf, secondOf } from './name-table.ts';
import { createNumbers, sortedBy } from './numbers.ts';
import { createTexts } from './texts.ts';
import type { WordTable } from './word-table.ts';

/** Names that lie together. A page asks for some dozens, each in another block. */
export const NAMES_IN_BLOCK = 128;

/** Every page is told them all, so there must not be too many. Names beyond are found where they begin a sentence. */
const MAX_SMALL_KEYS = 1000;

export interface NameBuilder {
  /** Companies as they are numbered, from 0. */
  add(company: CutCompany): void;
  /** The names in blocks, by the order of the table. */
  blocks(newestOf: (company: number) => PartialDate | undefined): Generator<PackedRecords>;
  /** Known when all names were added. */
  table(): NameTable;
  /** Words of the names that are written all in small letters. */
  smallKeys(): string[];
}

/**
 * Files each name under one word, the one that the fewest names share: "Bank of America" is asked for where a text says
 * America, or Bank, whichever names fewer companies; so a common word does not bring half of the index with it.
 */
export function createNameBuilder(table: Pick<WordTable, 'hash' | 'words' | 'size'>): NameBuilder {
  const entries = createTexts();
  const companyOf = createNumbers();
  /** The words of all names, and where those of a name end. */
  const words = createNumbers();
  const wordEnds = createNumbers();
  /** The names in small letters. */
  const smallNames = new Set<number>();
  let companies = 0;
  let order: Filed | undefined;

  function fileNames(): Filed {
    order ??= sortFiled(words.all(), wordEnds.all(), { table, smallNames });
    return order;
  }

  return {
    add(company) {
      const stored = storedEntries(company.record);
      for (let i = 0; i < stored.length; i++) {
        const { keys = [], isSmall } = company.names[i] ?? {};
        if (keys.length === 0) continue; // no letter and no digit: nothing to find it by
        for (let k = 0; k < keys.length; k++) words.push(keys[k] ?? 0);
        if (isSmall) smallNames.add(wordEnds.length);
        wordEnds.push(words.length);
        companyOf.push(companies);
        entries.add(stored[i] ?? '');
      }
      companies++;
    },
    *blocks(newestOf) {
      const { sorted } = fileNames();
      for (let start = 0; start < sorted.length; start += NAMES_IN_BLOCK) {
        yield packEntries(sorted.subarray(start, start + NAMES_IN_BLOCK), entries, (name) =>
          newestOf(companyOf.at(name)),
        );
      }
    },
    table() {
      const { sorted, filed, seconds } = fileNames();
      const bits = bucketBits(sorted.length);
      const starts = new Uint32Array(2 ** bits + 1);
      const made = { rests: new Uint16Array(sorted.length), seconds: new Uint16Array(sorted.length) };
      for (let i = 0; i < sorted.length; i++) {
        const name = sorted[i] ?? 0;
        const hash = filed[name] ?? 0;
        const next = bucketOf(hash, bits) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
        made.rests[i] = restOf(hash, bits);
        made.seconds[i] = seconds[name] ?? 0;
      }
      for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
      return { bits, starts, ...made };
    },
    smallKeys() {
      const { rarest } = fileNames();
      const keys = new Set<string>();
      for (const name of smallNames) {
        const key = table.words()[rarest[name] ?? 0];
        if (key !== undefined && keys.size < MAX_SMALL_KEYS) keys.add(key);
      }
      return [...keys];
    },
  };
}

interface Filed {
  /** The names in the order of their filed words. */
  sorted: Uint32Array;
  /** By name: the word that it is filed under, its hash, and what is kept of the next one. */
  rarest: Uint32Array;
  filed: Uint32Array;
  seconds: Uint16Array;
}

/** `words`: of all names, of which those of a name end before its end. */
function sortFiled(
  words: Uint32Array,
  ends: Uint32Array,
  { table, smallNames }: { table: Pick<WordTable, 'hash' | 'size'>; smallNames: ReadonlySet<number> },
): Filed {
  /** How many names hold a word. */
  const holders = new Uint32Array(table.size);
  for (let i = 0; i < words.length; i++) holders[words[i] ?? 0] = (holders[words[i] ?? 0] ?? 0) + 1;
  const rarest = new Uint32Array(ends.length);
  const filed = new Uint32Array(ends.length);
  const seconds = new Uint16Array(ends.length);
  for (let name = 0, start = 0; name < ends.length; name++) {
    const end = ends[name] ?? 0;
    const first = rarestOf(words, start, end, holders);
    const word = words[first] ?? 0;
    rarest[name] = word;
    filed[name] = table.hash(word);
    // Of a name in small letters pages have only the word that they are told to look for.
    const second = smallNames.has(name) ? -1 : rarestOf(words, start, end, holders, first);
    if (second >= 0) seconds[name] = secondOf(table.hash(words[second] ?? 0));
    start = end;
  }
  return { sorted: sortedBy(filed), rarest, filed, seconds };
}

/** The place of the word that the fewest names hold, of those from `start` to `end` but one; -1 where there is none. */
function rarestOf(words: Uint32Array, start: number, end: number, holders: Uint32Array, but = -1): number {
  let [found, fewest] = [-1, Number.POSITIVE_INFINITY];
  for (let i = start; i < end; i++) {
    const count = holders[words[i] ?? 0] ?? 0;
    if (i === but || count >= fewest) continue;
    [found, fewest] = [i, count];
  }
  return found;
}
