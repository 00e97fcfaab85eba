import { type Bytes, join } from './pack-bytes.ts';
import { PackRefusal } from './pack-problem.ts';

/** Longest line, in bytes: an article may bring its text, of which each character can take six. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;

const LINE_FEED = 0x0a;
const SPACE = 0x20;

export interface Line {
  /** Counted from 1. */
  number: number;
  bytes: Uint8Array;
}

/** The lines of a file, without those that are empty. */
export async function* linesOf(bytes: Bytes): AsyncGenerator<Line> {
  for await (const batch of lineBatchesOf(bytes)) yield* batch;
}

/**
 * The same, as many at a time as end in a part of the file, so that a million lines are not a million turns. Never more
 * of the file is in memory than one line and what was read last.
 */
export async function* lineBatchesOf(bytes: Bytes): AsyncGenerator<Line[]> {
  let number = 1;
  let begun: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size > MAX_LINE_BYTES) {
      const expected = `${MAX_LINE_BYTES / 2 ** 20} MB`;
      throw new PackRefusal([{ line: number, path: '', code: 'lineTooLong', expected }]);
    }
    begun.push(part);
  };
  const line = (): Line => ({ number, bytes: join(begun) });

  for await (const part of bytes) {
    let start = 0;
    const batch: Line[] = [];
    for (let end = part.indexOf(LINE_FEED); end >= 0; end = part.indexOf(LINE_FEED, start)) {
      add(part.subarray(start, end));
      if (!isBlank(begun)) batch.push(line());
      number++;
      begun = [];
      size = 0;
      start = end + 1;
    }
    if (start < part.length) add(part.subarray(start));
    if (batch.length > 0) yield batch;
  }
  if (!isBlank(begun)) yield [line()];
}

const isBlank = (parts: readonly Uint8Array[]) => parts.every((part) => part.every((byte) => byte <= SPACE));
