import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase, SCHEMA_STEPS } from '../../src/factbase/schema.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeOrigin, makePack } from './make-pack.ts';
import { makeSaving } from './make-saving.ts';
import { installInFirstForm } from './old-form.ts';

const FIRST = ['chunks', 'packs'];
const SECOND = [...FIRST, 'own-articles', 'own-companies', 'own-facts', 'own-state', 'own-texts', 'own-undo'];
const THIRD = [...SECOND, 'subscriptions'];
const FOURTH = [...THIRD, 'own-decisions', 'own-seen'];
const FIFTH = [...FOURTH, 'safety-copies'];
const SIXTH = [...FIFTH, 'own-checks'];

/** What each version has, by the day that it was published: never changed again. */
const VERSIONS = [FIRST, SECOND, THIRD, FOURTH, FIFTH, SIXTH].map((stores) => stores.toSorted());

test.each(SCHEMA_STEPS.map((_, i) => i + 1))(
  'a database of version %i opens, and is brought up to the newest version',
  async (version) => {
    const factory = new IDBFactory();
    (await openDatabase(factory, () => {}, version)).close();
    const db = await openDatabase(factory, () => {});
    expect(db.version).toBe(SCHEMA_STEPS.length);
    expect([...db.objectStoreNames].sort()).toEqual(VERSIONS.at(-1));
    db.close();
  },
);

test.each(VERSIONS.map((stores, i) => [i + 1, stores]))(
  'version %i has the stores that it had when it was published',
  async (version, stores) => {
    const db = await openDatabase(new IDBFactory(), () => {}, version as number);
    expect([...db.objectStoreNames].sort()).toEqual(stores);
    db.close();
  },
);

test('version 1 stays as it was when it was published', async () => {
  const db = await openDatabase(new IDBFactory(), () => {}, 1);
  const tx = db.transaction(['packs', 'chunks']);
  expect(tx.objectStore('packs').keyPath).toEqual(['id', 'generation']);
  expect(tx.objectStore('chunks').keyPath).toEqual(['pack', 'generation', 'list', 'part']);
});

test('version 2 finds saved articles by address, and facts by company and article', async () => {
  const db = await openDatabase(new IDBFactory(), () => {}, 2);
  const tx = db.transaction(['own-articles', 'own-facts', 'own-undo']);
  expect(tx.objectStore('own-articles').index('address').keyPath).toBe('address');
  expect(tx.objectStore('own-facts').index('company').keyPath).toBe('fact.company');
  expect(tx.objectStore('own-facts').index('article')).toMatchObject({
    keyPath: 'articles',
    multiEntry: true,
  });
  expect(tx.objectStore('own-undo').keyPath).toBe('change');
});

test('what a database of version 1 holds is there after the upgrade, and the own layer opens beside it', async () => {
  const factory = new IDBFactory();
  const old = await openDatabase(factory, () => {}, 1);
  await installInFirstForm(old, makePack());
  old.close();
  const factBase = openFactBase(factory, createFakeLocks().openPage().locks);
  expect(await factBase.company('xiaomi')).not.toBeNull();
  expect(await factBase.ownArticles()).toEqual([]);
  await factBase.saveOwn(makeSaving());
  expect((await factBase.company('xiaomi'))?.facts).toHaveLength(2);
});

test('version 3 keeps a subscription by its pack', async () => {
  const db = await openDatabase(new IDBFactory(), () => {}, 3);
  expect(db.transaction('subscriptions').store.keyPath).toBe('pack');
});

test('a pack of version 2 has no subscription after the upgrade, and can have one', async () => {
  const factory = new IDBFactory();
  const old = await openDatabase(factory, () => {}, 2);
  await installInFirstForm(old, makePack());
  old.close();
  const factBase = openFactBase(factory, createFakeLocks().openPage().locks);
  expect(await factBase.subscriptions()).toEqual([]);
  await factBase.install(makePack({ revision: '2' }), { origin: makeOrigin() });
  expect(await factBase.subscriptions()).toMatchObject([{ pack: 'news', isAutomatic: false }]);
  expect(await factBase.packs()).toMatchObject([{ previous: { revision: '1' } }]);
});

test('what was saved in version 2 is there after the upgrade, can still be taken back, and decisions stand beside it', async () => {
  const factory = new IDBFactory();
  // As version 2 wrote it: the own layer had no store for decisions.
  const old = await openDatabase(factory, () => {}, 2);
  const deletion = Date.now() - 60_000;
  const { article, text, companies, facts } = makeSaving();
  await installInFirstForm(old, makePack());
  await old.put('own-articles', {
    id: 'court',
    change: 7,
    article,
    address: 'post.example/court',
    savedAt: '2026-11-20T10:00:00.000Z',
  });
  await old.put('own-texts', { id: 'court', change: 7, text });
  for (const company of companies) await old.put('own-companies', { id: company.id, change: 7, company });
  const rows = facts.map((fact) => ({
    id: fact.id,
    change: 7,
    fact,
    articles: ['court'],
    savedAt: '2026-11-20T10:00:00.000Z',
  }));
  for (const row of rows.slice(0, 1)) await old.put('own-facts', row);
  const undoings = rows
    .slice(1)
    .map((before) => ({ store: 'own-facts' as const, id: before.id, before, isGone: true }));
  await old.put('own-undo', {
    change: deletion,
    act: 'deleteFacts',
    at: new Date().toISOString(),
    rows: undoings,
  });
  await old.put('own-state', { key: 'layer', change: deletion, since: '2026-11-20T10:00:00.000Z' });
  old.close();

  const factBase = openFactBase(factory, createFakeLocks().openPage().locks);
  expect((await factBase.company('xiaomi'))?.facts.map(({ id }) => id)).toEqual(['s1', 'f1']);
  expect(await factBase.decisions()).toEqual([]);
  const hidden = await factBase.decide({
    kind: 'hideFact',
    company: { id: 'xiaomi', name: 'Xiaomi' },
    fact: { id: 'f1', statement: 'What f1 says.' },
  });
  expect((await factBase.company('xiaomi'))?.facts.map(({ id }) => id)).toEqual(['s1']);
  await factBase.undo(deletion);
  expect((await factBase.ownOf('court'))?.facts.map(({ id }) => id)).toEqual(['s1', 's2']);
  await factBase.undo(hidden);
  expect((await factBase.company('xiaomi'))?.facts).toHaveLength(2);
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

test('a page of an older version that does not give way makes ours fail in time, not wait for ever', async () => {
  const factory = new IDBFactory();
  const holder = factory.open('factcards', 1);
  await new Promise((done) => {
    holder.onsuccess = done;
  });
  await expect(openDatabase(factory, () => {}, 2, 20)).rejects.toMatchObject({ code: 'blocked' });
  holder.result.close();
  const db = await openDatabase(factory, () => {}, 2, 20);
  expect(db.version).toBe(2);
});
