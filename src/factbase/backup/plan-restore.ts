import { isSame } from '../../model/is-same.ts';
import { ageOf } from '../../model/pack-age.ts';
import type { ListDiff } from '../../model/pack-diff.ts';
import { isInForce, isKept, soundRows } from '../pack-store.ts';
import type { PackRow } from '../schema.ts';
import type { BackedUpPack, BackupContents } from './backup-contents.ts';
import { joinRows } from './join-rows.ts';
import type { Row } from './row-stores.ts';

/**
 * How a backup is taken in.
 *
 * merge: what is here stays and what only the backup has is added, also what was deleted here since. Of a row that both
 * have, the one whose last change is later wins (`change`, else `savedAt` or `at`); where they do not say, the one that is
 * here. A fact keeps the evidence of both, a company the names of both. A pack gives way to a later revision alone.
 *
 * replace: afterwards all is as the backup has it, and what it has not is gone. Where it was made without packs, these stay.
 */
export type RestoreMode = 'merge' | 'replace';

export interface RowPlan {
  puts: Row[];
  /** The keys of the rows that go. */
  deletes: IDBValidKey[];
  counts: ListDiff;
}

/** What there is to know of a store. */
export interface StoreShape {
  name: string;
  keyOf(row: Row): IDBValidKey;
  isSound(row: Row): boolean;
}

/** What becomes of the rows of a store. Rows are the same where their keys are; `change` is the number of this change. */
export function planRows(
  here: readonly Row[],
  backedUp: readonly Row[],
  { name, keyOf, isSound }: StoreShape,
  mode: RestoreMode,
  change: number,
): RowPlan {
  const known = new Map(here.map((row) => [JSON.stringify(keyOf(row)), row]));
  const plan: RowPlan = { puts: [], deletes: [], counts: { added: 0, changed: 0, removed: 0 } };
  for (const row of backedUp) {
    const key = JSON.stringify(keyOf(row));
    const other = known.get(key);
    known.delete(key);
    const isMerged = mode === 'merge' && other && isSound(other);
    const result = isMerged ? mergeRows(name, row, other, change) : row;
    if (other && isSame(result, other)) continue;
    plan.puts.push(result);
    plan.counts[other ? 'changed' : 'added']++;
  }
  if (mode === 'replace') {
    plan.deletes = [...known.values()].map(keyOf);
    plan.counts.removed = plan.deletes.length;
  }
  return plan;
}

function mergeRows(store: string, backedUp: Row, here: Row, change: number): Row {
  if (isSame(backedUp, here)) return here;
  const [later, earlier] = isLater(backedUp, here) ? [backedUp, here] : [here, backedUp];
  return joinRows(store, later, earlier, change);
}

function isLater(row: Row, other: Row): boolean {
  for (const field of ['change', 'savedAt', 'at']) {
    const [a, b] = [row[field], other[field]];
    if (typeof a === 'number' && typeof b === 'number') return a > b;
    if (typeof a === 'string' && typeof b === 'string') return a > b;
  }
  return false;
}

export interface PackPlan {
  installs: BackedUpPack[];
  /** That the reader removed them is all that is known of these, and they are not here. */
  marks: BackedUpPack[];
  /** The packs that go. Their rows stay, as those of packs that the reader removes. */
  removes: PackRow[];
  counts: ListDiff;
}

export function planPacks(here: readonly PackRow[], contents: BackupContents, mode: RestoreMode): PackPlan {
  const plan: PackPlan = {
    installs: [],
    marks: [],
    removes: [],
    counts: { added: 0, changed: 0, removed: 0 },
  };
  const kept = soundRows([...here]).filter(isKept);
  const inForce = new Map(kept.filter(isInForce).map((row) => [row.id, row]));
  if (!contents.header.holdsPacks) return plan;
  for (const pack of contents.packs) {
    const { id } = pack.pack;
    const known = inForce.get(id);
    if (pack.isRemoved) {
      if (!here.some((row) => row.id === id)) plan.marks.push(pack);
      continue;
    }
    inForce.delete(id);
    if (known && mode === 'merge' && ageOf(pack.pack, known.header) !== 'newer') continue;
    plan.installs.push(pack);
    if (!known) plan.counts.added++;
    else if (!isSame(known.header, pack.pack) || !isSame(known.counts, pack.counts)) plan.counts.changed++;
  }
  const ids = new Set(plan.installs.map(({ pack }) => pack.id));
  plan.marks = plan.marks.filter(({ pack }) => !ids.has(pack.id));
  if (mode === 'replace') {
    plan.removes = kept.filter((row) => !ids.has(row.id));
    plan.counts.removed = inForce.size;
  }
  return plan;
}
