import * as v from 'valibot';
import { schemaOf } from './backup/row-schemas.ts';
import { rowStoresOf } from './backup/row-stores.ts';
import { isInForce, soundRows } from './pack-store.ts';
import { streamRecords } from './read-records.ts';
import type { Database } from './schema.ts';

/** What can be found in the database and not be read. */
export interface Damage {
  /** How many entries of the own layer. */
  rows: number;
  /** Packs with records that are damaged or gone, and how many; 0 where its own row is. */
  packs: { title: string; records: number }[];
  /** False where large packs were not gone through. */
  isWhole: boolean;
}

/** Goes through all that is saved, and through the packs of no more than so many records. */
export async function findDamage(db: Database, maxRecords: number, signal?: AbortSignal): Promise<Damage> {
  const damage: Damage = { rows: 0, packs: [], isWhole: true };
  for (const store of rowStoresOf(db)) {
    const schema = schemaOf(store);
    const rows: unknown[] = await db.getAll(store);
    damage.rows += rows.filter((row) => !v.is(schema, row)).length;
    signal?.throwIfAborted();
  }
  const rows = await db.getAll('packs');
  const sound = soundRows(rows);

  for (const row of rows) {
    if (!sound.includes(row)) damage.packs.push({ title: String(row.id), records: 0 });
  }
  for (const row of sound.filter(isInForce)) {
    const { companies, articles, facts } = row.counts;
    let missing = companies + articles + facts;
    if (missing > maxRecords) {
      damage.isWhole = false;
      continue;
    }
    for await (const _ of streamRecords(db, row, signal)) missing--;
    // It may have been replaced meanwhile; then it is another one that counts.
    if (missing > 0 && (await db.get('packs', [row.id, row.generation]))) {
      damage.packs.push({ title: row.header.title, records: missing });
    }
  }
  return damage;
}
