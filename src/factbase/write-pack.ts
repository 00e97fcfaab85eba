import type { PackHeader } from '../model/pack.ts';
import type { PackStream } from '../model/pack-stream.ts';
import type { PackOrigin } from '../model/subscription.ts';
import { chunksOf } from './pack-chunks.ts';
import { chunkRange, isInForce } from './pack-store.ts';
import {
  type Database,
  PACK_AND_SUBSCRIPTION_STORES,
  PACK_STORES,
  type PackRow,
  transact,
} from './schema.ts';
import { StorageFailure } from './storage-failure.ts';
import { subscribe } from './subscriptions.ts';

export interface InstallOptions {
  /** Told after every chunk. */
  onProgress?: (written: number) => void;
  /** Aborted: the installation fails with the signal's reason, unless it was through already. */
  signal?: AbortSignal;
  /** It came from this address: the same last write makes it a subscription. */
  origin?: PackOrigin;
  /** Only in place of what was installed then, as the reader saw it; `null`: only where no pack of its id is in force. */
  onlyOver?: string | null;
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
  { onProgress, signal, origin, onlyOver }: InstallOptions = {},
): Promise<PackRow> {
  signal?.throwIfAborted();
  const row = { ...(await addPendingRow(db, header, now)), ...(origin && { origin }) };
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
    return await putInForce(db, { ...row, counts }, chunkCount, onlyOver);
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

function putInForce(
  db: Database,
  pending: PackRow,
  chunkCount: number,
  onlyOver?: string | null,
): Promise<PackRow> {
  const row = { ...pending, isDone: true };
  return transact(db, PACK_AND_SUBSCRIPTION_STORES, async ({ packs, chunks, subscriptions }) => {
    if ((await chunks.count(chunkRange(row))) !== chunkCount) {
      throw new Error(`the chunks of '${row.id}' were dropped while it was being installed`);
    }
    const rows = await packs.getAll();
    const current = rows.find((other) => other.id === row.id && isInForce(other));
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
    await subscribe(subscriptions, row, current !== undefined);
    return row;
  });
}

function dropPending(db: Database, row: PackRow): Promise<void> {
  return transact(db, PACK_STORES, async ({ packs, chunks }) => {
    await packs.delete([row.id, row.generation]);
    await chunks.delete(chunkRange(row));
  });
}
