import type { InstalledPack } from '../factbase/installed-pack.ts';
import type { Pack } from '../model/pack.ts';
import type { PackAge } from '../model/pack-age.ts';
import type { PackDiff } from '../model/pack-diff.ts';
import type { PackProblem } from '../model/pack-problem.ts';

/**
 * Where the installation of a file stands:
 *
 *     idle ─ file ─► reading ─┬─► refused                     the file is no pack
 *                             ├─► failed                      it could not be read
 *                             ├─► asking ─┬─ keep ──► kept     its pack is installed already
 *                             │           └─ replace ─┐
 *                             └──────────────────────►writing ─┬─► done
 *                                                              └─► failed
 */
export type InstallState =
  | { is: 'idle' }
  | { is: 'reading'; file: string }
  | { is: 'refused'; file: string; problems: PackProblem[]; more: number }
  | Asking
  | { is: 'kept'; title: string }
  | { is: 'writing'; title: string; written: number; total: number }
  | { is: 'done'; title: string; revision: string; isUpdate: boolean; warnings: PackProblem[] }
  | { is: 'failed'; file: string; cause: 'file' | 'quota' | 'storage'; reason: string };

export interface Asking {
  is: 'asking';
  file: string;
  pack: Pack;
  installed: InstalledPack;
  diff: PackDiff;
  age: PackAge;
  warnings: PackProblem[];
}

/** The browser's own words for what went wrong. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
