import * as v from 'valibot';
import { packHeaderSchema } from '../model/pack.ts';
import { LISTS } from '../model/pack-records.ts';
import type { InstalledPack } from './installed-pack.ts';
import { type Database, PACK_FORM, PACK_STORES, type PackRow, transact } from './schema.ts';

export async function readRows(db: Database): Promise<PackRow[]> {
  return soundRows(await db.getAll('packs'));
}

/** The rows that can be read. What is damaged is reported and left out, so that it takes no other pack along. */
export function soundRows(rows: PackRow[]): PackRow[] {
  return rows.filter((row) => {
    if (isPackRow(row)) return true;
    console.error(`Factcards: the row of the pack '${String(row.id)}' is damaged`);
    return false;
  });
}

/** Marks a pack as removed, or takes that back. `undefined`: there is no such pack. */
export function setRemoved(db: Database, id: string, isRemoved: boolean): Promise<InstalledPack | undefined> {
  return transact(db, PACK_STORES, async ({ packs }) => {
    const row = soundRows(await packs.getAll()).find((other) => other.id === id && isKept(other));
    if (!row) return undefined;
    await packs.put({ ...row, isRemoved });
    return toInstalledPack({ ...row, isRemoved });
  });
}

/** Drops what no page can need any more: installations that were cut off, and what packs held that were removed. */
export async function sweep(db: Database): Promise<void> {
  // Most often there is nothing, and whatever is asked would wait for a transaction that may write.
  if (!(await db.getAll('packs')).some(isToBeDropped)) return;
  await transact(db, PACK_STORES, async ({ packs, chunks }) => {
    for (const row of await packs.getAll()) {
      if (!isToBeDropped(row)) continue;
      await chunks.delete(chunkRange(row));
      if (row.isDone) await packs.put({ ...row, isGone: true });
      else await packs.delete([row.id, row.generation]);
    }
  });
}

export function toInstalledPack({ header, installedAt, counts, isRemoved }: PackRow): InstalledPack {
  return { ...header, installedAt, counts, isRemoved };
}

export function isInForce(row: PackRow): boolean {
  return row.isDone && !row.isRemoved && row.form === PACK_FORM;
}

/** In force, but for its chunks being in an earlier form. */
export function needsRenewal(row: PackRow): boolean {
  return row.isDone && !row.isRemoved && row.form !== PACK_FORM;
}

function isToBeDropped(row: PackRow): boolean {
  return !isInForce(row) && !needsRenewal(row) && !row.isGone;
}

/** In force, or removed and still to be had back. */
export function isKept(row: PackRow): boolean {
  return row.isDone && !row.isGone;
}

/** All chunks of a generation: an array sorts after every text and number. */
export function chunkRange({ id, generation }: Pick<PackRow, 'id' | 'generation'>): IDBKeyRange {
  return IDBKeyRange.bound([id, generation], [id, generation, []]);
}

function isPackRow({ id, header, counts }: PackRow): boolean {
  return (
    typeof id === 'string' &&
    v.is(packHeaderSchema, header) &&
    LISTS.every((list) => typeof counts?.[list] === 'number')
  );
}
