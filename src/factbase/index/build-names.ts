import type { Company } from '../../model/company.ts';
import { hashText } from '../../model/hash.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import { readName } from '../../model/words.ts';
import type { PackedRecords } from '../packed-records.ts';
import { entriesOf, packEntries, toStored } from './name-entry.ts';
import { bucketBits, bucketOf, type NameTable, restOf, secondOf } from './name-table.ts';
import { createNumbers, sortedBy } from './numbers.ts';
import { createTexts } from './texts.ts';

/** Names that lie together. A page asks for some dozens, each in another block. */
export const NAMES_IN_BLOCK = 128;

/** Every page is told them all, so there must not be too many. Names beyond are found where they begin a sentence. */
const MAX_SMALL_KEYS = 1000;

export interface NameBuilder {
  /** Companies as they are numbered, from 0. */
  add(company: Company): void;
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
export function createNameBuilder(): NameBuilder {
  const holders = createHolders();
  const entries = createTexts();
  const companyOf = createNumbers();
  /** The hashes of the words of all names, and where those of a name end. */
  const words = createNumbers();
  const wordEnds = createNumbers();
  /** The names in small letters, with their words. */
  const smallNames = new Map<number, string[]>();
  let companies = 0;
  let order: Filed | undefined;

  function fileNames(): Filed {
    order ??= sortFiled(wordEnds.length, (name) => {
      const own = words.all().subarray(name === 0 ? 0 : wordEnds.at(name - 1), wordEnds.at(name));
      const [first, second] = rarestTwo(own, holders);
      // Of a name in small letters pages have only the word that they are told to look for.
      return smallNames.has(name) || second === undefined ? [first] : [first, second];
    });
    return order;
  }

  return {
    add(company) {
      for (const entry of entriesOf(company)) {
        const { keys, isSmall } = readName(entry.text);
        if (keys.length === 0) continue; // no letter and no digit: nothing to find it by
        for (const key of keys) {
          const hash = hashText(key);
          words.push(hash);
          holders.add(hash);
        }
        if (isSmall) smallNames.set(wordEnds.length, keys);
        wordEnds.push(words.length);
        companyOf.push(companies);
        entries.add(toStored(entry));
      }
      companies++;
    },
    *blocks(newestOf) {
      const { sorted } = fileNames();
      for (let start = 0; start < sorted.length; start += NAMES_IN_BLOCK) {
        const names = [...sorted.subarray(start, start + NAMES_IN_BLOCK)];
        yield packEntries(
          names.map((name) => ({ stored: entries.bytes(name), newest: newestOf(companyOf.at(name)) })),
        );
      }
    },
    table() {
      const { sorted, filed, seconds } = fileNames();
      const bits = bucketBits(sorted.length);
      const starts = new Uint32Array(2 ** bits + 1);
      for (const hash of filed)
        starts[bucketOf(hash, bits) + 1] = (starts[bucketOf(hash, bits) + 1] ?? 0) + 1;
      for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
      return {
        bits,
        starts,
        rests: Uint16Array.from(sorted, (name) => restOf(filed[name] ?? 0, bits)),
        seconds: Uint16Array.from(sorted, (name) => seconds[name] ?? 0),
      };
    },
    smallKeys() {
      const { filed } = fileNames();
      const keys = new Set<string>();
      for (const [name, own] of smallNames) {
        const key = own.find((each) => hashText(each) === filed[name]);
        if (key !== undefined && keys.size < MAX_SMALL_KEYS) keys.add(key);
      }
      return [...keys];
    },
  };
}

interface Filed {
  /** The names in the order of their filed words. */
  sorted: Uint32Array;
  /** By name: the hash of the word that it is filed under, and what is kept of the next one. */
  filed: Uint32Array;
  seconds: Uint16Array;
}

function sortFiled(count: number, rarest: (name: number) => [first: number, second?: number]): Filed {
  const filed = new Uint32Array(count);
  const seconds = new Uint16Array(count);
  for (let name = 0; name < count; name++) {
    const [first, second] = rarest(name);
    filed[name] = first;
    seconds[name] = second === undefined ? 0 : secondOf(second);
  }
  return { sorted: sortedBy(filed), filed, seconds };
}

/** Of some words the one that the fewest names hold, and the next one. */
function rarestTwo(hashes: Uint32Array, holders: Holders): [first: number, second?: number] {
  const sorted = [...hashes].sort((a, b) => holders.count(a) - holders.count(b));
  const [first = 0, second] = sorted;
  return second === undefined ? [first] : [first, second];
}

interface Holders {
  add(hash: number): void;
  /** How many names hold a word; now and then some more, where two words share a place. */
  count(hash: number): number;
}

function createHolders(): Holders {
  const PLACES = 2 ** 22;
  // Not all are used by a small pack, and what is not touched takes no memory.
  const counts = new Uint32Array(PLACES);
  return {
    add(hash) {
      counts[hash % PLACES] = (counts[hash % PLACES] ?? 0) + 1;
    },
    count: (hash) => counts[hash % PLACES] ?? 0,
  };
}
