import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerInAddressBar } from '../../src/background/omnibox.ts';
import { createSearch } from '../../src/background/search-messages.ts';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import type { Browser } from '../../src/platform/browser.ts';
import { viewCompany } from '../../src/timeline/company-view.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { makeCompany, makeFact, makePack } from '../factbase/make-pack.ts';
import { makeSaving } from '../factbase/make-saving.ts';

const OPTIONS = 'chrome-extension://ours/src/options/index.html';

interface Suggestion {
  content: string;
  description: string;
}
type Disposition = 'currentTab' | 'newForegroundTab' | 'newBackgroundTab';

let started: () => void;
let changed: (text: string, suggest: (lines: Suggestion[]) => void) => void;
let entered: (text: string, disposition: Disposition) => void;
const update = vi.fn(async (_: { url: string }) => {});
const create = vi.fn(async (_: { url: string; active: boolean }) => {});
const setDefaultSuggestion = vi.fn();
const report = vi.fn();

/** The address bar of a browser over a fact base with a pack, and an article that was saved. */
async function open({ isFirefox = false } = {}) {
  const factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  await factBase.install(
    makePack({
      companies: [
        makeCompany('xiaomi', ['Xiaomi']),
        makeCompany('marks', ['Marks & Spencer'], { about: 'Shops "for all" since 18 < 19' }),
      ],
      articles: [{ id: 'news', title: 'News', url: 'https://news.example/1', published: '2021-05-26' }],
      facts: [
        makeFact('removed', 'xiaomi', {
          kind: 'restriction-lifted',
          date: '2021-05-25',
          statement: 'A court took Xiaomi off the US blacklist.',
          evidence: [{ article: 'news' }],
          thread: { id: 'ban', title: 'US blacklist' },
        }),
      ],
    }),
  );
  await factBase.saveOwn(makeSaving());
  const browser = {
    omnibox: {
      setDefaultSuggestion,
      onInputStarted: { addListener: (listener: typeof started) => (started = listener) },
      onInputChanged: { addListener: (listener: typeof changed) => (changed = listener) },
      onInputEntered: { addListener: (listener: typeof entered) => (entered = listener) },
    },
    tabs: { update, create },
    runtime: {
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      ...(isFirefox && { getBrowserInfo: () => {} }),
    },
    i18n: { getMessage: (key: string) => (key === 'threadState_lifted' ? 'removed' : key) },
  } as unknown as Browser;
  const view = async (id: string) => {
    const record = await factBase.company(id);
    return record && viewCompany(record);
  };
  const search = createSearch(factBase, Promise.resolve());
  answerInAddressBar(browser, { search, view }, report);
}
const type = (text: string) => new Promise<Suggestion[]>((resolve) => changed(text, resolve));
const opened = async (text: string, disposition: Disposition = 'currentTab') => {
  entered(text, disposition);
  await vi.waitFor(() => expect(update.mock.calls.length + create.mock.calls.length).toBe(1));
  return update.mock.calls[0]?.[0].url ?? create.mock.calls[0]?.[0].url;
};

beforeEach(() => vi.clearAllMocks());

describe('behind the keyword in the address bar', () => {
  it('stand companies with where they stand, then their key facts, then what was saved', async () => {
    await open({ isFirefox: true });
    expect(await type('xiao')).toEqual([
      { content: `${OPTIONS}?company=xiaomi`, description: expect.stringMatching(/^Xiaomi – /) },
      {
        content: 'https://news.example/1',
        description: 'A court took Xiaomi off the US blacklist. – 2021-05-25',
      },
      {
        content: 'https://post.example/court',
        description: 'A court cleared Xiaomi on Tuesday. – 2021-05-25',
      },
    ]);
  });

  it('stands where the newest matter of a company is', async () => {
    await open({ isFirefox: true });
    const [first] = await type('Xiaomi');
    expect(first?.description).toBe('Xiaomi – US blacklist: removed, 2021-05-25');
  });

  it('is text as it is in Firefox, and XML in Chrome, where signs of it would be refused', async () => {
    await open({ isFirefox: true });
    expect((await type('marks'))[0]?.description).toBe('Marks & Spencer – Shops "for all" since 18 < 19');
    await open();
    expect((await type('marks'))[0]?.description).toBe(
      'Marks &#38; Spencer <dim>– Shops &#34;for all&#34; since 18 &#60; 19</dim>',
    );
  });

  it('is nothing without words, nor where nothing is known', async () => {
    await open();
    expect(await type('  ')).toEqual([]);
    expect(await type('volcano')).toEqual([]);
  });

  it('stands what can be asked, before anything is typed', async () => {
    await open();
    started();
    expect(setDefaultSuggestion).toHaveBeenCalledWith({ description: 'omniboxHint' });
  });

  it('stands the answer to the last letters alone', async () => {
    await open();
    const first = vi.fn();
    changed('xia', first);
    await type('xiaomi');
    expect(first).not.toHaveBeenCalled();
  });

  it('says that the fact base failed to us alone', async () => {
    await open();
    const browser = { search: () => Promise.reject(new Error('disk')), view: async () => null };
    answerInAddressBar(
      {
        omnibox: {
          onInputStarted: { addListener: vi.fn() },
          onInputChanged: { addListener: (listener: typeof changed) => (changed = listener) },
          onInputEntered: { addListener: vi.fn() },
        },
        runtime: { getURL: String },
      } as unknown as Browser,
      browser,
      report,
    );
    changed('xiaomi', vi.fn());
    await vi.waitFor(() => expect(report).toHaveBeenCalled());
  });
});

describe('Enter opens', () => {
  it('the line that was chosen, in the tab that the reader wants', async () => {
    await open();
    expect(await opened(`${OPTIONS}?company=xiaomi`)).toBe(`${OPTIONS}?company=xiaomi`);
    expect(update).toHaveBeenCalledOnce();
    vi.clearAllMocks();
    await opened('https://news.example/1', 'newBackgroundTab');
    expect(create).toHaveBeenCalledWith({ url: 'https://news.example/1', active: false });
    vi.clearAllMocks();
    await opened('https://news.example/1', 'newForegroundTab');
    expect(create).toHaveBeenCalledWith({ url: 'https://news.example/1', active: true });
  });

  it('the best that is known for words that were typed', async () => {
    await open();
    expect(await opened(' xiaomi ')).toBe(`${OPTIONS}?company=xiaomi`);
  });

  it('the search of the options for words that nothing is known of', async () => {
    await open();
    expect(await opened('volcano & co')).toBe(`${OPTIONS}?find=volcano%20%26%20co`);
  });

  it('no address that is neither ours nor one of the web', async () => {
    await open();
    expect(await opened('javascript:alert(1)')).toBe(`${OPTIONS}?find=javascript%3Aalert(1)`);
  });
});
