import { type Database, transact } from '../schema.ts';
import type { RestoreMode } from './plan-restore.ts';
import { copyRange, unfinishedCopy } from './safety-copy.ts';

/** What the reader chose, which stands outside of the database and goes into a backup all the same. */
export interface BackedUpSettings {
  load(): Promise<unknown>;
  restore(settings: unknown, mode: RestoreMode): Promise<void>;
}

/**
 * The last step of a restore: the settings, which the one write to the database cannot hold. It only noted them, so that
 * whoever comes next can do this where the page was gone before it came to it.
 */
export async function finishRestore(db: Database, settings: BackedUpSettings): Promise<void> {
  const copy = await unfinishedCopy(db);
  if (!copy?.settingsToApply) return;
  const { settingsToApply, ...rest } = copy;
  if (settingsToApply.settings !== undefined) {
    await settings.restore(settingsToApply.settings, settingsToApply.mode);
  }
  await transact(db, ['safety-copies'], async (stores) => {
    const copies = stores['safety-copies'];
    const isUndone = (await copies.count(copyRange(copy.copy))) === 1;
    if (isUndone) await copies.delete([copy.copy, 0]);
    else await copies.put(rest);
  });
}
