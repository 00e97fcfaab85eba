import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { type ChunkRow, openDatabase } from '../../src/factbase/schema.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeCompany, makeLargePack, makePack } from './make-pack.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A fact base of 1,500 companies, two chunks, after something happened to its chunks of companies. */
async function openDamaged(damage: (chunk: ChunkRow) => ChunkRow | undefined) {
  const factory = new IDBFactory();
  const { locks } = createFakeLocks().openPage();
  await openFactBase(factory, locks).install(makeLargePack(1500));
  const db = await openDatabase(factory, () => {});
  for (const chunk of await db.getAll('chunks')) {
    if (chunk.list !== 'companies') continue;
    const damaged = damage(chunk);
    if (damaged) await db.put('chunks', damaged);
    else await db.delete('chunks', [chunk.pack, chunk.generation, chunk.list, chunk.part]);
  }
  db.close();
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
  return { factBase: openFactBase(factory, locks), complaint };
}

test.each([
  ['without a header', { header: undefined as never }],
  ['whose header is no pack’s', { header: { title: 'News' } as never }],
  ['without counts', { counts: undefined as never }],
])('a row %s takes no other pack along', async (_, damage) => {
  const factory = new IDBFactory();
  const { locks } = createFakeLocks().openPage();
  const before = openFactBase(factory, locks);
  await before.install(makePack({ id: 'sound', companies: [makeCompany('adidas', ['adidas'])], facts: [] }));
  await before.install(makePack({ id: 'hurt' }));
  const db = await openDatabase(factory, () => {});
  for (const row of await db.getAll('packs')) {
    if (row.id === 'hurt') await db.put('packs', { ...row, ...damage });
  }
  db.close();
  const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});

  const factBase = openFactBase(factory, locks);
  expect(await factBase.company('adidas')).not.toBeNull();
  expect(await factBase.company('xiaomi')).toBeNull();
  expect(await factBase.smallKeys()).toEqual(['adidas']);
  expect(await factBase.contents('hurt')).toEqual([]);
  expect(await factBase.packs()).toMatchObject([{ id: 'sound' }]);
  expect(await factBase.revision()).toMatch(/^sound@\w+$/);
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining("'hurt'"));

  await factBase.install(makePack({ id: 'hurt' }));
  expect(await factBase.company('xiaomi')).not.toBeNull();
});

test('a damaged record is skipped and the others still answer', async () => {
  const { factBase, complaint } = await openDamaged((chunk) => ({
    ...chunk,
    records: chunk.records.map((record, i) => (i === 3 ? { id: 7, names: 'nothing' } : record)),
  }));
  expect((await factBase.dictionary(['firm4'])).names).toMatchObject([{ text: 'Firm4 Works' }]);
  expect((await factBase.dictionary(['firm3'])).names).toEqual([]);
  expect(await factBase.contents('news')).toHaveLength(1498);
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('2 of 1500 companies'));
});

test('a chunk that is no list, or lost, does not take the rest along', async () => {
  const { factBase, complaint } = await openDamaged((chunk) =>
    chunk.part === 0 ? { ...chunk, records: 'rubbish' as never } : chunk,
  );
  expect(await factBase.company('c1200')).not.toBeNull();
  expect(await factBase.company('c12')).toBeNull();
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('1000 of 1500 companies'));

  const lost = await openDamaged((chunk) => (chunk.part === 0 ? undefined : chunk));
  expect(await lost.factBase.company('c1200')).not.toBeNull();
});
