import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import { failFromWrite } from './fail-from-write.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeLargePack, makePack } from './make-pack.ts';
import { makeSaving } from './make-saving.ts';
import { installInFirstForm } from './old-form.ts';

let factory: IDBFactory;
let browser: ReturnType<typeof createFakeLocks>;
const openPage = () => openFactBase(factory, browser.openPage().locks);

beforeEach(async () => {
  factory = new IDBFactory();
  browser = createFakeLocks();
  const db = await openDatabase(factory, () => {}, 2);
  await installInFirstForm(db, makeLargePack(1200, { id: 'large' }));
  await installInFirstForm(db, makePack(), 2);
  db.close();
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What the first version left, and what a reader can see of it now. */
async function isWhole(): Promise<boolean> {
  const factBase = openPage();
  const packs = (await factBase.packs()).map(({ id, installedAt }) => [id, installedAt]);
  expect(packs).toEqual([
    ['large', '2021-06-02T10:00:00.000Z'],
    ['news', '2021-06-02T10:00:00.000Z'],
  ]);
  const known = await Promise.all([
    factBase.company('c1'),
    factBase.company('c1199'),
    factBase.company('xiaomi'),
  ]);
  const { names } = await factBase.dictionary(['firm7', 'works', 'xiaomi']);
  return known.every((record) => record?.facts.length === 1) && names.length === 2;
}

describe('packs that an earlier version installed', () => {
  test('answer as before, and keep the day on which they were installed', async () => {
    expect(await isWhole()).toBe(true);
    expect(await isWhole()).toBe(true);
  });

  test('leave nothing of their old form behind', async () => {
    await isWhole();
    const db = await openDatabase(factory, () => {});
    expect((await db.getAll('packs')).map(({ form }) => form)).toEqual([2, 2]);
    expect((await db.getAll('chunks')).filter((chunk) => 'records' in chunk)).toEqual([]);
  });

  test('take in what is saved beside them', async () => {
    await openPage().saveOwn(makeSaving());
    const factBase = openPage();
    expect(await factBase.ownArticles()).toHaveLength(1);
    expect((await factBase.company('xiaomi'))?.facts).toHaveLength(2);
  });

  test.each([1, 2, 3, 4, 5, 6, 20, 28, 29, 30, 31, 32, 40])(
    'are there after the next start where bringing them into the new form breaks off at write %i',
    async (number) => {
      const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
      const page = browser.openPage();
      failFromWrite(number);
      await openFactBase(factory, page.locks).packs();
      expect(complaint).toHaveBeenCalled();
      vi.restoreAllMocks();
      page.leave();
      expect(await isWhole()).toBe(true);
    },
  );
});
