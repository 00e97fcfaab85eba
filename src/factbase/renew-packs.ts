import { needsRenewal, readRows } from './pack-store.ts';
import { streamBatches } from './read-records.ts';
import type { Database } from './schema.ts';
import { writePack } from './write-pack.ts';

/**
 * Writes what was installed in an earlier form anew, as an installation of the same pack: until one is through the old
 * chunks are there, and where it fails (no room) the next opening tries again.
 */
export async function renewOldForms(db: Database): Promise<void> {
  for (const row of (await readRows(db)).filter(needsRenewal)) {
    try {
      const { header, installedAt, origin } = row;
      const pack = { header, batches: streamBatches(db, row) };
      await writePack(db, pack, new Date(installedAt), origin && { origin });
    } catch (error) {
      console.error(`Factcards, bringing '${row.id}' into its new form:`, error);
    }
  }
}
