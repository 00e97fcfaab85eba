import type { BackupCounts } from './backup/backup-format.ts';

/** What was there before a restore, kept as a backup in parts so that the restore can be undone, also after a restart. */
export interface SafetyCopyRow {
  /** When it was begun, in ms: the copy's number. */
  copy: number;
  /** The parts follow as 1, 2, 3, … */
  part: 0;
  /** ISO 8601 in UTC. */
  made: string;
  counts: BackupCounts;
  /** The number of the own layer's change by which the restore was done; none until then. */
  change?: number;
  /** The settings of what is restored, to be put in place after the last write to the database, also after a restart. */
  settingsToApply?: { settings: unknown; mode: 'merge' | 'replace' };
}

/** Up to a megabyte of the file. */
export interface SafetyCopyPart {
  copy: number;
  part: number;
  bytes: Uint8Array;
}
