import { MAX_PACK_BYTES, parsePack } from './pack.ts';
import { type Bytes, join, peek, unpack } from './pack-bytes.ts';
import { type PackProblem, PackRefusal } from './pack-problem.ts';
import { LISTS } from './pack-records.ts';
import { type PackStream, streamOf } from './pack-stream.ts';
import { readPackLines } from './read-pack-lines.ts';

/** A first line that is longer is no header. */
const MAX_HEADER_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** A pack that is being read; what is unusual about it is told as its records come. */
export interface PackReading extends PackStream {
  warnings: PackProblem[];
}

/**
 * Reads a pack from the bytes of a file: one JSON object, or a header and records line by line; either may be packed with
 * gzip. Bad input ends it, or the records, with a PackRefusal that says what is wrong and where.
 */
export async function readPack(bytes: Bytes): Promise<PackReading> {
  const { head, all } = await peek(await unpack(bytes), hasFirstLine);
  return isHeader(firstLineOf(head)) ? readPackLines(all) : readObject(all);
}

function hasFirstLine(head: Uint8Array): boolean {
  const begin = head.findIndex((byte) => byte > SPACE);
  return head.length > MAX_HEADER_BYTES || (begin >= 0 && head.includes(LINE_FEED, begin));
}

/** Where the head has no whole line this is a part of one, which is no JSON. */
function firstLineOf(head: Uint8Array): string {
  const [line = ''] = new TextDecoder().decode(head).trimStart().split('\n', 1);
  return line;
}

/** True of an object without the lists of a pack: they are to follow. */
function isHeader(line: string): boolean {
  try {
    const data: unknown = JSON.parse(line);
    const isObject = typeof data === 'object' && data !== null && !Array.isArray(data);
    return isObject && !LISTS.some((list) => list in data);
  } catch {
    return false;
  }
}

async function readObject(bytes: Bytes): Promise<PackReading> {
  const result = parsePack(decode(await gather(bytes)));
  if (!result.ok) throw new PackRefusal(result.problems, result.more);
  return { ...streamOf(result.pack), warnings: result.warnings };
}

async function gather(bytes: Bytes): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > MAX_PACK_BYTES) {
      throw new PackRefusal([{ path: '', code: 'tooLarge', expected: `${MAX_PACK_BYTES / 2 ** 20} MB` }]);
    }
    parts.push(part);
  }
  return join(parts);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PackRefusal([{ path: '', code: 'notUtf8' }]);
  }
}
