import { LISTS, type List, type PackRecord } from '../model/pack-records.ts';
import type { RecordBatches } from '../model/pack-stream.ts';
import { type PackedRecords, packRecords } from './packed-records.ts';

/** Records in a chunk. */
export const CHUNK_SIZE = 1000;

/** Bytes in a chunk: a few articles with long texts make one too. */
export const CHUNK_BYTES = 8 * 1024 * 1024;

/** Some records of a list, in the order of the pack. */
export interface RecordChunk extends PackedRecords {
  list: List;
  part: number;
}

type Open = { part: number; records: Uint8Array[]; size: number };

/** The records of a pack in chunks, of which one of each list is open at a time. `onRecord` is told of each as it comes. */
export async function* chunksOf(
  batches: RecordBatches,
  onRecord: (record: PackRecord) => void = () => {},
): AsyncGenerator<RecordChunk> {
  const open: Record<List, Open> = { companies: begin(0), articles: begin(0), facts: begin(0) };
  const encoder = new TextEncoder();
  for await (const batch of batches) {
    for (const streamed of batch) {
      const { list, record, bytes } = streamed;
      onRecord(streamed);
      const chunk = open[list];
      const packed = bytes ?? encoder.encode(JSON.stringify(record));
      chunk.records.push(packed);
      chunk.size += packed.length;
      if (chunk.records.length < CHUNK_SIZE && chunk.size < CHUNK_BYTES) continue;
      open[list] = begin(chunk.part + 1);
      yield { list, part: chunk.part, ...packRecords(chunk.records) };
    }
  }
  for (const list of LISTS) {
    const { part, records } = open[list];
    if (records.length > 0) yield { list, part, ...packRecords(records) };
  }
}

const begin = (part: number): Open => ({ part, records: [], size: 0 });
