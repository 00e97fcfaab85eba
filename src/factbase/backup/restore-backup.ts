import type { Bytes } from '../../model/pack-bytes.ts';
import type { ListDiff } from '../../model/pack-diff.ts';
import { LISTS } from '../../model/pack-records.ts';
import type { StreamedRecord } from '../../model/pack-stream.ts';
import type { PackOrigin } from '../../model/subscription.ts';
import type { SafetyCopyRow } from '../safety-copy-rows.ts';
import type { Database } from '../schema.ts';
import { dropStaged, type StagedPack, stagePack } from '../write-pack.ts';
import type { BackedUpPack, BackupContents } from './backup-contents.ts';
import { BackupRefusal } from './backup-problem.ts';
import { planPacks, type RestoreMode } from './plan-restore.ts';
import { planStore, putInPlace } from './put-in-place.ts';
import { type BackupItem, readBackup } from './read-backup.ts';
import { type RowStore, rowStoresOf } from './row-stores.ts';
import { dropCopy, writeSafetyCopy } from './safety-copy.ts';

/** What a restore would change, store by store, and of the packs. */
export interface RestorePlan {
  rows: Map<string, ListDiff>;
  packs: ListDiff;
  /** The titles of the packs that would be installed, and of those that would go. */
  installs: string[];
  removes: string[];
}

/** Looks at what a restore would do, as of now. */
export async function planRestore(
  db: Database,
  contents: BackupContents,
  mode: RestoreMode,
): Promise<RestorePlan> {
  const stores = rowStoresOf(db).filter((store) => store !== 'own-state');
  const names: (RowStore | 'packs')[] = [...stores, 'packs'];
  const tx = db.transaction(names);
  const packs = planPacks(await tx.objectStore('packs').getAll(), contents, mode);
  const rows = new Map<string, ListDiff>();
  for (const store of stores) {
    const plan = await planStore(tx.objectStore(store), store, contents, mode, 0);
    rows.set(store, plan.counts);
  }
  return {
    rows,
    packs: packs.counts,
    installs: packs.installs.map(({ pack }) => pack.title),
    removes: packs.removes.filter(({ isRemoved }) => !isRemoved).map(({ header }) => header.title),
  };
}

export interface RestoreOptions {
  now: Date;
  extension: string;
  /** The settings that hold now, for the way back. */
  settings: unknown;
  signal?: AbortSignal;
  onProgress?: (written: number, total: number) => void;
}

/**
 * Takes a backup in, which was read to its end before:
 *
 *     a copy of what is here → each pack, not in force → all rows and packs in one write
 *
 * Whatever fails before that last write, or in it, leaves everything as it was; what was written beside it is dropped, now
 * or with the next start. `open` gives the file a second time. Answers with the copy, by which it can be undone.
 */
export async function restoreBackup(
  db: Database,
  open: () => Bytes,
  contents: BackupContents,
  mode: RestoreMode,
  options: RestoreOptions,
): Promise<{ copy: number; change: number }> {
  const { packs } = await planRestore(db, contents, mode);
  const withPacks = Object.values(packs).some((count) => count > 0);
  const copy = await writeSafetyCopy(db, { ...options, onProgress: () => {}, withPacks });
  try {
    const change = await writeRestore(db, open, { contents, mode, copy, isUndo: false }, options);
    return { copy: copy.copy, change };
  } catch (error) {
    await dropCopy(db, copy.copy).catch(() => {});
    throw error;
  }
}

/** Puts back what the copy holds. */
export function undoRestore(
  db: Database,
  open: () => Bytes,
  contents: BackupContents,
  copy: SafetyCopyRow,
  options: Pick<RestoreOptions, 'now' | 'signal' | 'onProgress'>,
): Promise<number> {
  return writeRestore(db, open, { contents, mode: 'replace', copy, isUndo: true }, options);
}

interface Work {
  contents: BackupContents;
  mode: RestoreMode;
  copy: SafetyCopyRow;
  isUndo: boolean;
}

async function writeRestore(
  db: Database,
  open: () => Bytes,
  work: Work,
  { now, signal, onProgress }: Pick<RestoreOptions, 'now' | 'signal' | 'onProgress'>,
): Promise<number> {
  const { installs } = planPacks(await db.getAll('packs'), work.contents, work.mode);
  const staged = new Map<string, StagedPack>();
  try {
    if (installs.length > 0) {
      await stagePacks(
        db,
        open(),
        { contents: work.contents, installs, staged },
        { now, signal, onProgress },
      );
    }
    signal?.throwIfAborted();
    return await putInPlace(db, { ...work, staged, now });
  } catch (error) {
    for (const pack of staged.values()) await dropStaged(db, pack);
    throw error;
  }
}

interface Staging {
  contents: BackupContents;
  installs: readonly BackedUpPack[];
  staged: Map<string, StagedPack>;
}

async function stagePacks(
  db: Database,
  bytes: Bytes,
  { contents, installs, staged }: Staging,
  {
    now,
    signal,
    onProgress,
  }: { now: Date; signal: AbortSignal | undefined; onProgress: RestoreOptions['onProgress'] },
): Promise<void> {
  const wanted = new Set(installs.map(({ pack }) => pack.id));
  const total = installs.reduce(
    (sum, { counts }) => sum + LISTS.reduce((all, list) => all + counts[list], 0),
    0,
  );
  let done = 0;
  const items = readBackup(bytes);
  for await (const item of items) {
    if (item.is === 'end' && item.end.sha256 !== contents.sha256)
      throw new BackupRefusal({ code: 'changed' });
    if (item.is !== 'pack' || item.pack.isRemoved || !wanted.has(item.pack.pack.id)) continue;
    const { pack: header, origin } = item.pack;
    const before = done;
    const pack = await stagePack(db, { header, batches: recordsIn(items) }, now, {
      ...(signal && { signal }),
      ...(origin && { origin: origin as PackOrigin }),
      onProgress: (written) => {
        done = before + written;
        onProgress?.(done, total);
      },
    });
    staged.set(header.id, pack);
  }
}

/** The records of the pack whose line was read last. What follows them is left to whoever reads on. */
async function* recordsIn(items: AsyncGenerator<BackupItem>): AsyncGenerator<StreamedRecord[]> {
  for (let next = await items.next(); !next.done; next = await items.next()) {
    if (next.value.is !== 'record') return;
    yield [next.value.record];
  }
}
