import * as v from 'valibot';
import { type Pack, packHeaderSchema } from '../model/pack.ts';
import type { InstalledPack } from './installed-pack.ts';
import {
  type ChunkRow,
  type Database,
  LISTS,
  type List,
  PACK_STORES,
  type PackRow,
  transact,
} from './schema.ts';

/** Records in a chunk. A put of a thousand small records takes a few milliseconds. */
export const CHUNK_SIZE = 1000;

/**
 * Writes a pack beside the one of the same id and puts it in force in one last transaction, which also drops the older
 * one:
 *
 *     header, not done → chunk → chunk → … → header done, older generations dropped
 *
 * Whatever fails before that last step leaves the older one in force.
 */
export async function writePack(
  db: Database,
  pack: Pack,
  now: Date,
  onProgress: (written: number, total: number) => void = () => {},
): Promise<PackRow> {
  const row = await addPendingRow(db, pack, now);
  try {
    const total = row.counts.companies + row.counts.articles + row.counts.facts;
    let written = 0;
    for (const chunk of chunksOf(pack, row.generation)) {
      await transact(db, PACK_STORES, ({ chunks }) => chunks.add(chunk));
      written += chunk.records.length;
      onProgress(written, total);
    }
    return await putInForce(db, row);
  } catch (error) {
    // Best effort: what cannot be dropped now is dropped when the fact base is opened next.
    await dropPending(db, row).catch(() => {});
    throw error;
  }
}

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
  await transact(db, PACK_STORES, async ({ packs, chunks }) => {
    for (const row of await packs.getAll()) {
      if (isInForce(row) || row.isGone) continue;
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
  return row.isDone && !row.isRemoved;
}

/** In force, or removed and still to be had back. */
export function isKept(row: PackRow): boolean {
  return row.isDone && !row.isGone;
}

function addPendingRow(db: Database, pack: Pack, now: Date): Promise<PackRow> {
  const { companies, articles, facts, ...header } = pack;
  return transact(db, PACK_STORES, async ({ packs }) => {
    const used = (await packs.getAllKeys()).map(([, generation]) => generation);
    const row: PackRow = {
      id: pack.id,
      // From the clock, so that a pack which is removed and installed again is told from the one before.
      generation: Math.max(now.getTime(), ...used.map((generation) => generation + 1)),
      isDone: false,
      isRemoved: false,
      installedAt: now.toISOString(),
      counts: { companies: companies.length, articles: articles.length, facts: facts.length },
      header,
    };
    await packs.add(row);
    return row;
  });
}

function putInForce(db: Database, pending: PackRow): Promise<PackRow> {
  const row = { ...pending, isDone: true };
  const chunkCount = LISTS.reduce((sum, list) => sum + Math.ceil(row.counts[list] / CHUNK_SIZE), 0);
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

function* chunksOf(pack: Pack, generation: number): Generator<ChunkRow> {
  const lists: Record<List, readonly unknown[]> = { ...pack, facts: inOrderOfCompanies(pack) };
  for (const list of LISTS) {
    for (let part = 0; part * CHUNK_SIZE < lists[list].length; part++) {
      const records = lists[list].slice(part * CHUNK_SIZE, (part + 1) * CHUNK_SIZE);
      yield { pack: pack.id, generation, list, part, records };
    }
  }
}

/** A company's facts lie together, in the order of the file, so that few chunks hold them. */
function inOrderOfCompanies({ companies, facts }: Pack): Pack['facts'] {
  const place = new Map(companies.map(({ id }, i) => [id, i]));
  return [...facts].sort((a, b) => (place.get(a.company) ?? 0) - (place.get(b.company) ?? 0));
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
