import type { Bytes } from '../../model/pack-bytes.ts';
import type { SafetyCopyPart, SafetyCopyRow } from '../safety-copy-rows.ts';
import { type Database, transact } from '../schema.ts';
import { type BackupOptions, openBackup } from './write-backup.ts';

const COPIES = ['safety-copies'] as const;

/** How long a restore can be undone. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Keeps what is here in the database itself, in parts. It is of no force until a restore has been done over it. */
export async function writeSafetyCopy(db: Database, options: BackupOptions): Promise<SafetyCopyRow> {
  const { report, bytes } = await openBackup(db, options);
  const used = (await db.getAllKeys('safety-copies')).map(([copy]) => copy);
  const copy = Math.max(options.now.getTime(), ...used.map((number) => number + 1));
  const row: SafetyCopyRow = { copy, part: 0, made: options.now.toISOString(), counts: report.counts };
  try {
    await transact(db, COPIES, (stores) => stores['safety-copies'].add(row));
    let part = 1;
    for await (const some of bytes) {
      const added: SafetyCopyPart = { copy, part, bytes: some };
      await transact(db, COPIES, (stores) => stores['safety-copies'].add(added));
      part++;
    }
  } catch (error) {
    await dropCopy(db, copy).catch(() => {});
    throw error;
  }
  return row;
}

/** The copy's file, part by part. */
export async function* readSafetyCopy(db: Database, copy: number): Bytes & AsyncGenerator<Uint8Array> {
  for (let part = 1; ; part++) {
    const row = await db.get('safety-copies', [copy, part]);
    if (!row || !('bytes' in row)) return;
    yield row.bytes;
  }
}

/** The copy of the restore that was done last, with which it can be undone. */
export async function lastCopy(db: Database, now: Date): Promise<SafetyCopyRow | undefined> {
  const rows = await copiesIn(db);
  return rows.findLast(({ copy, change }) => change !== undefined && copy > now.getTime() - KEPT_MS);
}

/** The copy of a restore whose settings are still to be put in place. */
export async function unfinishedCopy(db: Database): Promise<SafetyCopyRow | undefined> {
  return (await copiesIn(db)).findLast(({ settingsToApply }) => settingsToApply);
}

async function copiesIn(db: Database): Promise<SafetyCopyRow[]> {
  const keys = (await db.getAllKeys('safety-copies')).filter(([, part]) => part === 0);
  const rows = await Promise.all(keys.map((key) => db.get('safety-copies', key)));
  return rows.filter((row): row is SafetyCopyRow => row?.part === 0);
}

/** All parts of a copy: an array sorts after every number. */
export const copyRange = (copy: number) => IDBKeyRange.bound([copy], [copy, []]);

export function dropCopy(db: Database, copy: number): Promise<void> {
  return transact(db, COPIES, (stores) => stores['safety-copies'].delete(copyRange(copy)));
}

/** Drops the copies of restores that were cut off or can be undone no more. Not while one is being made. */
export async function sweepCopies(db: Database, now: Date): Promise<void> {
  const numbers = new Set((await db.getAllKeys('safety-copies')).map(([copy]) => copy));
  if (numbers.size === 0) return;
  const kept = new Set([(await lastCopy(db, now))?.copy, (await unfinishedCopy(db))?.copy]);
  for (const copy of numbers) if (!kept.has(copy)) await dropCopy(db, copy);
}
