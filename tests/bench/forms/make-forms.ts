import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { askedKeys } from '../../../src/factbase/index/asked-keys.ts';
import { createNameBuilder, NAMES_IN_BLOCK } from '../../../src/factbase/index/build-names.ts';
import { createNameCutter, cutCompany } from '../../../src/factbase/index/cut-name.ts';
import { findNames, type NameTable } from '../../../src/factbase/index/name-table.ts';
import { createWordTable } from '../../../src/factbase/index/word-table.ts';
import type { Company } from '../../../src/model/company.ts';
import { hashText } from '../../../src/model/hash.ts';

/** Three ways to know which names a pack has. */
export interface Forms {
  names: number;
  /** Words that names are filed under. */
  words: number;
  /** What the fact base has. */
  table: NameTable;
  /** The same hashes whole, sorted, and nothing of a second word. */
  sorted: Uint32Array;
  /** A Bloom filter over the words, and the first hash of each block of names. */
  filter: Uint8Array;
  firsts: Uint32Array;
}

/** Bits that the filter has for each word: 1.2 bytes. */
const BITS_FOR_WORD = 9.6;
/** How many bits of the filter each word sets: the best for that many. */
export const FILTER_BITS = 7;

/** The forms of the names of a pack, which is NDJSON with its companies first. */
export async function makeForms(path: string): Promise<Forms> {
  const words = createWordTable();
  const cut = createNameCutter(words);
  const builder = createNameBuilder(words);
  let isHeader = true;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (!isHeader && !line.includes('"names":')) break;
    if (!isHeader) builder.add(cutCompany(JSON.parse(line) as Company, cut));
    isHeader = false;
  }
  const table = builder.table();
  const sorted = wholeHashes(table);
  const hashes = new Set(sorted);
  const filter = new Uint8Array(Math.ceil((hashes.size * BITS_FOR_WORD) / 8));
  for (const hash of hashes)
    for (const bit of filterBits(hash, filter.length))
      filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
  const firsts = sorted.filter((_, i) => i % NAMES_IN_BLOCK === 0);
  return { names: sorted.length, words: hashes.size, table, sorted, filter, firsts };
}

/** A bucket's number and the rest are the whole hash where there are 2 ** 16 buckets, as of a million names. */
function wholeHashes({ bits, starts, rests }: NameTable): Uint32Array {
  if (bits !== 16) throw new Error('the forms are compared with half a million names or more');
  const hashes = new Uint32Array(rests.length);
  for (let bucket = 0; bucket < starts.length - 1; bucket++) {
    for (let i = starts[bucket] ?? 0; i < (starts[bucket + 1] ?? 0); i++)
      hashes[i] = bucket * 0x10000 + (rests[i] ?? 0);
  }
  return hashes;
}

/** Where a hash stands in a filter of so many bytes. */
function filterBits(hash: number, bytes: number): number[] {
  const step = (Math.imul(hash, 0x9e3779b1) | 1) >>> 0;
  return Array.from({ length: FILTER_BITS }, (_, i) => ((hash + i * step) >>> 0) % (bytes * 8));
}

export interface BlocksRead {
  table: number;
  sorted: number;
  filter: number;
}

/** How many blocks of names each form has a page read. */
export function blocksRead({ table, sorted, filter, firsts }: Forms, keys: readonly string[]): BlocksRead {
  const own = new Set(findNames(table, askedKeys(keys)).map((place) => Math.floor(place / NAMES_IN_BLOCK)));
  const whole = new Set<number>();
  const passed = new Set<number>();
  for (const hash of keys.map((key) => hashText(key))) {
    const from = firstAtLeast(sorted, hash);
    for (let i = from; sorted[i] === hash; i++) whole.add(Math.floor(i / NAMES_IN_BLOCK));
    if (!filterBits(hash, filter.length).every((bit) => ((filter[bit >>> 3] ?? 0) >>> (bit & 7)) & 1))
      continue;
    // The blocks that can hold the hash: nobody knows yet whether they do.
    const first = Math.max(0, firstAtLeast(firsts, hash) - 1);
    for (let block = first; block === first || (firsts[block] ?? Number.POSITIVE_INFINITY) <= hash; block++)
      passed.add(block);
  }
  return { table: own.size, sorted: whole.size, filter: passed.size };
}

function firstAtLeast(sorted: Uint32Array, number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
