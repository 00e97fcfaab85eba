import type { OwnStore } from '../own-rows.ts';
import type { Database } from '../schema.ts';

/** Rows that are nobody's own layer and are the reader's all the same. */
const ALSO = ['subscriptions'];

/** Why a store is in no backup. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'safety-copies': 'a backup itself, made by a restore to be undone by',
};

/** A row whose shape its store knows. */
export type Row = Record<string, unknown>;

/** The stores whose rows a backup takes as they are: a new one of the own layer comes along by its name. */
export function rowStoresOf(db: Pick<Database, 'objectStoreNames'>): RowStore[] {
  return [...db.objectStoreNames].filter((name) => isRowStore(name)) as RowStore[];
}

/** Those that are known here by name; there may be others. */
export type RowStore = OwnStore | 'own-undo' | 'own-state';

export function isRowStore(name: string): boolean {
  return name.startsWith('own-') || ALSO.includes(name);
}

/** A row's key as a text that tells it from all others; `undefined` where the row has none. */
export function keyTextOf(row: Row, keyPath: string | string[] | null): string | undefined {
  const keys = [keyPath ?? []].flat().map((path) => row[path]);
  const isKey = keys.length > 0 && keys.every((key) => typeof key === 'string' || Number.isFinite(key));
  return isKey ? JSON.stringify(keys) : undefined;
}
