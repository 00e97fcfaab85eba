import {
  type Act,
  OWN_STORES,
  type OwnArticleRow,
  type OwnRows,
  type OwnStore,
  type Undoing,
} from './own-rows.ts';
import { type Database, type Stores, transact } from './schema.ts';

/** How long a change can be taken back. */
export const KEPT_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

const ALL_STORES = [...OWN_STORES, 'own-checks', 'own-undo', 'own-state'] as const;
type OwnStores = Stores<(typeof ALL_STORES)[number]>;

/** The own layer within one change. Rows are written through it, so that each carries the change's number. */
export interface OwnEdit {
  /** Larger than that of any change before. */
  change: number;
  /** To read from; what is written goes through `put` and `remove`. */
  stores: OwnStores;
  put<Name extends OwnStore>(store: Name, row: Omit<OwnRows[Name], 'change'>): Promise<void>;
  remove(store: OwnStore, id: string): Promise<void>;
}

/**
 * One change of the own layer, whole or not at all: what `work` does, the companies that lost their last fact, what it
 * takes to undo an act of the reader, and the number that tells everybody of the change. Nothing of it happens where
 * `work` writes nothing. Answers with what `work` does, and with the number, 0 for no change. `title` says what it is
 * about where the rows as they were before do not.
 */
export function changeOwn<T>(
  db: Database,
  now: Date,
  act: Act | undefined,
  work: (edit: OwnEdit) => Promise<T>,
  title?: string,
): Promise<{ result: T; change: number }> {
  return transact(db, ALL_STORES, async (stores) => {
    const { change: last = 0, since } = (await stores['own-state'].get('layer')) ?? {};
    // Before anything of it is deleted.
    const begun = since ?? firstSaved(await stores['own-articles'].getAll()) ?? now.toISOString();
    // From the clock, so that a layer that was wiped and filled again is told from the one before.
    const change = Math.max(now.getTime(), last + 1);
    const { edit, undoings } = createEdit(stores, change);
    const result = await work(edit);
    if (undoings.size === 0) return { result, change: 0 };
    await removeIdleCompanies(edit, [...undoings.values()]);
    if (act) {
      const told = title !== undefined && { title };
      const rows = [...undoings.values()];
      await stores['own-undo'].add({ change, act, at: now.toISOString(), ...told, rows });
    }
    await stores['own-undo'].delete(IDBKeyRange.upperBound(now.getTime() - KEPT_DAYS * DAY_MS));
    await stores['own-state'].put({ key: 'layer', change, since: begun });
    return { result, change };
  });
}

/** When the oldest of these articles was saved. */
export function firstSaved(articles: readonly OwnArticleRow[]): string | undefined {
  return articles.map(({ savedAt }) => savedAt).sort()[0];
}

/** Notes of each row what it was before its first write. */
function createEdit(stores: OwnStores, change: number) {
  const undoings = new Map<string, Undoing>();

  async function note(store: OwnStore, id: string, isGone: boolean): Promise<void> {
    const known = undoings.get(`${store} ${id}`);
    const before = known ? known.before : await stores[store].get(id);
    undoings.set(`${store} ${id}`, { store, id, before, isGone } as Undoing);
  }

  const edit: OwnEdit = {
    change,
    stores,
    async put(store, row) {
      await note(store, row.id, false);
      await stores[store].put({ ...row, change } as never);
    },
    async remove(store, id) {
      await note(store, id, true);
      await stores[store].delete(id);
    },
  };
  return { edit, undoings };
}

/** A company is in the own layer for its facts: one that lost them all would only put empty cards on pages. */
async function removeIdleCompanies(edit: OwnEdit, undoings: readonly Undoing[]): Promise<void> {
  const companies = undoings.flatMap(({ store, before }) =>
    store === 'own-facts' && before ? [before.fact.company] : [],
  );
  for (const id of new Set(companies)) {
    const facts = await edit.stores['own-facts'].index('company').count(id);
    if (facts === 0 && (await edit.stores['own-companies'].get(id))) await edit.remove('own-companies', id);
  }
}
