import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import type { Saving } from '../../src/model/saving.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeCompany } from './make-pack.ts';
import { makeSaving } from './make-saving.ts';

let factBase: FactBase;

beforeEach(async () => {
  factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  await factBase.saveOwn(makeSaving());
});

/** The same article, of which the page or the reader says something else now. */
function again(corrected?: Saving['corrected']): Saving {
  const { publisher: _, ...article } = makeSaving().article;
  return makeSaving({
    article: { ...article, title: 'Another title' },
    companies: [makeCompany('xiaomi', ['Xiaomi Corporation']), makeCompany('oakworks', ['Oakworks plc'])],
    ...(corrected && { corrected }),
  });
}
const nameOf = async (id: string) => (await factBase.company(id))?.company.name;

describe('an article that is saved again', () => {
  test('stays what it was where only its page says something else now', async () => {
    await factBase.saveOwn(again());
    expect((await factBase.ownOf('court'))?.article).toEqual(makeSaving().article);
    expect(await nameOf('xiaomi')).toBe('Xiaomi');
  });

  test('takes in the source as the reader corrected it, also what the reader took out', async () => {
    await factBase.saveOwn(again({ article: true, names: [] }));
    const article = (await factBase.ownOf('court'))?.article;
    expect(article).toMatchObject({ title: 'Another title', published: '2021-05-26' });
    expect(article).not.toHaveProperty('publisher');
    expect(await nameOf('xiaomi')).toBe('Xiaomi');
  });

  test('takes in the names that the reader gave, and keeps those from before to find the company by', async () => {
    await factBase.saveOwn(again({ article: false, names: ['xiaomi'] }));
    expect(await nameOf('xiaomi')).toBe('Xiaomi Corporation');
    expect(await nameOf('oakworks')).toBe('Oakworks Ltd');
    const names = (await factBase.company('xiaomi'))?.company.names.map(({ text }) => text);
    expect(names).toEqual(['Xiaomi', 'Xiaomi Corporation']);
    expect((await factBase.ownOf('court'))?.article.title).toBe('Court clears Xiaomi');
  });
});
