import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { findRelated } from '../../src/background/find-related.ts';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import type { Fact } from '../../src/model/fact.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { makeCompany, makeFact, makePack } from '../factbase/make-pack.ts';

async function relatedTo(parties: NonNullable<Fact['parties']>): Promise<string[]> {
  const factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  const companies = [
    makeCompany('xiaomi', ['Xiaomi']),
    makeCompany('huawei', ['Huawei', 'Huawei Technologies']),
    makeCompany('star-a', ['Star']),
    makeCompany('star-b', ['Star']),
  ];
  await factBase.install(makePack({ companies, facts: [{ ...makeFact('f1', 'xiaomi'), parties }] }));
  const record = await factBase.company('xiaomi');
  if (!record) throw new Error('there is no Xiaomi');
  return (await findRelated(record, factBase)).map(({ id }) => id);
}

it('knows a party by its id, and by a name that one company bears', async () => {
  expect(await relatedTo([{ name: 'the telecoms maker', company: 'huawei' }])).toEqual(['huawei']);
  expect(await relatedTo([{ name: 'Huawei Technologies' }])).toEqual(['huawei']);
});

it('shows each once, and none that it does not know or that could be two', async () => {
  expect(
    await relatedTo([
      { name: 'Huawei', company: 'huawei' },
      { name: 'Huawei Technologies' },
      { name: 'Nobody & Sons' },
      { name: 'Gone', company: 'gone' },
      { name: 'Star' },
      { name: 'Xiaomi' },
    ]),
  ).toEqual(['huawei']);
});
