import type { PackRecord } from '../../model/pack-records.ts';
import type { PackIds } from '../../model/pack-references.ts';
import type { RecordChunk } from '../pack-chunks.ts';
import { createIndexBuilder, type IndexChunk } from './build-index.ts';

/** Makes the index over a pack while it is written. */
export interface PackIndexer {
  /** Every record of a pack, in its order. */
  add(record: PackRecord): void;
  /** A chunk of them was written. Resolves as soon as more may come. */
  wrote(chunk: RecordChunk): Promise<void>;
  /** After the last record: the index, some pieces at a time, its head last. */
  finish(): AsyncIterable<IndexChunk[]>;
  /** It is not needed any more, whether it is finished or not. */
  end(): void;
}

/** Pieces of the index that one transaction writes: some ten milliseconds. */
const INDEX_BATCH = 100;

/** Where the pack is read. `ids`: those of the pack, where somebody notes them already. */
export function indexHere(ids?: PackIds): PackIndexer {
  const builder = createIndexBuilder(ids);
  return {
    add: builder.add,
    async wrote({ list, ends }) {
      builder.wrote(list, ends.length);
    },
    async *finish() {
      yield* inBatches(builder.finish(), INDEX_BATCH);
    },
    end() {},
  };
}

export function* inBatches<T>(items: Iterable<T>, size: number = INDEX_BATCH): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
