import * as v from 'valibot';
import type { OwnStateRow } from '../own-rows.ts';
import { chunkRange } from '../pack-store.ts';
import type { SafetyCopyRow } from '../safety-copy-rows.ts';
import {
  type Database,
  type PACK_AND_SUBSCRIPTION_STORES,
  PACK_STORES,
  type PackRow,
  type Stores,
  transact,
} from '../schema.ts';
import { putInForce, type StagedPack } from '../write-pack.ts';
import type { BackupContents } from './backup-contents.ts';
import { type PackPlan, planPacks, planRows, type RestoreMode, type RowPlan } from './plan-restore.ts';
import { schemaOf } from './row-schemas.ts';
import { type Row, rowStoresOf } from './row-stores.ts';

/** The store of the one row that is about the own layer as a whole. */
const STATE = 'own-state';

/** What there is to be put in place. */
export interface Restoring {
  contents: BackupContents;
  mode: RestoreMode;
  /** The packs that are written beside those that are here. */
  staged: ReadonlyMap<string, StagedPack>;
  /** What was here before, to undo it by. */
  copy: SafetyCopyRow;
  /** It is itself the undoing of a restore, so that the copy is what is restored, and has done its service. */
  isUndo: boolean;
  now: Date;
}

/** The one write that counts: all of it, or nothing. Answers with the number of the own layer's change. */
export function putInPlace(db: Database, restoring: Restoring): Promise<number> {
  const names = [...rowStoresOf(db), ...PACK_STORES, 'safety-copies'] as const;
  const { contents, mode, staged, copy, isUndo, now } = restoring;
  return transact(db, names, async (stores) => {
    const change = await putState(stores as unknown as Stores<'own-state'>, restoring);
    for (const store of rowStoresOf(db)) {
      if (store === STATE) continue;
      const target = stores[store] as unknown as AnyStore;
      await putRows(target, await planStore(target, store, contents, mode, change));
    }
    const plan = planPacks(await stores.packs.getAll(), contents, mode);
    await putPacks(stores as unknown as PackStores, plan, staged, now);
    const settled = { ...copy, change, settingsToApply: { settings: contents.settings, mode } };
    // Of an undo only the settings are left to do, of a restore all that it takes to undo it.
    for (const [number, part] of await stores['safety-copies'].getAllKeys()) {
      const isOver = number < copy.copy || (number === copy.copy && isUndo && part > 0);
      if (isOver) await stores['safety-copies'].delete([number, part]);
    }
    await stores['safety-copies'].put(settled);
    return change;
  });
}

/** As much of a store of any rows as is needed here. */
interface AnyStore {
  keyPath: string | string[] | null;
  getAll(): Promise<unknown[]>;
  put(row: unknown): Promise<unknown>;
  delete(key: IDBValidKey): Promise<void>;
}

/** What becomes of a store's rows. */
export async function planStore(
  store: Pick<AnyStore, 'keyPath' | 'getAll'>,
  name: string,
  { rows }: BackupContents,
  mode: RestoreMode,
  change: number,
): Promise<RowPlan> {
  const path = store.keyPath ?? [];
  const keyOf = (row: Row) =>
    Array.isArray(path) ? path.map((each) => row[each] as IDBValidKey) : (row[path] as IDBValidKey);
  const schema = schemaOf(name);
  const shape = { name, keyOf, isSound: (row: Row) => v.is(schema, row) };
  return planRows((await store.getAll()) as Row[], rows.get(name) ?? [], shape, mode, change);
}

async function putRows(store: AnyStore, { puts, deletes }: RowPlan): Promise<void> {
  for (const key of deletes) await store.delete(key);
  for (const row of puts) await store.put(row);
}

type PackStores = Pick<Stores<(typeof PACK_AND_SUBSCRIPTION_STORES)[number]>, 'packs' | 'chunks'>;

/** A pack of which only that it was removed is known. */
const GONE = { isDone: true, isRemoved: true, isGone: true };

async function putPacks(
  stores: PackStores,
  { installs, marks, removes }: PackPlan,
  staged: ReadonlyMap<string, StagedPack>,
  now: Date,
): Promise<void> {
  const { packs, chunks } = stores;
  for (const row of removes) {
    await packs.put({ ...row, ...GONE });
    await chunks.delete(chunkRange(row));
  }
  for (const { pack, installedAt, counts } of installs) {
    const written = staged.get(pack.id);
    if (!written) throw new Error(`'${pack.id}' was changed by another page meanwhile`);
    for (const list of Object.keys(counts) as (keyof typeof counts)[]) {
      if (counts[list] !== written.row.counts[list]) throw new Error(`records of '${pack.id}' are missing`);
    }
    await putInForce(stores, { ...written, row: { ...written.row, installedAt } });
  }
  for (const { pack, installedAt, counts } of marks) {
    const generation = now.getTime();
    const row: PackRow = { id: pack.id, generation, ...GONE, installedAt, counts, header: pack };
    await packs.put(row);
  }
}

/**
 * A number that nobody has seen tells every page of it. Of two layers that become one, the age of the older one holds: by a
 * younger one a check at start would take it for another layer.
 */
async function putState(stores: Stores<'own-state'>, { contents, isUndo, now }: Restoring): Promise<number> {
  const here = await stores['own-state'].get('layer');
  const [backedUp] = (contents.rows.get(STATE) ?? []) as unknown as OwnStateRow[];
  const change = Math.max(now.getTime(), ...[here, backedUp].map((row) => (row?.change ?? 0) + 1));
  const ages = isUndo ? [backedUp?.since] : [here?.since, backedUp?.since];
  const since = ages.filter((time) => time !== undefined).sort()[0];
  await stores['own-state'].put({ key: 'layer', change, ...(since !== undefined && { since }) });
  return change;
}
