import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { isPacked } from '../../src/factbase/packed-records.ts';
import { type ChunkRow, openDatabase } from '../../src/factbase/schema.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeCompany, makeLargePack, makePack } from './make-pack.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A fact base of 1,500 companies, two chunks, after something happened to some of its chunks. */
async function openDamaged(
  damage: (chunk: ChunkRow) => ChunkRow | undefined,
  isHurt = ({ list }: ChunkRow) => list === 'companies',
) {
  const factory = new IDBFactory();
  const { locks } = createFakeLocks().openPage();
  await openFactBase(factory, locks).install(makeLargePack(1500));
  const db = await openDatabase(factory, () => {});
  for (const chunk of await db.getAll('chunks')) {
    if (!isHurt(chunk)) continue;
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

/** A chunk with something else where its record i was. */
function spoil(chunk: ChunkRow, i: number): ChunkRow {
  if (!isPacked(chunk)) throw new Error('no records');
  const bytes = chunk.bytes.slice();
  bytes.fill(0x7b, chunk.ends[i - 1], chunk.ends[i]);
  return { ...chunk, bytes };
}

test('a damaged record is skipped and the others still answer', async () => {
  const { factBase, complaint } = await openDamaged((chunk) => spoil(chunk, 3));
  expect(await factBase.company('c4')).not.toBeNull();
  expect(await factBase.company('c3')).toBeNull();
  expect(await factBase.contents('news')).toHaveLength(1498);
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('2 of 1500 companies'));
});

test('a chunk that is no list, or lost, does not take the rest along', async () => {
  const { factBase, complaint } = await openDamaged((chunk) =>
    chunk.part === 0 ? ({ ...chunk, bytes: 'rubbish' } as never) : chunk,
  );
  expect(await factBase.company('c1200')).not.toBeNull();
  expect(await factBase.company('c12')).toBeNull();
  expect(await factBase.contents('news')).toHaveLength(500);
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('1000 of 1500 companies'));

  const lost = await openDamaged((chunk) => (chunk.part === 0 ? undefined : chunk));
  expect(await lost.factBase.company('c1200')).not.toBeNull();
});

describe('of an index', () => {
  const isList = (list: ChunkRow['list']) => (chunk: ChunkRow) => chunk.list === list;

  test.each(['names', 'places', 'words'] as const)(
    'a lost block of %s leaves the other blocks',
    async (list) => {
      const { factBase } = await openDamaged((chunk) => (chunk.part === 0 ? undefined : chunk), isList(list));
      const known = async (i: number) => ({
        names: (await factBase.dictionary([`firm${i}`, 'works'])).names.length === 1,
        places: (await factBase.company(`c${i}`)) !== null,
        words: (await factBase.findCompanies(`firm${i}`)).length === 1,
      });
      const all: Awaited<ReturnType<typeof known>>[] = [];
      for (let i = 0; i < 1500; i += 10) all.push(await known(i));
      const answered = all.filter((each) => each[list]).length;
      expect(answered).toBeGreaterThan(100);
      expect(answered).toBeLessThan(150);
      for (const other of ['names', 'places'] as const) {
        if (other !== list) expect(all.every((each) => each[other])).toBe(true);
      }
    },
  );

  test.each([
    ['lost', () => undefined],
    ['damaged', (chunk: ChunkRow) => ({ ...chunk, table: 7 }) as never],
  ])('a %s head is told, and no other pack goes with it', async (_how, damage) => {
    const { factBase, complaint } = await openDamaged(damage, isList('index'));
    expect((await factBase.dictionary(['firm4', 'works'])).names).toEqual([]);
    expect(await factBase.company('c4')).toBeNull();
    expect(await factBase.findCompanies('firm4')).toEqual([]);
    expect(complaint).toHaveBeenCalledWith(expect.stringMatching(/'news'/));
    await factBase.install(makePack({ id: 'sound' }));
    expect(await factBase.company('xiaomi')).not.toBeNull();
    await factBase.install(makeLargePack(1500));
    expect(await factBase.company('c4')).not.toBeNull();
  });
});
