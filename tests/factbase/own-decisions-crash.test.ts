import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { openDatabase } from '../../src/factbase/schema.ts';
import { describeCutOff, dump, type OwnChange } from './cut-off.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeFact, makePack } from './make-pack.ts';
import { makeSaving } from './make-saving.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const open = (factory: IDBFactory) => openFactBase(factory, createFakeLocks().openPage().locks);

const XIAOMI = { id: 'xiaomi', name: 'Xiaomi' };
const OAKWORKS = { id: 'oakworks', name: 'Oakworks Ltd' };
const fact = makeFact('f1', 'xiaomi', { date: '2021-05-25' });

/** Each decision, how it is made, and how many writes it takes. */
const CHANGES: OwnChange[] = [
  ['a merge', 4, (factBase) => factBase.decide({ kind: 'merge', company: OAKWORKS, into: XIAOMI })],
  ['an edit', 4, (factBase) => factBase.editFact({ ...fact, statement: 'Mine.' }, fact)],
  ['another name', 4, (factBase) => factBase.decide({ kind: 'editCompany', company: XIAOMI, name: 'Mi' })],
  ['hiding a fact', 4, (factBase) => factBase.decide({ kind: 'hideFact', company: XIAOMI, fact })],
  ['hiding a name', 4, (factBase) => factBase.decide({ kind: 'hideName', text: 'Mi' })],
  ['another note', 4, (factBase) => factBase.decide({ kind: 'note', company: OAKWORKS, text: 'Two.' })],
  ['a snooze', 4, (factBase) => factBase.snooze(XIAOMI, 'news')],
  ['the end of a decision', 4, (factBase) => factBase.withdraw('note ["oakworks"]')],
  ['an undo', 4, (factBase, change) => factBase.undo(change)],
  ['what was seen', 1, (factBase) => factBase.markSeen('xiaomi', ['f1'])],
];

/** A fact base with a pack, a saved article and a note. */
async function prepare() {
  const factory = new IDBFactory();
  const factBase = open(factory);
  await factBase.install(makePack());
  await factBase.saveOwn(makeSaving());
  const change = await factBase.decide({ kind: 'note', company: OAKWORKS, text: 'One.' });
  await factBase.company('xiaomi');
  return { factory, factBase, change, before: await dump(factory) };
}

describeCutOff(CHANGES, prepare);

test('a decision that is damaged is reported, and takes no other along', async () => {
  const { factory, factBase } = await prepare();
  await factBase.decide({ kind: 'hideFact', company: XIAOMI, fact });
  const db = await openDatabase(factory, () => {});
  await db.put('own-decisions', {
    id: 'merge ["a"]',
    change: 1,
    at: '',
    decision: { kind: 'merge' } as never,
  });
  db.close();
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const other = open(factory);
  expect((await other.company('xiaomi'))?.facts.map(({ id }) => id)).toEqual(['s1']);
  expect(await other.decisions()).toHaveLength(2);
  expect(told.mock.calls.flat().join()).toContain(`'merge ["a"]' is damaged`);
  await other.decide({ kind: 'merge', company: OAKWORKS, into: XIAOMI });
  expect((await other.company('oakworks'))?.company.id).toBe('xiaomi');
});
