import { needsRenewal, readRows } from './pack-store.ts';
import { streamRecords } from './read-records.ts';
import type { Database } from './schema.ts';
import { writePack } from './write-pack.ts';

/**
 * Writes what was installed in an earlier form anew, as an installation of the same pack: until one is through the old
 * chunks are there, and where it fails (no room) the next opening tries again.
 */
export async function renewOldForms(db: Database): Promise<void> {
  for (const row of (await readRows(db)).filter(needsRenewal)) {
    try {
      const { header, installedAt } = row;
      await writePack(db, { header, records: streamRecords(db, row) }, new Date(installedAt));
    } catch (error) {
      console.error(`Factcards, bringing '${row.id}' into its new form:`, error);
    }
  }
}
