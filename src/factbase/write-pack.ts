import type { PackHeader } from '../model/pack.ts';
import type { PackStream, StreamedRecord } from '../model/pack-stream.ts';
import { createIndexBuilder, type IndexBuilder, type IndexChunk } from './index/build-index.ts';
import { chunksOf } from './pack-chunks.ts';
import { chunkRange } from './pack-store.ts';
import { type ChunkRow, type Database, PACK_FORM, PACK_STORES, type PackRow, transact } from './schema.ts';

export interface InstallOptions {
  /** Told after every chunk: how many records are written. */
  onProgress?: (written: number) => void;
  /** Aborted: the installation fails with the signal's reason, unless it was through already. */
  signal?: AbortSignal;
}

/** Pieces of the index that one transaction writes: some ten milliseconds. */
const INDEX_BATCH = 100;

/**
 * Writes a pack beside the one of the same id and puts it in force in one last transaction, which also drops the older
 * one:
 *
 *     header, not done → chunk → … → chunk → index → … → index → header done, older generations dropped
 *
 * Whatever fails before that last step, reading the pack too, leaves the older one in force.
 */
export async function writePack(
  db: Database,
  { header, records }: PackStream,
  now: Date,
  { onProgress, signal }: InstallOptions = {},
): Promise<PackRow> {
  signal?.throwIfAborted();
  const row = await addPendingRow(db, header, now);
  try {
    const writer = createWriter(db, row, signal);
    const index = createIndexBuilder();
    const counts = { ...row.counts };
    let written = 0;
    for await (const chunk of chunksOf(indexed(records, index))) {
      await writer.write([chunk]);
      index.wrote(chunk.list, chunk.ends.length);
      counts[chunk.list] += chunk.ends.length;
      written += chunk.ends.length;
      onProgress?.(written);
    }
    for (const batch of inBatches(index.finish(), INDEX_BATCH)) await writer.write(batch);
    signal?.throwIfAborted();
    return await putInForce(db, { ...row, counts }, writer.count());
  } catch (error) {
    // Best effort: what cannot be dropped now is dropped when the fact base is opened next.
    await dropPending(db, row).catch(() => {});
    throw error;
  }
}

async function* indexed(records: PackStream['records'], index: IndexBuilder): AsyncGenerator<StreamedRecord> {
  for await (const record of records) {
    index.add(record);
    yield record;
  }
}

function createWriter(db: Database, { id: pack, generation }: PackRow, signal: AbortSignal | undefined) {
  let count = 0;
  return {
    /** How many chunks were written. */
    count: () => count,
    async write(some: readonly IndexChunk[]): Promise<void> {
      signal?.throwIfAborted();
      await transact(db, PACK_STORES, async ({ chunks }) => {
        // All at once; where one fails, so does the transaction, and says why.
        for (const chunk of some) chunks.add({ pack, generation, ...chunk } as ChunkRow).catch(() => {});
      });
      count += some.length;
    },
  };
}

function* inBatches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function addPendingRow(db: Database, header: PackHeader, now: Date): Promise<PackRow> {
  return transact(db, PACK_STORES, async ({ packs }) => {
    const used = (await packs.getAllKeys()).map(([, generation]) => generation);
    const row: PackRow = {
      id: header.id,
      // From the clock, so that a pack which is removed and installed again is told from the one before.
      generation: Math.max(now.getTime(), ...used.map((generation) => generation + 1)),
      isDone: false,
      isRemoved: false,
      installedAt: now.toISOString(),
      counts: { companies: 0, articles: 0, facts: 0 },
      header,
      form: PACK_FORM,
    };
    await packs.add(row);
    return row;
  });
}

function putInForce(db: Database, pending: PackRow, chunkCount: number): Promise<PackRow> {
  const row = { ...pending, isDone: true };
  return transact(db, PACK_STORES, async ({ packs, chunks }) => {
    if ((await chunks.count(chunkRange(row))) !== chunkCount) {
      throw new Error(`the chunks of '${row.id}' were dropped while it was being installed`);
    }
    for (const [id, generation] of await packs.getAllKeys()) {
      if (id !== row.id || generation >= row.generation) continue;
      await packs.delete([id, generation]);
      await chunks.delete(chunkRange({ id, generation }));
    }
    await packs.put(row);
    return row;
  });
}

function dropPending(db: Database, row: PackRow): Promise<void> {
  return transact(db, PACK_STORES, async ({ packs, chunks }) => {
    await packs.delete([row.id, row.generation]);
    await chunks.delete(chunkRange(row));
  });
}
