import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import { parsePack } from '../../src/model/pack.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';

const WORDS = { title: 'What I saved', publisher: 'A reader', license: 'For my own use' };

const open = () => openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);

test('what is saved can be taken elsewhere as a pack, with the texts of the articles and without a warning', async () => {
  const factBase = open();
  await factBase.saveOwn(makeSaving());
  await factBase.saveOwn(makeOtherSaving());
  const result = parsePack(JSON.stringify(await factBase.exportOwn(WORDS)));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { pack, warnings } = result;
  expect(warnings).toEqual([]);
  expect(pack.articles.map(({ id, text }) => [id, text])).toEqual([
    ['court', makeSaving().text],
    ['other', makeOtherSaving().text],
  ]);
  expect(pack.facts.map(({ id, evidence }) => [id, evidence.length])).toEqual([
    ['s1', 2],
    ['s2', 1],
    ['s3', 1],
  ]);

  const elsewhere = open();
  await elsewhere.install(pack);
  const record = await elsewhere.company('xiaomi');
  expect(record?.facts).toHaveLength(2);
  expect(record?.articles.court).not.toHaveProperty('text');
});

test('one reader’s exports are revisions of one pack, and nobody else’s', async () => {
  const reader = open();
  await reader.saveOwn(makeSaving());
  const first = await reader.exportOwn(WORDS);
  await new Promise((done) => setTimeout(done, 5));
  await reader.saveOwn(makeOtherSaving());
  const second = await reader.exportOwn(WORDS);
  expect(second.id).toBe(first.id);
  expect(second.revision > first.revision).toBe(true);
  const other = open();
  await other.saveOwn(makeSaving());
  expect((await other.exportOwn(WORDS)).id).not.toBe(first.id);
});

test('a pack keeps its id when the oldest article is deleted, and when all are', async () => {
  const reader = open();
  await reader.saveOwn(makeSaving());
  const { id } = await reader.exportOwn(WORDS);
  await new Promise((done) => setTimeout(done, 5));
  await reader.saveOwn(makeOtherSaving());
  await reader.deleteArticle('court');
  expect(await reader.exportOwn(WORDS)).toMatchObject({ id, articles: [{ id: 'other' }] });
  await reader.deleteArticle('other');
  expect(await reader.exportOwn(WORDS)).toMatchObject({ id, articles: [] });
});

test('a pack of what an older version saved keeps its id', async () => {
  const factory = new IDBFactory();
  const reader = openFactBase(factory, createFakeLocks().openPage().locks);
  await reader.saveOwn(makeSaving());
  const { id } = await reader.exportOwn(WORDS);
  const db = await openDatabase(factory, () => {});
  const { change } = (await db.get('own-state', 'layer')) ?? { change: 0 };
  await db.put('own-state', { key: 'layer', change });
  expect((await reader.exportOwn(WORDS)).id).toBe(id);
  await reader.deleteArticle('court');
  expect((await reader.exportOwn(WORDS)).id).toBe(id);
  db.close();
});

test('a pack is of one moment: it is read in one transaction', async () => {
  const reader = open();
  await reader.saveOwn(makeSaving());
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await reader.exportOwn(WORDS);
  expect(transaction).toHaveBeenCalledOnce();
});

test('an own layer in which nothing is saved makes a valid pack too', async () => {
  const pack = await open().exportOwn(WORDS);
  expect(parsePack(JSON.stringify(pack))).toMatchObject({ ok: true, warnings: [] });
});
