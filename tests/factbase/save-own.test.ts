import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import type { Fact } from '../../src/model/fact.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeCompany, makeFact } from './make-pack.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';

let factBase: FactBase;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
});

afterEach(() => {
  vi.useRealTimers();
});

const onDay = (day: number) => vi.setSystemTime(new Date(Date.UTC(2021, 5, day)));

describe('an article that is saved again', () => {
  test('says of itself what it said first, and what it did not say then', async () => {
    onDay(1);
    await factBase.saveOwn(makeSaving());
    const { article } = makeSaving();
    onDay(2);
    await factBase.saveOwn(makeSaving({ article: { ...article, title: 'Other words', author: 'Jo Mast' } }));
    const saved = await factBase.savedOf({ article: 'court' });
    expect(saved?.article).toEqual({ ...article, author: 'Jo Mast' });
  });

  test('stands in the list by the day of its first saving', async () => {
    onDay(1);
    await factBase.saveOwn(makeSaving());
    onDay(2);
    await factBase.saveOwn(makeOtherSaving());
    onDay(3);
    await factBase.saveOwn(makeSaving({ article: { ...makeSaving().article, author: 'Jo Mast' } }));
    expect((await factBase.ownArticles()).map(({ article, savedAt }) => [article.id, savedAt])).toEqual([
      ['other', '2021-06-02T00:00:00.000Z'],
      ['court', '2021-06-01T00:00:00.000Z'],
    ]);
  });
});

describe('the facts of an article', () => {
  test('stay in their order among all of a company when one is mended', async () => {
    const [first] = makeSaving().facts as [Fact];
    onDay(1);
    await factBase.saveOwn(makeSaving({ facts: [first] }));
    onDay(2);
    await factBase.saveOwn(makeOtherSaving());
    onDay(3);
    const [merged = first] = (await factBase.ownOf('court'))?.facts ?? [];
    await factBase.changeFact({ ...merged, statement: 'Mended.' }, merged);
    expect((await factBase.company('xiaomi'))?.facts.map(({ id }) => id)).toEqual(['s1', 's3']);
  });

  test('are told in the order of that article, though another says one of them elsewhere', async () => {
    const at = (id: string, article: string, start: number) =>
      makeFact(id, 'xiaomi', { evidence: [{ article, quote: 'x', start, end: start + 1 }] });
    await factBase.saveOwn(makeSaving({ facts: [at('s1', 'court', 5)] }));
    const facts = [at('s1', 'other', 40), at('n', 'other', 20)];
    await factBase.saveOwn({ ...makeOtherSaving(), facts });
    expect((await factBase.ownOf('other'))?.facts.map(({ id }) => id)).toEqual(['n', 's1']);
  });

  test('name their companies in the list of articles, the one with most facts first', async () => {
    const cite = { evidence: [{ article: 'court' }] };
    const companies = [makeCompany('oakworks', ['Oakworks']), makeCompany('xiaomi', ['Xiaomi'])];
    const facts = [
      makeFact('a', 'oakworks', cite),
      makeFact('b', 'xiaomi', cite),
      makeFact('c', 'xiaomi', cite),
    ];
    await factBase.saveOwn(makeSaving({ companies, facts }));
    expect(await factBase.ownArticles()).toMatchObject([{ facts: 3, companies: ['Xiaomi', 'Oakworks'] }]);
  });
});

test('a fact that comes back brings its company as it was last', async () => {
  const [fact] = makeSaving().facts as [Fact];
  const next = makeFact('s9', 'xiaomi', { evidence: [{ article: 'court' }] });
  await factBase.saveOwn(makeSaving({ facts: [fact, next] }));
  const change = await factBase.deleteFacts(['s1']);
  await factBase.deleteFacts(['s9']);
  const companies = [makeCompany('xiaomi', ['Xiaomi', 'Redmi'])];
  await factBase.saveOwn(makeSaving({ companies, facts: [next] }));
  await factBase.deleteFacts(['s9']);
  await factBase.undo(change);
  const record = await factBase.company('xiaomi');
  expect(record?.facts.map(({ id }) => id)).toEqual(['s1']);
  expect(record?.company.names.map(({ text }) => text)).toContain('Redmi');
});

test('a fact that was deleted and saved again is there: the undo of its deletion is done, and not refused', async () => {
  await factBase.saveOwn(makeSaving());
  const change = await factBase.deleteFacts(['s1']);
  const [fact] = makeSaving().facts as [Fact];
  await factBase.saveOwn(makeSaving({ facts: [{ ...fact, statement: 'Saved again.' }] }));
  await factBase.undo(change);
  const saved = await factBase.savedOf({ article: 'court' });
  expect(saved?.facts.map(({ statement }) => statement)).toContain('Saved again.');
  expect(await factBase.ownChanges()).toEqual([]);
});
