import type { RestorePlan } from '../../factbase/backup/restore-backup.ts';
import type { ListDiff } from '../../model/pack-diff.ts';

/** Told on lines of their own, or no more than a shadow of these. */
const TOLD: ReadonlySet<string> = new Set(['own-facts', 'own-articles', 'own-texts', 'own-undo']);

/** What would change in a store; for no store, in all those that have no line of their own together. */
export function sumOf({ rows }: RestorePlan, store: string): ListDiff {
  const sum: ListDiff = { added: 0, changed: 0, removed: 0 };
  for (const [name, counts] of rows) {
    if (store ? name !== store : TOLD.has(name)) continue;
    sum.added += counts.added;
    sum.changed += counts.changed;
    sum.removed += counts.removed;
  }
  return sum;
}
