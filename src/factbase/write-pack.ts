import type { PackHeader } from '../model/pack.ts';
import type { PackStream } from '../model/pack-stream.ts';
import { chunksOf } from './pack-chunks.ts';
import { chunkRange } from './pack-store.ts';
import { type Database, PACK_STORES, type PackRow, type Stores, transact } from './schema.ts';

export interface InstallOptions {
  /** Told after every chunk. */
  onProgress?: (written: number) => void;
  /** Aborted: the installation fails with the signal's reason, unless it was through already. */
  signal?: AbortSignal;
}

/**
 * Writes a pack beside the one of the same id and puts it in force in one last transaction, which also drops the older
 * one:
 *
 *     header, not done → chunk → chunk → … → header done, older generations dropped
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
    return await transact(db, PACK_STORES, (stores) => putInForce(stores, staged));
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
  { header, records }: PackStream,
  now: Date,
  { onProgress, signal }: InstallOptions = {},
): Promise<StagedPack> {
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
    return { row: { ...row, counts }, chunkCount };
  } catch (error) {
    await dropStaged(db, { row });
    throw error;
  }
}

/** The last step, within a transaction of the caller's. */
export async function putInForce(
  { packs, chunks }: Stores<(typeof PACK_STORES)[number]>,
  { row: pending, chunkCount }: StagedPack,
): Promise<PackRow> {
  const row = { ...pending, isDone: true };
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
    };
    await packs.add(row);
    return row;
  });
}
