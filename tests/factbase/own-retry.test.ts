import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import type { Fact } from '../../src/model/fact.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeOtherSaving, makeSaving } from './make-saving.ts';

let factBase: FactBase;
const [first, second] = makeSaving().facts as [Fact, Fact];

beforeEach(() => {
  factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
});

const saved = async () => (await factBase.ownOf('court'))?.facts;

describe('a saving that is tried again, since the answer to the first try was lost', () => {
  beforeEach(async () => {
    await factBase.saveOwn(makeSaving({ draft: 'd1' }));
  });

  test('says again what it added, so that all of it can be taken back', async () => {
    const { added } = await factBase.saveOwn(makeSaving({ draft: 'd1' }));
    expect(added).toEqual(['s1', 's2']);
    await factBase.unsave('court', added);
    expect(await factBase.ownArticles()).toEqual([]);
    expect(await factBase.company('xiaomi')).toBeNull();
  });

  test('takes in what the reader changed in between', async () => {
    const mended = { ...first, statement: 'Mended in the draft.' };
    await factBase.saveOwn(makeSaving({ draft: 'd1', facts: [mended] }));
    expect(await saved()).toEqual([mended]);
    expect(await factBase.company('oakworks')).toBeNull();
  });

  test('leaves what the reader mended or what another article says too since then', async () => {
    await factBase.changeFact({ ...second, statement: 'Mended in the options.' }, second);
    await factBase.saveOwn(makeOtherSaving());
    const { unchanged } = await factBase.saveOwn(makeSaving({ draft: 'd1' }));
    expect(unchanged).toEqual(['s1', 's2']);
    expect((await saved())?.map(({ statement }) => statement)).toContain('Mended in the options.');
    expect((await factBase.ownOf('other'))?.facts).toHaveLength(2);
  });

  test('is another one than that of another draft, which adds nothing', async () => {
    const { added } = await factBase.saveOwn(makeSaving({ draft: 'd2' }));
    expect(added).toEqual([]);
  });
});
