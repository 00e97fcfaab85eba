import { once } from 'node:events';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import { MAX_PACK_BYTES, type PackHeader } from '../model/pack.ts';
import { LISTS, type List, type PackRecord } from '../model/pack-records.ts';
import { InputError } from './io.ts';

/** Written to the disk in pieces of about so many characters. */
const PIECE = 1024 * 1024;

export type Counts = Record<List, number>;

/**
 * Writes a pack record by record, whole or not at all: what stood there stays until the new file is on the disk. A name
 * that ends in `.json` makes one JSON object, for which the lists must come one after the other; any other NDJSON; with
 * `.gz` behind it is packed with gzip. Throws an InputError where the file cannot be written.
 */
export async function writePackFile(
  path: string,
  header: PackHeader,
  records: Iterable<PackRecord> | AsyncIterable<PackRecord>,
): Promise<Counts> {
  const isObject = /\.json(?:\.gz)?$/i.test(path);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const counts: Counts = { companies: 0, articles: 0, facts: 0 };
  const sink = openSink(path, temporary);
  try {
    let text = '';
    let size = 0;
    for await (const line of isObject
      ? inObject(header, records, counts)
      : inLines(header, records, counts)) {
      text += line;
      if (text.length < PIECE) continue;
      size += Buffer.byteLength(text);
      if (isObject && size > MAX_PACK_BYTES) throw new InputError(tooLarge(path));
      await sink.write(text);
      text = '';
    }
    await sink.write(text);
    await sink.end();
    renameSync(temporary, path);
    return counts;
  } catch (error) {
    sink.close();
    rmSync(temporary, { force: true });
    throw (error as NodeJS.ErrnoException).syscall ? cannotWrite(path, error) : error;
  }
}

async function* inLines(
  header: PackHeader,
  records: Iterable<PackRecord> | AsyncIterable<PackRecord>,
  counts: Counts,
): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`;
  for await (const { list, record } of records) {
    counts[list]++;
    yield `${JSON.stringify(record)}\n`;
  }
}

async function* inObject(
  header: PackHeader,
  records: Iterable<PackRecord> | AsyncIterable<PackRecord>,
  counts: Counts,
): AsyncGenerator<string> {
  let open = -1;
  yield JSON.stringify(header).slice(0, -1);
  for await (const { list, record } of records) {
    for (; open < LISTS.indexOf(list); open++) yield `${open < 0 ? '' : '\n]'},\n"${LISTS[open + 1]}":[`;
    yield `${counts[list] > 0 ? ',' : ''}\n${JSON.stringify(record)}`;
    counts[list]++;
  }
  for (; open < LISTS.length - 1; open++) yield `${open < 0 ? '' : '\n]'},\n"${LISTS[open + 1]}":[`;
  yield '\n]}\n';
}

function openSink(path: string, temporary: string) {
  let file: number | undefined;
  try {
    file = openSync(temporary, 'wx');
  } catch (error) {
    throw cannotWrite(path, error);
  }
  const to = file;
  const put = (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) at += writeSync(to, bytes, at);
  };
  const gzip = /\.gz$/i.test(path) ? createGzip() : undefined;
  let failure: unknown;
  gzip?.on('data', (bytes: Uint8Array) => {
    try {
      put(bytes);
    } catch (error) {
      failure ??= error;
    }
  });
  const check = () => {
    if (failure) throw failure;
  };
  return {
    async write(text: string) {
      if (!gzip) return put(Buffer.from(text));
      if (!gzip.write(text)) await once(gzip, 'drain');
      check();
    },
    async end() {
      if (gzip) {
        gzip.end();
        await once(gzip, 'end');
        check();
      }
      fsyncSync(to);
      this.close();
    },
    close() {
      if (file === undefined) return;
      closeSync(file);
      file = undefined;
    },
  };
}

function cannotWrite(path: string, error: unknown): InputError {
  return new InputError(`${path}: cannot be written: ${(error as Error).message}`);
}

function tooLarge(path: string): string {
  const most = `${MAX_PACK_BYTES / 2 ** 20} MB`;
  return `${path}: a pack of more than ${most} cannot be one JSON object; give it a name that ends in .ndjson`;
}
