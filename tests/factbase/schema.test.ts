import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openDatabase, SCHEMA_STEPS } from '../../src/factbase/schema.ts';

const stores = ['chunks', 'packs'];

test.each(SCHEMA_STEPS.map((_, i) => i + 1))(
  'a database of version %i opens, and is brought up to the newest version',
  async (version) => {
    const factory = new IDBFactory();
    (await openDatabase(factory, () => {}, version)).close();
    const db = await openDatabase(factory, () => {});
    expect(db.version).toBe(SCHEMA_STEPS.length);
    expect([...db.objectStoreNames].sort()).toEqual(stores);
    db.close();
  },
);

test('version 1 stays as it was when it was published', async () => {
  const db = await openDatabase(new IDBFactory(), () => {}, 1);
  expect([...db.objectStoreNames].sort()).toEqual(stores);
  const tx = db.transaction(['packs', 'chunks']);
  expect(tx.objectStore('packs').keyPath).toEqual(['id', 'generation']);
  expect(tx.objectStore('chunks').keyPath).toEqual(['pack', 'generation', 'list', 'part']);
});

test('a page gives way when another one needs a newer version', async () => {
  const factory = new IDBFactory();
  let isClosed = false;
  await openDatabase(factory, () => {
    isClosed = true;
  });
  await new Promise((done, failed) => {
    const request = factory.open('factcards', SCHEMA_STEPS.length + 1);
    request.onsuccess = done;
    request.onblocked = failed;
  });
  expect(isClosed).toBe(true);
});
