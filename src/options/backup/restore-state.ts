import type { BackupContents } from '../../factbase/backup/backup-contents.ts';
import type { BackupProblem } from '../../factbase/backup/backup-problem.ts';
import type { RestoreMode } from '../../factbase/backup/plan-restore.ts';
import type { RestorePlan } from '../../factbase/backup/restore-backup.ts';
import type { PackFile } from '../read-pack-file.ts';

/**
 * Where a restore stands:
 *
 *     idle ─ file ─► reading ──► asking ─┬─ keep ──► kept
 *                                        └─ restore ──► writing ──► done ─ undo ──► undoing ──► undone
 *
 * From reading it also goes to refused, the file is no whole backup; from each step of work to failed or cancelled, and then
 * nothing was changed.
 */
export type RestoreState =
  | { is: 'idle' }
  | Working
  | RestoreAsking
  | { is: 'refused'; file: string; problem: BackupProblem }
  | { is: 'kept' }
  | { is: 'done'; made: string }
  | { is: 'undone' }
  | { is: 'failed'; error: unknown }
  | { is: 'cancelled' };

/** `done` of `total` rows and records; `total` is 0 until it is known. */
export interface Working {
  is: 'reading' | 'writing' | 'undoing';
  file: string;
  done: number;
  total: number;
}

export interface RestoreAsking {
  is: 'asking';
  file: PackFile;
  contents: BackupContents;
  plans: Record<RestoreMode, RestorePlan>;
}
