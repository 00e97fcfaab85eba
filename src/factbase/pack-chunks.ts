import { LISTS, type List } from '../model/pack-records.ts';
import type { PackStream } from '../model/pack-stream.ts';
import type { ChunkRow } from './schema.ts';

/** Records in a chunk. A put of a thousand small records takes a few milliseconds. */
export const CHUNK_SIZE = 1000;

/** Bytes of lines in a chunk: a few articles with long texts make one too. */
export const CHUNK_BYTES = 8 * 1024 * 1024;

type Chunk = Pick<ChunkRow, 'list' | 'part' | 'records'>;
type Open = { part: number; records: unknown[]; size: number };

/** The records of a pack in chunks, of which one of each list is open at a time. */
export async function* chunksOf(records: PackStream['records']): AsyncGenerator<Chunk> {
  const open: Record<List, Open> = { companies: begin(0), articles: begin(0), facts: begin(0) };
  for await (const { list, record, size = 0 } of records) {
    const chunk = open[list];
    chunk.records.push(record);
    chunk.size += size;
    if (chunk.records.length < CHUNK_SIZE && chunk.size < CHUNK_BYTES) continue;
    open[list] = begin(chunk.part + 1);
    yield { list, part: chunk.part, records: chunk.records };
  }
  for (const list of LISTS) {
    const { part, records } = open[list];
    if (records.length > 0) yield { list, part, records };
  }
}

const begin = (part: number): Open => ({ part, records: [], size: 0 });
