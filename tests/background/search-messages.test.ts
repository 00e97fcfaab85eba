import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { answerForSearch, createSearch } from '../../src/background/search-messages.ts';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { StorageFailure } from '../../src/factbase/storage-failure.ts';
import type { Runtime } from '../../src/platform/browser.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { makePack } from '../factbase/make-pack.ts';
import { makeSaving } from '../factbase/make-saving.ts';

const OURS = { url: 'chrome-extension://ours/src/popup/index.html' } as Runtime.MessageSender;
const PAGE = { url: 'https://news.example/' } as Runtime.MessageSender;

async function answers(parts: Partial<FactBase> = {}) {
  const factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  await factBase.install(makePack());
  await factBase.saveOwn(makeSaving());
  const search = createSearch({ ...factBase, ...parts }, Promise.resolve());
  return answerForSearch(search, { getURL: () => 'chrome-extension://ours/' } as unknown as Runtime.Static);
}

describe('a search over all that is known', () => {
  it('finds companies of packs, saved facts and saved articles, with no more of them than a list shows', async () => {
    const { search } = await answers();
    expect(await search({ words: 'xiao' }, OURS)).toEqual({
      companies: [{ id: 'xiaomi', name: 'Xiaomi' }],
      facts: [
        {
          id: 's1',
          kind: 'ruling',
          date: '2021-05-25',
          statement: 'A court cleared Xiaomi on Tuesday.',
          company: { id: 'xiaomi', name: 'Xiaomi' },
          article: {
            title: 'Court clears Xiaomi',
            published: '2021-05-26',
            url: 'https://post.example/court',
          },
        },
        expect.objectContaining({ id: 's2' }),
      ],
      articles: [
        {
          id: 'court',
          title: 'Court clears Xiaomi',
          publisher: 'The Harbour Post',
          published: '2021-05-26',
          url: 'https://post.example/court',
        },
      ],
    });
  });

  it('is not for web pages, nor for what runs in them', async () => {
    const { search } = await answers();
    await expect(search({ words: 'xiaomi' }, PAGE)).rejects.toMatchObject({ code: 'badRequest' });
  });

  it('says of a fact base that cannot be read that this is what failed', async () => {
    const broken = () => Promise.reject(new StorageFailure('storage', 'disk'));
    const { search } = await answers({ searchOwn: broken });
    await expect(search({ words: 'xiaomi' }, OURS)).rejects.toMatchObject({
      code: 'storage',
      message: 'disk',
    });
  });
});
