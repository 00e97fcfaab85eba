import type { PackHeader } from '../model/pack.ts';
import type { PackStream } from '../model/pack-stream.ts';
import type { PackOrigin } from '../model/subscription.ts';
import type { IndexChunk } from './index/build-index.ts';
import { indexHere, type StartIndexer } from './index/pack-indexer.ts';
import { chunksOf } from './pack-chunks.ts';
import { chunkRange, isCurrent, isInForce } from './pack-store.ts';
import {
  type ChunkRow,
  type Database,
  PACK_AND_SUBSCRIPTION_STORES,
  PACK_FORM,
  PACK_STORES,
  type PackRow,
  type Stores,
  transact,
} from './schema.ts';
import { StorageFailure } from './storage-failure.ts';
import { subscribe } from './subscriptions.ts';

export interface InstallOptions {
  /** Told after every chunk: how many records are written. */
  onProgress?: (written: number) => void;
  /** Aborted: the installation fails with the signal's reason, unless it was through already. */
  signal?: AbortSignal;
  /** It came from this address: the same last write makes it a subscription. */
  origin?: PackOrigin;
  /** Only in place of what was installed then, as the reader saw it; `null`: only where no pack of its id is in force. */
  onlyOver?: string | null;
  /** Begins what makes the index; without it that is done where the pack is read. */
  startIndexer?: StartIndexer;
}

/**
 * Writes a pack beside the one of the same id and puts it in force in one last transaction, which also keeps the older
 * one to go back to, and drops what was kept before:
 *
 *     header, not done → chunk → … → chunk → index → … → index → header done, the one in force kept, older ones dropped
 *
 * Whatever fails before that last step, reading the pack too, leaves the older one in force.
 */
export async function writePack(
  db: Database,
  pack: PackStream,
  now: Date,
  options: InstallOptions = {},
): Promise<PackRow> {
  const staged = await stagePack(db, pack, now, options);
  try {
    options.signal?.throwIfAborted();
    return await transact(db, PACK_AND_SUBSCRIPTION_STORES, async (stores) => {
      const { row, isReplacing } = await putInForce(stores, staged, options.onlyOver);
      await subscribe(stores.subscriptions, row, isReplacing);
      return row;
    });
  } catch (error) {
    await dropStaged(db, staged);
    throw error;
  }
}

/** A pack that is written and not yet in force. */
export interface StagedPack {
  row: PackRow;
  chunkCount: number;
}

/** All of it but the last step, for those who put several packs in force at once. */
export async function stagePack(
  db: Database,
  { header, batches, ids }: PackStream,
  now: Date,
  { onProgress, signal, origin, startIndexer = indexHere }: Omit<InstallOptions, 'onlyOver'> = {},
): Promise<StagedPack> {
  signal?.throwIfAborted();
  const row = { ...(await addPendingRow(db, header, now)), ...(origin && { origin }) };
  const writer = createWriter(db, row, signal);
  const index = startIndexer(ids);
  try {
    const counts = { ...row.counts };
    let written = 0;
    for await (const chunk of chunksOf(batches, index.add)) {
      await writer.write([chunk]);
      await index.wrote(chunk);
      counts[chunk.list] += chunk.ends.length;
      written += chunk.ends.length;
      onProgress?.(written);
    }
    for await (const batch of index.finish()) await writer.write(batch);
    return { row: { ...row, counts }, chunkCount: await writer.finish() };
  } catch (error) {
    // What is still being written would come behind the cleaning up.
    await writer.finish().catch(() => {});
    await dropStaged(db, { row });
    throw error;
  } finally {
    index.end();
  }
}

function createWriter(db: Database, { id: pack, generation }: PackRow, signal: AbortSignal | undefined) {
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    /** Resolves as soon as it may go on: while the disk is at work, the next chunk is read. */
    async write(some: readonly IndexChunk[]): Promise<void> {
      await last;
      signal?.throwIfAborted();
      last = transact(db, PACK_STORES, async ({ chunks }) => {
        // All at once; where one fails, so does the transaction, and says why.
        for (const chunk of some) chunks.add({ pack, generation, ...chunk } as ChunkRow).catch(() => {});
      });
      last.catch(() => {});
      count += some.length;
    },
    /** Resolves when all is written, with how many chunks that were. */
    async finish(): Promise<number> {
      await last;
      return count;
    },
  };
}

/**
 * The last step, within a transaction of the caller's. Answers with the pack, and whether there was one in force. The types
 * of a store name all stores of its transaction, and these are those of more than one.
 */
export async function putInForce(
  stores: Pick<Stores<(typeof PACK_AND_SUBSCRIPTION_STORES)[number]>, 'packs' | 'chunks'>,
  { row: pending, chunkCount }: StagedPack,
  onlyOver?: string | null,
): Promise<{ row: PackRow; isReplacing: boolean }> {
  const { packs, chunks } = stores;
  const row = { ...pending, isDone: true };
  if ((await chunks.count(chunkRange(row))) !== chunkCount) {
    throw new Error(`the chunks of '${row.id}' were dropped while it was being installed`);
  }
  const rows = await packs.getAll();
  const current = rows.find((other) => other.id === row.id && isCurrent(other));
  if (onlyOver !== undefined && (current?.installedAt ?? null) !== onlyOver) {
    throw new StorageFailure('changed', `'${row.id}' was changed in between`);
  }
  for (const older of rows) {
    const { id, generation } = older;
    if (id !== row.id || generation >= row.generation) continue;
    if (isInForce(older)) {
      await packs.put({ ...older, isPrevious: true });
      continue;
    }
    await packs.delete([id, generation]);
    await chunks.delete(chunkRange(older));
  }
  await packs.put(row);
  return { row, isReplacing: current !== undefined };
}

/** Best effort: what cannot be dropped now is dropped when the fact base is opened next. */
export async function dropStaged(db: Database, { row }: Pick<StagedPack, 'row'>): Promise<void> {
  const drop = transact(db, PACK_STORES, async ({ packs, chunks }) => {
    await packs.delete([row.id, row.generation]);
    await chunks.delete(chunkRange(row));
  });
  await drop.catch(() => {});
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
