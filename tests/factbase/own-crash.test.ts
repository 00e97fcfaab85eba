import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import type { Fact } from '../../src/model/fact.ts';
import { describeCutOff, dump, type OwnChange } from './cut-off.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const open = (factory: IDBFactory) => openFactBase(factory, createFakeLocks().openPage().locks);

const [fact] = makeSaving().facts as [Fact];

/** Each change of the own layer, how it is done, and how many writes it takes. */
const CHANGES: OwnChange[] = [
  ['saving another article', 6, (factBase) => factBase.saveOwn(makeOtherSaving())],
  ['mending a fact', 4, (factBase) => factBase.changeFact({ ...fact, statement: 'Mended.' }, fact)],
  ['deleting facts', 7, (factBase) => factBase.deleteFacts(['s1', 's2', 's9'])],
  ['deleting an article', 10, (factBase) => factBase.deleteArticle('court')],
  ['taking a saving back', 10, (factBase) => factBase.unsave('court', ['s1', 's2'])],
  ['an undo', 5, (factBase, change) => factBase.undo(change)],
];

/** A fact base in which an article is saved and one fact, with its company, was deleted. */
async function prepare() {
  const factory = new IDBFactory();
  const factBase = open(factory);
  await factBase.saveOwn(
    makeSaving({
      facts: [...makeSaving().facts, { ...fact, id: 's9', company: 'sleeper' }],
      companies: [...makeSaving().companies, { id: 'sleeper', name: 'Sleeper', names: [] }],
    }),
  );
  const change = await factBase.deleteFacts(['s9']);
  await factBase.company('xiaomi');
  return { factory, factBase, change, before: await dump(factory) };
}

describeCutOff(CHANGES, prepare);

test('a background that is killed in the middle of a saving leaves nothing of it', async () => {
  const { factory, before } = await prepare();
  const db = await openDatabase(factory, () => {});
  const tx = db.transaction(['own-articles', 'own-facts'], 'readwrite');
  await tx
    .objectStore('own-articles')
    .put({ id: 'half', change: 1, savedAt: '', article: makeSaving().article });
  // The browser ends what a page has not committed when the page is gone.
  tx.abort();
  await tx.done.catch(() => {});
  db.close();
  expect(await dump(factory)).toBe(before);
  expect(await open(factory).ownOf('half')).toBeNull();
});

test('two pages that save the same article at once save it once', async () => {
  const factory = new IDBFactory();
  const browser = createFakeLocks();
  const pages = [0, 1].map(() => openFactBase(factory, browser.openPage().locks));
  for (const page of pages) await page.packs();
  const results = await Promise.all(pages.map((page) => page.saveOwn(makeSaving())));
  expect(results.map(({ added }) => added.length).sort()).toEqual([0, 2]);
  expect((await open(factory).ownArticles()).map(({ facts }) => facts)).toEqual([2]);
});
