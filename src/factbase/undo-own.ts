import type { Fact } from '../model/fact.ts';
import type { OwnEdit } from './change-own.ts';
import { hasCircle } from './decide.ts';
import type { OwnRows, OwnStore, Undoing } from './own-rows.ts';
import { putFact } from './save-own.ts';
import { type Database, transact } from './schema.ts';
import { StorageFailure } from './storage-failure.ts';

/**
 * Takes a change back, in whatever order the reader undoes: a row that was changed again since stays as it is, and a
 * fact brings back its company and its articles where they went with a later change.
 */
export async function undoChange(edit: OwnEdit, change: number): Promise<void> {
  const undo = edit.stores['own-undo'];
  const row = await undo.get(change);
  if (!row) throw new StorageFailure('gone', `the change ${change} cannot be taken back any more`);
  const isDone = await Promise.all(row.rows.map((each) => takeBack(edit, each, change)));
  if (!isDone.includes(true)) throw new StorageFailure('stale', 'it was changed again since');
  const facts = row.rows.flatMap(({ store, before }) =>
    store === 'own-facts' && before ? [before.fact] : [],
  );
  await bringBackWhatIsCited(edit, facts);
  const isDecided = row.rows.some(({ store }) => store === 'own-decisions');
  if (isDecided && (await hasCircle(edit))) throw new StorageFailure('stale', 'merged the other way since');
  await undo.delete(change);
}

/** Drops what was kept for an undo, and what was there before the last restore with it. */
export function forgetChanges(db: Database): Promise<void> {
  return transact(db, ['own-undo', 'safety-copies'], async (stores) => {
    await stores['own-undo'].clear();
    await stores['safety-copies'].clear();
  });
}

/** False where the row was changed again since, so that there is nothing to take back. */
async function takeBack(edit: OwnEdit, undoing: Undoing, change: number): Promise<boolean> {
  const { store, id, before, isGone } = undoing;
  const current = await edit.stores[store].get(id);
  if (isGone ? !current : current?.change === change) {
    if (before) await edit.put(store, before as never);
    else await edit.remove(store, id);
    return true;
  }
  if (store === 'own-facts' && current && before) await addEvidence(edit, id, before.fact);
  // What was deleted, and saved again since, is there: that is what an undo is for.
  return isGone;
}

/** Of a fact that lived on without one of its articles: the evidence that it lost. */
async function addEvidence(edit: OwnEdit, id: string, before: Fact): Promise<void> {
  const current = await edit.stores['own-facts'].get(id);
  const lost = before.evidence.filter(({ article }) => !current?.articles.includes(article));
  if (!current || lost.length === 0) return;
  await putFact(edit, { ...current.fact, evidence: [...current.fact.evidence, ...lost] }, current.savedAt);
}

async function bringBackWhatIsCited(edit: OwnEdit, facts: readonly Fact[]): Promise<void> {
  for (const { id } of facts) {
    const row = await edit.stores['own-facts'].get(id);
    if (!row) continue;
    await bringBack(edit, 'own-companies', row.fact.company);
    for (const article of row.articles) {
      await bringBack(edit, 'own-articles', article);
      await bringBack(edit, 'own-texts', article);
    }
  }
}

async function bringBack<Name extends OwnStore>(edit: OwnEdit, store: Name, id: string): Promise<void> {
  if (await edit.stores[store].get(id)) return;
  const lost = (await edit.stores['own-undo'].getAll())
    .flatMap(({ rows }) => rows)
    .findLast((each) => each.store === store && each.id === id && each.before);
  if (lost?.before) await edit.put(store, lost.before as OwnRows[Name]);
}
