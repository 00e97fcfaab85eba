import type { InstalledPack } from '../factbase/installed-pack.ts';
import type { PackHeader } from '../model/pack.ts';
import type { PackAge } from '../model/pack-age.ts';
import type { PackDiff } from '../model/pack-diff.ts';
import type { PackProblem } from '../model/pack-problem.ts';
import type { PackFile } from './read-pack-file.ts';

/**
 * Where the installation of a file stands:
 *
 *     idle ─ file ─► reading ─┬─► asking ─┬─ keep ──► kept     its pack is installed already
 *                             │           └─ replace ─┐
 *                             └──────────────────────►writing ──► done
 *
 * From reading and from writing it also goes to: refused, the file is no pack; failed, it could not be read or stored;
 * cancelled.
 */
export type InstallState =
  | { is: 'idle' }
  | Reading
  | { is: 'refused'; file: string; problems: PackProblem[]; more: number }
  | Asking
  | { is: 'kept'; title: string }
  | Writing
  | { is: 'done'; title: string; revision: string; isUpdate: boolean; warnings: PackProblem[] }
  | { is: 'failed'; file: string; cause: 'file' | 'quota' | 'storage'; reason: string }
  | { is: 'cancelled'; file: string };

/** `bytes` of `size` are read. A pack that is installed already is compared meanwhile. */
export interface Reading {
  is: 'reading';
  file: string;
  bytes: number;
  size: number;
}

export interface Writing {
  is: 'writing';
  title: string;
  bytes: number;
  size: number;
  records: number;
  /** How many there are, where that is known beforehand. */
  total?: number;
}

export interface Asking {
  is: 'asking';
  file: PackFile;
  header: PackHeader;
  installed: InstalledPack;
  diff: PackDiff;
  age: PackAge;
  warnings: PackProblem[];
}

/** The browser's own words for what went wrong. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
