import type { Bytes } from '../../model/pack-bytes.ts';
import type { DatabaseAccess } from '../database-access.ts';
import { readOwnChange } from '../read-own.ts';
import { StorageFailure, toStorageFailure } from '../storage-failure.ts';
import { type BackupContents, readContents } from './backup-contents.ts';
import type { BackupCounts } from './backup-format.ts';
import { BackupRefusal } from './backup-problem.ts';
import { type BackedUpSettings, finishRestore } from './finish-restore.ts';
import type { RestoreMode } from './plan-restore.ts';
import { planRestore, type RestorePlan, restoreBackup, undoRestore } from './restore-backup.ts';
import { lastCopy, readSafetyCopy } from './safety-copy.ts';
import { type BackupReport, writeBackup } from './write-backup.ts';

interface Steps {
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

/** A restore that can be undone. */
export interface LastRestore {
  /** When, ISO 8601 in UTC. */
  made: string;
  /** What was there before. */
  counts: BackupCounts;
  /** What was saved or changed since would be lost by an undo. */
  isChangedSince: boolean;
}

/** Each method rejects with a BackupRefusal for what is wrong with a file, and with a StorageFailure for everything else. */
export interface Backups {
  write(withPacks: boolean, steps?: Steps): Promise<BackupReport & { file: Blob }>;
  /** Reads a file to its end, and changes nothing. */
  read(open: () => Bytes, steps?: Steps): Promise<BackupContents>;
  plan(contents: BackupContents, mode: RestoreMode): Promise<RestorePlan>;
  /** Does all of it or nothing. */
  restore(open: () => Bytes, contents: BackupContents, mode: RestoreMode, steps?: Steps): Promise<void>;
  lastRestore(): Promise<LastRestore | undefined>;
  undoLast(steps?: Steps): Promise<void>;
  /** Drops what it takes to undo the last restore. */
  forgetLast(): Promise<void>;
  /** Puts the settings of a restore in place that was cut off just before that. */
  finish(): Promise<void>;
}

export function createBackups(
  { open: openDatabase, change }: DatabaseAccess,
  settings: BackedUpSettings,
  extension: string,
  now: () => Date = () => new Date(),
): Backups {
  async function attempt<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw error instanceof BackupRefusal || signal?.aborted ? error : toStorageFailure(error);
    }
  }

  const finish = async () => finishRestore(await openDatabase(), settings);

  return {
    write: (withPacks, steps = {}) =>
      attempt(async () => {
        const options = { ...steps, now: now(), extension, settings: await settings.load(), withPacks };
        return writeBackup(await openDatabase(), options);
      }, steps.signal),
    read: (open, { signal, onProgress } = {}) =>
      attempt(() => readContents(until(open(), signal), onProgress), signal),
    plan: (contents, mode) => attempt(async () => planRestore(await openDatabase(), contents, mode)),
    restore: (open, contents, mode, steps = {}) =>
      attempt(async () => {
        const options = { ...steps, now: now(), extension, settings: await settings.load() };
        await change((db) => restoreBackup(db, () => until(open(), steps.signal), contents, mode, options));
        await finish();
      }, steps.signal),
    lastRestore: () =>
      attempt(async () => {
        const db = await openDatabase();
        const copy = await lastCopy(db, now());
        if (!copy) return undefined;
        const isChangedSince = (await readOwnChange(db)) !== copy.change;
        return { made: copy.made, counts: copy.counts, isChangedSince };
      }),
    undoLast: (steps = {}) =>
      attempt(async () => {
        await change(async (db) => {
          const copy = await lastCopy(db, now());
          if (!copy) throw new StorageFailure('gone', 'there is no restore to undo any more');
          const open = () => until(readSafetyCopy(db, copy.copy), steps.signal);
          const contents = await readContents(open());
          await undoRestore(db, open, contents, copy, { ...steps, now: now() });
        });
        await finish();
      }, steps.signal),
    forgetLast: () =>
      attempt(async () => {
        await finish();
        await (await openDatabase()).clear('safety-copies');
      }),
    finish: () => attempt(finish),
  };
}

async function* until(bytes: Bytes, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  for await (const part of bytes) {
    signal?.throwIfAborted();
    yield part;
  }
}
