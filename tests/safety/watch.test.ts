import { expect, it } from 'vitest';
import { createInventoryStore } from '../../src/safety/inventory-store.ts';
import { createWatch } from '../../src/safety/watch.ts';
import { backUp, fill, openBrowser, opened } from '../factbase/backup/open-backups.ts';
import { makeOrigin, makePack } from '../factbase/make-pack.ts';
import { makeSaving } from '../factbase/make-saving.ts';
import { fakeLocks, fakeStorage } from './fake-browser.ts';

/** A browser whose storage of settings outlives its database. */
function openWatched(storage = fakeStorage().storage) {
  const browser = openBrowser();
  const inventory = createInventoryStore(storage, fakeLocks());
  return { ...browser, storage, inventory, watch: createWatch(browser.factBase.access, inventory) };
}

it('a database that the browser dropped is told from one that is new, and from one that the reader emptied', async () => {
  const full = openWatched();
  expect(await full.watch.check()).toMatchObject({ stock: { rows: 0 } });
  await fill(full);
  const { stock } = await full.watch.check();
  expect(stock).toMatchObject({ facts: 2, articles: 2, packs: [{ id: 'news', title: 'News of the day' }] });

  const wiped = openWatched(full.storage);
  expect(await wiped.watch.check()).toMatchObject({
    stock,
    loss: { kind: 'gone', facts: 2, articles: 2, packs: ['News of the day'] },
  });

  for (const id of ['court', 'other']) await full.factBase.deleteArticle(id);
  await full.factBase.remove('news');
  const emptied = await full.watch.check();
  expect(emptied.loss).toBeUndefined();
  expect(emptied.stock).toMatchObject({ facts: 0, rows: 0, packs: [], removed: ['news'] });
});

it.each(['merge', 'replace'] as const)('a restore settles the loss: %s', async (mode) => {
  const full = openWatched();
  await fill(full);
  await full.watch.check();
  const backup = opened(await backUp(full));
  const wiped = openWatched(full.storage);
  await wiped.watch.check();
  await wiped.factBase.saveOwn(makeSaving({ article: { id: 'new', title: 'New' }, facts: [] }));
  expect((await wiped.watch.check()).loss).toMatchObject({ facts: 2 });
  await wiped.backups.restore(backup, await wiped.backups.read(backup), mode);
  expect((await wiped.watch.check()).loss).toBeUndefined();
  // And its undo, which the reader asked for, loses nothing either.
  await wiped.factBase.install(makePack({ id: 'later' }));
  await wiped.watch.check();
});

it.each(['merge', 'replace'] as const)(
  'neither a restore over something nor its undo is a loss: %s',
  async (mode) => {
    const full = openWatched();
    await fill(full);
    const backup = opened(await backUp(full));
    const other = openWatched();
    await other.factBase.saveOwn(makeSaving({ article: { id: 'mine', title: 'Mine' }, facts: [] }));
    await other.factBase.install(makePack({ id: 'mine' }));
    await other.watch.check();
    await other.backups.restore(backup, await other.backups.read(backup), mode);
    expect((await other.watch.check()).loss).toBeUndefined();
    await other.backups.undoLast();
    expect((await other.watch.check()).loss).toBeUndefined();
  },
);

it('the reader can say that it is all right', async () => {
  const full = openWatched();
  await fill(full);
  await full.watch.check();
  const wiped = openWatched(full.storage);
  await wiped.watch.check();
  expect(await wiped.watch.accept()).toMatchObject({ stock: { rows: 0, packs: [] } });
  expect((await wiped.watch.check()).loss).toBeUndefined();
});

it('a database that cannot be opened is said, in the browser’s own words', async () => {
  const { inventory } = openWatched();
  const open = () => Promise.reject(new DOMException('Internal error opening backing store', 'UnknownError'));
  expect(await createWatch({ open }, inventory).check()).toMatchObject({
    loss: { kind: 'unreadable', reason: 'Internal error opening backing store' },
  });
});

it('a database of a later version is told from one that is lost', async () => {
  const browser = openWatched();
  await fill(browser);
  await browser.watch.check();
  const later = openBrowser();
  await new Promise((done) => {
    const request = later.factory.open('factcards', 99);
    request.onsuccess = done;
  });
  const watch = createWatch(later.factBase.access, browser.inventory);
  expect(await watch.check()).toMatchObject({ loss: { kind: 'newer', facts: 2 }, stock: { facts: 2 } });
});

it('a subscription, or what was seen, that comes and goes is no loss', async () => {
  const { factBase, watch } = openWatched();
  await factBase.install(makePack(), { origin: makeOrigin() });
  await factBase.markSeen('xiaomi', ['f1']);
  expect((await watch.check()).loss).toBeUndefined();
  expect((await watch.check()).loss).toBeUndefined();
  await factBase.remove('news');
  expect((await watch.check()).loss).toBeUndefined();
});
