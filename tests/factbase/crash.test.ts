import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import type { Fact } from '../../src/model/fact.ts';
import { dumpOwn } from './dump.ts';
import { failFromWrite } from './fail-from-write.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeLargePack, makePack } from './make-pack.ts';
import { makeSaving } from './make-saving.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

async function countChunks(factory: IDBFactory): Promise<number> {
  const db = await openDatabase(factory, () => {});
  const count = await db.count('chunks');
  db.close();
  return count;
}

/**
 * An update of three chunks of companies, one of articles, three of facts; and of its index nine blocks of places, 17 of
 * names, nine of words, and the head.
 */
const update = makeLargePack(2100, { revision: '2' });
const CHUNKS = 7 + 36;
/** Those of a pack with one record of each list. */
const SMALL = 3 + 4;
/** A header, the chunks, and the last step, which keeps the one in force, drops two things of the one before, and puts the new one. */
const WRITES = 1 + CHUNKS + 4;

/** What a reader may have of their own: an article's facts, one of them mended, and a decision. */
async function saveSome(factBase: FactBase): Promise<void> {
  const saving = makeSaving();
  await factBase.saveOwn(saving);
  const [fact] = saving.facts as [Fact];
  await factBase.changeFact({ ...fact, statement: 'Mended.' }, fact);
  await factBase.decide({ kind: 'hideName', text: 'Oakworks' });
}

test.each(Array.from({ length: WRITES }, (_, i) => i + 1))(
  'an update that is cut off at its write %i leaves the old revision whole, nothing of the new one, and the own layer to the byte',
  async (number) => {
    const factory = new IDBFactory();
    const browser = createFakeLocks();
    const before = browser.openPage();
    const options = openFactBase(factory, before.locks);
    await options.install(makePack({ revision: '0' }));
    await options.install(makePack());
    await saveSome(options);
    const revision = await options.revision();
    const own = await dumpOwn(factory);

    failFromWrite(number);
    await expect(options.install(update)).rejects.toThrow('no room');
    vi.restoreAllMocks();
    before.leave();

    const after = openFactBase(factory, browser.openPage().locks);
    expect(await after.packs()).toMatchObject([
      { revision: '1', counts: { companies: 1 }, previous: { revision: '0' } },
    ]);
    expect(await after.revision()).toBe(revision);
    expect(await dumpOwn(factory)).toBe(own);
    expect((await after.company('xiaomi'))?.facts.map(({ id }) => id)).toEqual(['s1', 'f1']);
    expect(await after.company('c1')).toBeNull();
    expect(await countChunks(factory)).toBe(2 * SMALL);
  },
);

test('the update takes no more writes than are cut off above', async () => {
  const factory = new IDBFactory();
  const factBase = openFactBase(factory, createFakeLocks().openPage().locks);
  await factBase.install(makePack({ revision: '0' }));
  await factBase.install(makePack());
  failFromWrite(WRITES + 1);
  await expect(factBase.install(update)).resolves.toMatchObject({ revision: '2' });
});

test('a background that starts during an installation sees nothing of it and leaves it alone', async () => {
  const factory = new IDBFactory();
  const browser = createFakeLocks();
  const options = openFactBase(factory, browser.openPage().locks);
  let seen: Promise<unknown> | undefined;
  const onProgress = (written: number) => {
    if (written < 2000) return;
    const background = openFactBase(factory, browser.openPage().locks);
    seen ??= Promise.all([background.packs(), background.company('c1'), background.revision()]);
  };
  await options.install(update, { onProgress });
  expect(await seen).toEqual([[], null, 'empty']);
  expect(await options.contents('news')).toHaveLength(2100);
});

test('an installation that loses a chunk on the way fails instead of leaving half a pack', async () => {
  const factory = new IDBFactory();
  const factBase = openFactBase(factory, createFakeLocks().openPage().locks);
  await factBase.install(makePack());
  const db = await openDatabase(factory, () => {});
  const onProgress = (written: number) => {
    if (written === 4201) db.clear('chunks');
  };
  const install = factBase.install(update, { onProgress });
  await expect(install).rejects.toThrow('dropped while it was being installed');
  expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
});

test('two pages that install the same pack at once leave one of the two, whole', async () => {
  const factory = new IDBFactory();
  const browser = createFakeLocks();
  const pages = [
    openFactBase(factory, browser.openPage().locks),
    openFactBase(factory, browser.openPage().locks),
  ];
  const installed = await Promise.allSettled(
    pages.map((page, i) => page.install({ ...update, revision: String(i) })),
  );
  const whole = installed.filter(({ status }) => status === 'fulfilled').length;
  const after = openFactBase(factory, browser.openPage().locks);
  expect(await after.packs()).toHaveLength(1);
  expect(await after.contents('news')).toHaveLength(2100);
  // Where the slower one was through too, the other waits behind it, as whole.
  expect(await countChunks(factory)).toBe(CHUNKS * whole);
});
