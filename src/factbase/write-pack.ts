import type { PackHeader } from '../model/pack.ts';
import type { PackStream } from '../model/pack-stream.ts';
import { chunksOf } from './pack-chunks.ts';
import { chunkRange, isInForce } from './pack-store.ts';
import { type Database, PACK_STORES, type PackRow, transact } from './schema.ts';

export interface InstallOptions {
  /** Told after every chunk. */
  onProgress?: (written: number) => void;
  /** Aborted: the installation fails with the signal's reason, unless it was through already. */
  signal?: AbortSignal;
}

/**
 * Writes a pack beside the one of the same id and puts it in force in one last transaction, which also keeps the older
 * one to go back to, and drops what was kept before:
 *
 *     header, not done → chunk → chunk → … → header done, the one in force kept, all older ones dropped
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
    const counts = { ...row.counts };
    let chunkCount = 0;
    let written = 0;
    for await (const chunk of chunksOf(records)) {
      signal?.throwIfAborted();
      const { id: pack, generation } = row;
      await transact(db, PACK_STORES, ({ chunks }) => chunks.add({ pack, generation, ...chunk }));
      chunkCount++;
      counts[chunk.list] += chunk.records.length;
      written += chunk.records.length;
      onProgress?.(written);
    }
    signal?.throwIfAborted();
    return await putInForce(db, { ...row, counts }, chunkCount);
  } catch (error) {
    // Best effort: what cannot be dropped now is dropped when the fact base is opened next.
    await dropPending(db, row).catch(() => {});
    throw error;
  }
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
    for (const older of await packs.getAll()) {
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
    return row;
  });
}

function dropPending(db: Database, row: PackRow): Promise<void> {
  return transact(db, PACK_STORES, async ({ packs, chunks }) => {
    await packs.delete([row.id, row.generation]);
    await chunks.delete(chunkRange(row));
  });
}
