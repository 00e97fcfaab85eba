import type { PackRecord } from '../../model/pack-records.ts';
import type { PackIds } from '../../model/pack-references.ts';
import type { RecordChunk } from '../pack-chunks.ts';
import { createNameIndexBuilder, createPlaceIndexBuilder, headOf, type IndexChunk } from './build-index.ts';

/** Makes the index over a pack while it is written. Some hundred bytes of each record are in memory. */
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

/** `ids`: those of the pack, where somebody notes them already. */
export type StartIndexer = (ids?: PackIds) => PackIndexer;

/** Pieces of the index that one transaction writes: some ten milliseconds. */
const INDEX_BATCH = 100;

/** Where the pack is read. */
export const indexHere: StartIndexer = (ids) => {
  const names = createNameIndexBuilder();
  const places = createPlaceIndexBuilder(ids);
  return {
    add(record) {
      places.add(record);
      if (record.list === 'companies') names.add(record.record);
    },
    async wrote({ list, ends }) {
      places.wrote(list, ends.length);
    },
    async *finish() {
      const { chunks, head, newest } = places.finish();
      yield* inBatches(chunks);
      yield [headOf(yield* inBatches(names.finish(newest)), head)];
    },
    end() {},
  };
};

/** So many at a time, and at the end what the items end with. */
export function* inBatches<T, End>(items: Iterable<T, End>, size = INDEX_BATCH): Generator<T[], End> {
  const iterator = items[Symbol.iterator]();
  let batch: T[] = [];
  for (;;) {
    const { value, done } = iterator.next();
    if (!done) batch.push(value);
    if (batch.length > 0 && (done || batch.length >= size)) {
      yield batch;
      batch = [];
    }
    if (done) return value;
  }
}
