import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { through } from '../../model/pack-bytes.ts';

const LINE_FEED = Uint8Array.of(0x0a);

/** Counts lines and hashes them, each with a line feed. */
export function createTally() {
  const hash = sha256.create();
  let lines = 0;
  return {
    add(line: Uint8Array): void {
      hash.update(line).update(LINE_FEED);
      lines++;
    },
    end: () => ({ lines, sha256: bytesToHex(hash.digest()) }),
  };
}

const encoder = new TextEncoder();

/** How many bytes go to the packer at a time. */
const BATCH_BYTES = 128 * 1024;

/** Joins many short lines into few long parts. */
export async function* inBatches(lines: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let batch = new Uint8Array(BATCH_BYTES);
  let end = 0;
  for await (const line of lines) {
    if (end + line.length + 1 > batch.length) {
      if (end > 0) yield batch.subarray(0, end);
      batch = new Uint8Array(Math.max(BATCH_BYTES, line.length + 1));
      end = 0;
    }
    batch.set(line, end);
    batch.set(LINE_FEED, end + line.length);
    end += line.length + 1;
  }
  if (end > 0) yield batch.subarray(0, end);
}

export const toLine = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** Packs bytes with gzip as they come. */
export const gzip = (bytes: AsyncIterable<Uint8Array>) => through(bytes, new CompressionStream('gzip'));
