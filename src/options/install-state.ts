import type { InstalledPack } from '../factbase/installed-pack.ts';
import type { PackHeader } from '../model/pack.ts';
import type { PackAge } from '../model/pack-age.ts';
import type { PackDiff } from '../model/pack-diff.ts';
import type { PackProblem } from '../model/pack-problem.ts';
import type { FetchProblem, PackOrigin } from '../model/subscription.ts';
import type { PackFile } from './read-pack-file.ts';

/**
 * Where an installation stands:
 *
 *     idle ─ address ─► fetching ─┬─► current       what is installed is what the address has
 *                                 ▼
 *     idle ─ file ─────────────► reading ─┬─► asking ─┬─ keep ──► kept     its pack is installed already, or it comes
 *                                         │           └─ replace ─┐        from an address
 *                                         └──────────────────────►writing ──► done
 *
 * From fetching, reading and writing it also goes to: refused, it is no pack; failed, it could not be had, read or stored;
 * cancelled. A download is a file like any other once it is there: its name is its address.
 */
export type InstallState =
  | { is: 'idle' }
  | Fetching
  | { is: 'current'; title: string; revision: string }
  | Reading
  | { is: 'refused'; file: string; problems: PackProblem[]; more: number }
  | Asking
  | { is: 'kept'; title: string; isNew: boolean }
  | Writing
  | { is: 'done'; title: string; revision: string; isUpdate: boolean; warnings: PackProblem[] }
  | Failed
  | { is: 'cancelled'; file: string };

/** `bytes` have come, of `size` where the host says how many there are. */
export interface Fetching {
  is: 'fetching';
  host: string;
  bytes: number;
  size?: number;
}

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
  warnings: PackProblem[];
  /** What it would replace, where a pack of its id is in force. */
  over?: { installed: InstalledPack; diff: PackDiff; age: PackAge };
  /** What it holds, where it would replace nothing. */
  counts?: InstalledPack['counts'];
  /** Where it was fetched from. */
  origin?: PackOrigin;
  /** The title of the pack that its address sent before, where this is another one. */
  insteadOf?: string;
  /** The other address that its updates come from now. */
  movesFrom?: string;
}

export interface Failed {
  is: 'failed';
  file: string;
  cause: 'file' | 'quota' | 'storage' | 'changed' | 'address';
  /** The browser's own words. */
  reason: string;
  /** Of an address. */
  problem?: FetchProblem;
}

/** The browser's own words for what went wrong. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
