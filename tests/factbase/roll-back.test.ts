import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import { failFromWrite } from './fail-from-write.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeCompany, makeFact, makePack } from './make-pack.ts';

let factory: IDBFactory;
let browser: ReturnType<typeof createFakeLocks>;
let factBase: FactBase;
let leave: () => void;

beforeEach(async () => {
  factory = new IDBFactory();
  browser = createFakeLocks();
  const page = browser.openPage();
  factBase = openFactBase(factory, page.locks);
  leave = page.leave;
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Each revision has a company of its own, so that what is in force can be told from what is not. */
function revision(number: number) {
  const company = `c${number}`;
  return makePack({
    revision: String(number),
    updated: `2021-06-0${number}`,
    companies: [makeCompany(company, [`Firm${number} Works`])],
    facts: [makeFact('f1', company)],
  });
}

async function inForce(base = factBase): Promise<unknown> {
  const [pack] = await base.packs();
  const known = [];
  for (const id of ['c1', 'c2', 'c3']) if (await base.company(id)) known.push(id);
  return [pack?.revision, pack?.previous?.revision, ...known];
}

async function stored() {
  const db = await openDatabase(factory, () => {});
  const all = { packs: await db.getAll('packs'), chunks: await db.getAll('chunks') };
  db.close();
  return all;
}

/** A background that starts when no page is open any more, and tidies up. */
async function restart(): Promise<FactBase> {
  leave();
  const base = openFactBase(factory, browser.openPage().locks);
  await base.packs();
  return base;
}

test('an update keeps the revision before it, and only that one', async () => {
  await factBase.install(revision(1));
  expect((await factBase.packs())[0]).not.toHaveProperty('previous');
  await factBase.install(revision(2));
  await factBase.install(revision(3));
  expect(await inForce()).toEqual(['3', '2', 'c3']);
  expect((await factBase.packs())[0]?.previous).toMatchObject({ revision: '2', updated: '2021-06-02' });
  expect((await stored()).packs).toHaveLength(2);
});

test('going back puts the revision before in force, and going back again the one that was left', async () => {
  await factBase.install(revision(1));
  await factBase.install(revision(2));
  const before = await stored();
  await factBase.rollBack('news');
  expect(await inForce()).toEqual(['1', '2', 'c1']);
  expect(await inForce(await restart())).toEqual(['1', '2', 'c1']);
  await factBase.rollBack('news');
  expect(await inForce()).toEqual(['2', '1', 'c2']);
  expect(await stored()).toEqual(before);
});

test('going back changes the revision of the fact base, so that pages and the background learn of it', async () => {
  await factBase.install(revision(1));
  await factBase.install(revision(2));
  const background = openFactBase(factory, browser.openPage().locks);
  const before = await background.revision();
  expect(await background.company('c2')).not.toBeNull();
  await factBase.rollBack('news');
  expect(await background.revision()).not.toBe(before);
  expect(await background.company('c2')).toBeNull();
  expect(await background.company('c1')).not.toBeNull();
});

test('an update after going back keeps what was in force, not what the reader went back from', async () => {
  await factBase.install(revision(1));
  await factBase.install(revision(2));
  await factBase.rollBack('news');
  await factBase.install(revision(3));
  expect(await inForce()).toEqual(['3', '1', 'c3']);
  expect((await stored()).packs).toHaveLength(2);
});

test('a pack with nothing before it has nothing to go back to', async () => {
  await expect(factBase.rollBack('news')).rejects.toThrow('nothing to go back to');
  await factBase.install(revision(1));
  await expect(factBase.rollBack('news')).rejects.toThrow('nothing to go back to');
  await factBase.remove('news');
  await factBase.install(revision(2));
  await expect(factBase.rollBack('news')).rejects.toThrow('nothing to go back to');
  expect(await inForce()).toEqual(['2', undefined, 'c2']);
});

test('removing a pack removes what it could go back to as well, and undo brings both back', async () => {
  await factBase.install(revision(1));
  await factBase.install(revision(2));
  await factBase.remove('news');
  await expect(factBase.rollBack('news')).rejects.toThrow('nothing to go back to');
  expect(await factBase.company('c1')).toBeNull();
  await openFactBase(factory, browser.openPage().locks).packs(); // it must not tidy up under an open page
  await factBase.restore('news');
  expect(await inForce()).toEqual(['2', '1', 'c2']);
  await factBase.remove('news');
  expect(await (await restart()).packs()).toEqual([]);
  const { packs, chunks } = await stored();
  expect(packs).toMatchObject([{ isGone: true, isRemoved: true }]);
  expect(chunks).toEqual([]);
});

test.each([1, 2])('going back that is cut off at its write %i leaves all as it was', async (number) => {
  await factBase.install(revision(1));
  await factBase.install(revision(2));
  const before = await stored();
  failFromWrite(number);
  await expect(factBase.rollBack('news')).rejects.toThrow('no room');
  vi.restoreAllMocks();
  const after = await restart();
  expect(await inForce(after)).toEqual(['2', '1', 'c2']);
  expect(await stored()).toEqual(before);
  await after.rollBack('news');
  expect(await inForce(after)).toEqual(['1', '2', 'c1']);
});

test('going back takes no more writes than are cut off above', async () => {
  await factBase.install(revision(1));
  await factBase.install(revision(2));
  failFromWrite(3);
  await factBase.rollBack('news');
  expect(await inForce()).toEqual(['1', '2', 'c1']);
});

test('what was left behind by going back goes with the removal of its pack', async () => {
  await factBase.install(revision(1));
  await factBase.install(revision(2));
  await factBase.rollBack('news');
  await factBase.remove('news');
  await restart();
  expect((await stored()).packs).toMatchObject([{ isGone: true }]);
});
