import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { isRowStore, LEFT_OUT } from '../../src/factbase/backup/row-stores.ts';
import { OWN_STORES } from '../../src/factbase/own-rows.ts';
import { openDatabase, PACK_STORES } from '../../src/factbase/schema.ts';

it('every store of the database is in a backup, or left out for a reason', async () => {
  const db = await openDatabase(new IDBFactory(), () => {});
  const names = [...db.objectStoreNames];
  db.close();
  const packs: readonly string[] = PACK_STORES;
  const forgotten = names.filter((name) => !isRowStore(name) && !packs.includes(name) && !LEFT_OUT[name]);
  expect(forgotten).toEqual([]);
  expect(OWN_STORES.filter((name) => !isRowStore(name))).toEqual([]);
  // What is said to be left out is there to be left out.
  expect(Object.keys(LEFT_OUT).filter((name) => !names.some((each) => each === name))).toEqual([]);
});
