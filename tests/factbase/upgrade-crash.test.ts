import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase, SCHEMA_STEPS } from '../../src/factbase/schema.ts';
import { dumpOwn, dumpStores } from './dump.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makePack } from './make-pack.ts';
import { makeSaving } from './make-saving.ts';
import { installInFirstForm } from './old-form.ts';

const NEWEST = SCHEMA_STEPS.length;

afterEach(() => {
  vi.restoreAllMocks();
});

/** A database of that version with a row in each of its stores that holds what a reader cannot get again. */
async function fill(factory: IDBFactory, version: number): Promise<void> {
  const db = await openDatabase(factory, () => {}, version);
  await installInFirstForm(db, makePack());
  const savedAt = '2026-11-20T10:00:00.000Z';
  const { article, text, companies, facts } = makeSaving();
  const rows: Parameters<typeof db.put>[] = [
    ['own-articles', { id: 'court', change: 7, article, address: 'post.example/court', savedAt }],
    ['own-texts', { id: 'court', change: 7, text }],
    ...companies.map(
      (company): Parameters<typeof db.put> => ['own-companies', { id: company.id, change: 7, company }],
    ),
    ...facts.map(
      (fact): Parameters<typeof db.put> => [
        'own-facts',
        { id: fact.id, change: 7, fact, articles: ['court'], savedAt },
      ],
    ),
    ['own-state', { key: 'layer', change: 7, since: savedAt }],
  ];
  for (const [store, row] of rows) if (db.objectStoreNames.contains(store)) await db.put(store, row);
  db.close();
}

/** From that step on nothing of the schema is changed any more. Counts the steps that were asked for. */
function failFromStep(number: number): { asked: number } {
  const steps = { asked: 0 };
  const cutOff = <Step extends (...args: never[]) => unknown>(step: Step) =>
    function (this: unknown, ...args: Parameters<Step>) {
      if (++steps.asked >= number) throw new DOMException('no room', 'QuotaExceededError');
      return Reflect.apply(step, this, args) as never;
    };
  const { createObjectStore } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(cutOff(createObjectStore));
  const { createIndex } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'createIndex').mockImplementation(cutOff(createIndex));
  return steps;
}

const older = SCHEMA_STEPS.slice(1).map((_, i) => i + 1);

test.each(older)(
  'an upgrade from version %i that is cut off at any of its steps leaves that version whole, and the next start ends it',
  async (version) => {
    let cuts = 0;
    for (let number = 1; ; number++) {
      const factory = new IDBFactory();
      await fill(factory, version);
      const before = await dumpStores(factory, undefined, version);
      const own = await dumpOwn(factory, version);

      const steps = failFromStep(number);
      const opened = await openDatabase(factory, () => {}).catch(() => undefined);
      vi.restoreAllMocks();
      opened?.close();
      if (steps.asked < number) break;
      cuts++;
      expect(opened).toBeUndefined();
      expect(await dumpStores(factory, undefined, version)).toEqual(before);

      const factBase = openFactBase(factory, createFakeLocks().openPage().locks);
      expect(await factBase.packs()).toMatchObject([{ id: 'news', counts: { companies: 1 } }]);
      expect((await factBase.company('xiaomi'))?.facts).toHaveLength(version > 1 ? 2 : 1);
      const kept = Object.keys(before);
      const after = await dumpStores(factory, (name) => name.startsWith('own-') && kept.includes(name));
      expect(JSON.stringify(after)).toBe(own);
    }
    // Every version after it adds a store at least.
    expect(cuts).toBeGreaterThanOrEqual(NEWEST - version);
  },
);

test('where an upgrade fails, the fact base says so, and is tried again at the next question', async () => {
  const factory = new IDBFactory();
  await fill(factory, 3);
  failFromStep(1);
  const factBase = openFactBase(factory, createFakeLocks().openPage().locks);
  await expect(factBase.ownArticles()).rejects.toMatchObject({ name: 'StorageFailure' });
  vi.restoreAllMocks();
  expect(await factBase.ownArticles()).toHaveLength(1);
});
