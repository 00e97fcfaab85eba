import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerForOwn } from '../../src/background/own-messages.ts';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { StorageFailure } from '../../src/factbase/storage-failure.ts';
import type { Browser, Runtime } from '../../src/platform/browser.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { makeSaving } from '../factbase/make-saving.ts';

const OURS = 'chrome-extension://ours/';
const from = (sender: object) => sender as Runtime.MessageSender;
const REVIEW = from({ url: `${OURS}src/review/index.html`, tab: { id: 9, incognito: false } });
const PAGE = from({ url: 'https://news.example/', tab: { id: 1 } });

let sendMessage = vi.fn();

function answers(parts: Partial<FactBase> = {}) {
  const factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  sendMessage = vi.fn(async () => ({ ok: true, value: null }));
  const browser = {
    tabs: { query: async () => [{ id: 1 }, { id: 2 }], sendMessage },
    runtime: { getURL: (path: string) => OURS + path },
  };
  return { factBase, ...answerForOwn({ ...factBase, ...parts }, browser as unknown as Browser) };
}

describe('saving an article', () => {
  let saving: ReturnType<typeof makeSaving>;
  beforeEach(() => {
    saving = makeSaving();
  });

  it('puts it into the own layer and lets every open page follow', async () => {
    const { factBase, saveArticle } = answers();
    expect(await saveArticle(saving, REVIEW)).toEqual({ added: ['s1', 's2'], unchanged: [] });
    expect(await factBase.ownArticles()).toHaveLength(1);
    expect(sendMessage.mock.calls.map(([id, { name }]) => [id, name])).toEqual([
      [1, 'refresh'],
      [2, 'refresh'],
    ]);
  });

  it('is done also where the open pages cannot be told of it', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const revision = vi.fn(async () => 'before');
    const { factBase, saveArticle } = answers({ revision });
    revision.mockResolvedValueOnce('before').mockRejectedValueOnce(new Error('the store is busy'));
    expect(await saveArticle(saving, REVIEW)).toEqual({ added: ['s1', 's2'], unchanged: [] });
    expect(await factBase.ownArticles()).toHaveLength(1);
    expect(told).toHaveBeenCalledTimes(1);
    told.mockRestore();
  });

  it('again disturbs no page, since nothing changed', async () => {
    const { saveArticle } = answers();
    await saveArticle(saving, REVIEW);
    sendMessage.mockClear();
    expect(await saveArticle(saving, REVIEW)).toEqual({ added: [], unchanged: ['s1', 's2'] });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('is not for web pages, nor for what runs in them', async () => {
    const { factBase, saveArticle, savedOf } = answers();
    await expect(async () => saveArticle(saving, PAGE)).rejects.toMatchObject({ code: 'badRequest' });
    await expect(async () => savedOf({ article: 'court' }, PAGE)).rejects.toMatchObject({
      code: 'badRequest',
    });
    await expect(async () => saveArticle(saving, from({}))).rejects.toMatchObject({ code: 'badRequest' });
    expect(await factBase.ownArticles()).toEqual([]);
  });

  it('from a private window stores nothing and says so', async () => {
    const { factBase, saveArticle } = answers();
    const sender = from({ ...REVIEW, tab: { id: 9, incognito: true } });
    await expect(async () => saveArticle(saving, sender)).rejects.toMatchObject({ code: 'private' });
    expect(await factBase.ownArticles()).toEqual([]);
  });

  it.each([
    ['full', 'full'],
    ['invalid', 'badRequest'],
    ['blocked', 'storage'],
    ['storage', 'storage'],
  ] as const)('that fails because of %s says %s, and no page is disturbed', async (code, said) => {
    const { saveArticle } = answers({ saveOwn: () => Promise.reject(new StorageFailure(code, 'why')) });
    await expect(async () => saveArticle(saving, REVIEW)).rejects.toMatchObject({
      name: 'MessageFailure',
      code: said,
      message: 'why',
    });
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('taking a saving back', () => {
  it('is one change, which pages follow and which the options can undo', async () => {
    const { factBase, saveArticle, unsave } = answers();
    const { added } = await saveArticle(makeSaving(), REVIEW);
    sendMessage.mockClear();
    await unsave({ article: 'court', facts: added }, REVIEW);
    expect(await factBase.ownArticles()).toEqual([]);
    expect(sendMessage).toHaveBeenCalledTimes(2);
    expect(await factBase.ownChanges()).toMatchObject([
      { act: 'unsave', title: 'Court clears Xiaomi', facts: 2 },
    ]);
  });

  it('a second time, where the first answer was lost, changes nothing', async () => {
    const { saveArticle, unsave } = answers();
    const { added } = await saveArticle(makeSaving(), REVIEW);
    await unsave({ article: 'court', facts: added }, REVIEW);
    sendMessage.mockClear();
    expect(await unsave({ article: 'court', facts: added }, REVIEW)).toBeNull();
    expect(sendMessage).not.toHaveBeenCalled();
  });
});

describe('what is saved of an article', () => {
  it('is told by its id and by its address, and null for nothing', async () => {
    const { saveArticle, savedOf } = answers();
    expect(await savedOf({ article: 'court' }, REVIEW)).toBeNull();
    await saveArticle(makeSaving(), REVIEW);
    const saved = await savedOf({ article: 'court' }, REVIEW);
    expect(saved?.facts.map(({ id }) => id)).toEqual(['s1', 's2']);
    expect(await savedOf({ url: 'https://post.example/court#top' }, REVIEW)).toEqual(saved);
  });
});
