import * as v from 'valibot';
import { packHeaderSchema } from '../model/pack.ts';
import { LISTS } from '../model/pack-records.ts';
import type { Edition, InstalledPack } from './installed-pack.ts';
import {
  type Database,
  PACK_AND_SUBSCRIPTION_STORES,
  PACK_FORM,
  PACK_STORES,
  type PackRow,
  transact,
} from './schema.ts';

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

/** Puts in force what was so before, in place of what is, which is kept to go forward again. `undefined`: there is none. */
export function swapPrevious(db: Database, id: string): Promise<PackRow | undefined> {
  return transact(db, PACK_STORES, async ({ packs }) => {
    const rows = soundRows(await packs.getAll()).filter((row) => row.id === id);
    const current = rows.find(isInForce);
    const previous = previousOf(id, rows);
    if (!current || !previous) return undefined;
    const { isPrevious: _, ...row } = previous;
    await packs.put({ ...current, isPrevious: true });
    await packs.put(row);
    return row;
  });
}

/** Drops what no page can need any more: installations that were cut off, and what packs held that were removed. */
export async function sweep(db: Database): Promise<void> {
  // Whatever is asked would wait for a transaction that may write.
  if (!isSweepDue(await db.getAll('packs'), await db.getAllKeys('subscriptions'))) return;
  await transact(db, PACK_AND_SUBSCRIPTION_STORES, async ({ packs, chunks, subscriptions }) => {
    const rows = await packs.getAll();
    const current = currentIds(rows);
    for (const row of rows) {
      if (!isToBeDropped(row, current)) continue;
      await chunks.delete(chunkRange(row));
      if (row.isDone && !row.isPrevious) await packs.put({ ...row, isGone: true });
      else await packs.delete([row.id, row.generation]);
    }
    for (const pack of await subscriptions.getAllKeys()) {
      if (!current.has(pack)) await subscriptions.delete(pack);
    }
  });
}

/** A pack, with what it can go back to where that is among the rows. */
export function toInstalledPack(row: PackRow, rows: readonly PackRow[] = []): InstalledPack {
  const { id, header, installedAt, counts, isRemoved, origin } = row;
  const previous = previousOf(id, rows);
  return {
    ...header,
    installedAt,
    counts,
    isRemoved,
    ...(origin && { origin }),
    ...(previous && { previous: toEdition(previous) }),
  };
}

function toEdition({ header, installedAt }: PackRow): Edition {
  const { revision, updated } = header;
  return { revision, updated, installedAt };
}

export function isInForce(row: PackRow): boolean {
  return isCurrent(row) && row.form === PACK_FORM;
}

/** In force, but for its chunks being in an earlier form. */
export function needsRenewal(row: PackRow): boolean {
  return isCurrent(row) && row.form !== PACK_FORM;
}

/** In force, in whatever form. */
export function isCurrent(row: PackRow): boolean {
  return row.isDone && !row.isRemoved && !row.isPrevious;
}

/** True where `sweep` has something to drop: of all rows, and the packs that are subscribed to. */
export function isSweepDue(rows: readonly PackRow[], subscribed: readonly string[]): boolean {
  const current = currentIds(rows);
  return rows.some((row) => isToBeDropped(row, current)) || subscribed.some((pack) => !current.has(pack));
}

const currentIds = (rows: readonly PackRow[]) => new Set(rows.filter(isCurrent).map(({ id }) => id));

/** `current`: the packs of which a generation is in force. */
function isToBeDropped(row: PackRow, current: ReadonlySet<string>): boolean {
  return !isCurrent(row) && !row.isGone && !(isPrevious(row) && current.has(row.id));
}

/** In force, or removed and still to be had back. */
export function isKept(row: PackRow): boolean {
  return row.isDone && !row.isGone && !row.isPrevious;
}

function previousOf(id: string, rows: readonly PackRow[]): PackRow | undefined {
  return rows.find((row) => row.id === id && isPrevious(row));
}

/** One of an earlier form cannot be gone back to: it is not written anew. */
function isPrevious({ isPrevious: was = false, form }: PackRow): boolean {
  return was && form === PACK_FORM;
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
