import { groupBy } from '../../model/group-by.ts';
import { hashText } from '../../model/hash.ts';
import type { AskedKeys } from './asked-keys.ts';

/**
 * Which names a pack has, in four bytes a name: a background that was stopped has to read it before it can answer a page.
 *
 * Names are sorted by the hash of the word that they are filed under, the rarest of their words. The hash's first `bits`
 * bits are a bucket, of about eight names; of each name in it the next sixteen bits are kept, and sixteen bits of its
 * second rarest word, 0 where it has but one. So a page's words are looked up without reading a name, and of a name whose
 * second word is not on the page nothing is read at all.
 */
export interface NameTable {
  bits: number;
  /** Where each bucket begins; one more than there are buckets. */
  starts: Uint32Array;
  rests: Uint16Array;
  seconds: Uint16Array;
}

/** Names in a bucket. */
const BUCKET = 8;
const MAX_BITS = 16;

export function bucketBits(names: number): number {
  return Math.min(MAX_BITS, Math.max(0, Math.ceil(Math.log2(names / BUCKET + 1))));
}

export const bucketOf = (hash: number, bits: number) => (bits === 0 ? 0 : hash >>> (32 - bits));
export const restOf = (hash: number, bits: number) => (hash >>> (16 - bits)) & 0xffff;

/** Never 0, which stands for no second word. */
export const secondOf = (hash: number) => hash & 0xffff || 1;

/** Places of the names that the words of some texts may make: all of them, and hardly one more. Ascending. */
export function findNames(
  { bits, starts, rests, seconds }: NameTable,
  asked: Pick<AskedKeys, 'all' | 'areTogether'>,
): number[] {
  const hashes = asked.all.map((key) => hashText(key));
  const withSecond = groupBy(asked.all.keys(), (i) => secondOf(hashes[i] ?? 0));
  const found = new Set<number>();
  for (const [k, hash] of hashes.entries()) {
    const key = asked.all[k] ?? '';
    const fits = (second: number) =>
      withSecond.get(second)?.some((i) => asked.areTogether(key, asked.all[i] ?? '')) ?? false;
    const bucket = bucketOf(hash, bits);
    const rest = restOf(hash, bits);
    for (let i = starts[bucket] ?? 0; i < (starts[bucket + 1] ?? 0); i++) {
      if (rests[i] === rest && (seconds[i] === 0 || fits(seconds[i] ?? 0))) found.add(i);
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** What looks like a table. What is stored may have been damaged. */
export function isNameTable(value: unknown): value is NameTable {
  const { starts, rests, seconds } = Object(value) as Partial<NameTable>;
  return starts instanceof Uint32Array && rests instanceof Uint16Array && seconds instanceof Uint16Array;
}
