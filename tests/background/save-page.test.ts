import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMenus, onMenu } from '../../src/background/save-menus.ts';
import { answerForSaving, saveOrExplain } from '../../src/background/save-messages.ts';
import { createPageSaver } from '../../src/background/save-page.ts';
import { createSayOnButton } from '../../src/background/say-on-button.ts';
import type { Browser, Runtime, Tabs } from '../../src/platform/browser.ts';
import type { Reading } from '../../src/saving/draft.ts';
import { createDrafts, type Drafts } from '../../src/saving/drafts.ts';
import { fakeSession } from '../saving/fake-session.ts';

const OURS = 'chrome-extension://ours/';
const TAB = { id: 7, index: 2, windowId: 1, url: 'https://news.example/story', incognito: false } as Tabs.Tab;
const PRIVATE = { ...TAB, incognito: true };
const ARTICLE = { source: { title: 'A story' }, text: 'A story\nOf a mill.' };

let drafts: Drafts;
beforeEach(() => {
  drafts = createDrafts(fakeSession());
});

interface FakeOptions {
  /** What the reader's code answers, or how the page refuses it. */
  reading?: Reading | Error;
  tab?: Tabs.Tab;
  hasAccess?: boolean;
  openPopup?: () => Promise<void>;
}

function fakeBrowser({
  reading = { article: ARTICLE, problems: [] },
  tab = TAB,
  hasAccess = true,
  ...rest
}: FakeOptions = {}) {
  const calls = {
    create: vi.fn(async (_tab: object) => ({})),
    executeScript: vi.fn(async ({ func }: { func?: unknown }) => {
      if (reading instanceof Error) throw reading;
      return [{ result: func ? reading : undefined }];
    }),
    openPopup: vi.fn(rest.openPopup ?? (async () => {})),
    setTitle: vi.fn(async () => {}),
    setBadgeText: vi.fn(async () => {}),
  };
  const browser = {
    tabs: {
      TAB_ID_NONE: -1,
      create: calls.create,
      get: async (id: number) => {
        if (id !== tab.id) throw new Error('No tab with that id.');
        return tab;
      },
    },
    scripting: { executeScript: calls.executeScript },
    permissions: { contains: async () => hasAccess },
    runtime: { getURL: (path: string) => OURS + path },
    action: { openPopup: calls.openPopup, setTitle: calls.setTitle, setBadgeText: calls.setBadgeText },
    i18n: { getMessage: (key: string) => key },
    windows: {},
  };
  return { browser: browser as unknown as Browser, calls };
}

const saverOf = (browser: Browser) =>
  createPageSaver(
    browser,
    drafts,
    () => 1000,
    () => 'd1',
  );

/** What a menu entry and the shortcut do, wired as in the background. */
function press(browser: Browser) {
  const say = createSayOnButton(browser, vi.fn());
  return saveOrExplain(
    browser.action,
    saverOf(browser),
    say,
    (_error, tabId) => void say(tabId, 'actionSaveFailed'),
  );
}

describe('saving a page', () => {
  it('opens the review beside the article before the article is read', async () => {
    const { browser, calls } = fakeBrowser();
    await saverOf(browser).save(TAB, 'page');
    expect(calls.create).toHaveBeenCalledWith({
      url: `${OURS}src/review/index.html?draft=d1`,
      index: 3,
      openerTabId: 7,
      windowId: 1,
    });
    const [opened = 0] = calls.create.mock.invocationCallOrder;
    expect(opened).toBeLessThan(calls.executeScript.mock.invocationCallOrder[0] ?? 0);
  });

  it('leaves what it read as a draft', async () => {
    await saverOf(fakeBrowser().browser).save(TAB, 'page');
    expect(await drafts.get('d1')).toEqual({
      id: 'd1',
      tabId: 7,
      frameId: 0,
      url: TAB.url,
      part: 'page',
      begunAt: 1000,
      isRead: true,
      problems: [],
      article: ARTICLE,
    });
  });

  it('reads a selection in the frame that it stands in', async () => {
    const { browser, calls } = fakeBrowser();
    await saverOf(browser).save(TAB, 'selection', 4);
    expect(calls.executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({
        target: { tabId: 7, frameIds: [4] },
        args: ['factcards.reader', 'selection'],
      }),
    );
  });

  it('says that there is an earlier draft of the article', async () => {
    await drafts.put({
      id: 'd0',
      tabId: 7,
      frameId: 0,
      url: 'https://news.example/story',
      part: 'page',
      begunAt: 1,
      isRead: true,
      problems: [],
    });
    await drafts.keep('d0', {}, false);
    await saverOf(fakeBrowser().browser).save(TAB, 'page');
    expect((await drafts.get('d1'))?.earlier).toBe('d0');
  });

  it('says that an article is too large to be kept', async () => {
    drafts = createDrafts(fakeSession(400));
    const reading = { article: { source: { title: 'A story' }, text: 'x'.repeat(500) }, problems: [] };
    await saverOf(fakeBrowser({ reading }).browser).save(TAB, 'page');
    expect(await drafts.get('d1')).toMatchObject({ isRead: true, problems: ['draftTooLarge'] });
  });

  it('is read again when the review asks for it', async () => {
    await saverOf(fakeBrowser({ reading: { problems: ['empty'] } }).browser).save(TAB, 'page');
    const saver = saverOf(fakeBrowser().browser);
    expect(await saver.readAgain('d1')).toBe(true);
    expect(await drafts.get('d1')).toMatchObject({ isRead: true, article: ARTICLE });
    expect(await drafts.get('d1')).toHaveProperty('problems', []);
    expect(await saver.readAgain('another')).toBe(false);
  });
});

describe('a page that does not let itself be read', () => {
  const refused = new Error('Cannot access contents of the page.');
  it.each<[string, FakeOptions, string]>([
    ['is a page of the browser', { tab: { ...TAB, url: 'chrome://settings' } }, 'restricted'],
    ['is a store', { tab: { ...TAB, url: 'https://addons.mozilla.org/' } }, 'restricted'],
    ['is a PDF file', { tab: { ...TAB, url: 'https://news.example/a.pdf' } }, 'pdf'],
    ['is a file of this computer', { tab: { ...TAB, url: 'file:///story.html' } }, 'localFiles'],
    ['was not allowed', { hasAccess: false }, 'noAccess'],
    ['was closed', { tab: { ...TAB, id: 8 } }, 'closed'],
    ['fails for another reason', {}, 'failed'],
  ])('%s', async (_, options, problem) => {
    vi.spyOn(console, 'debug').mockImplementation(() => {});
    await saverOf(fakeBrowser({ reading: refused, ...options }).browser).save(TAB, 'page');
    expect(await drafts.get('d1')).toMatchObject({ isRead: true, problems: [problem] });
  });
});

describe('a saving that cannot go on', () => {
  const said = { tabId: 7, title: 'actionSaveFailed' };
  const POPUP = { url: `${OURS}src/popup/index.html` } as Runtime.MessageSender;

  it('has it said on the button where a menu or the shortcut began it and no draft can be kept', async () => {
    drafts = createDrafts(fakeSession(20));
    const { browser, calls } = fakeBrowser();
    press(browser)(TAB, 'page');
    await vi.waitFor(() => expect(calls.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' }));
    expect(calls.setTitle).toHaveBeenCalledWith(said);
    expect(calls.create).not.toHaveBeenCalled();
  });

  it('is told to the popup, which is still open, where no draft can be kept', async () => {
    drafts = createDrafts(fakeSession(20));
    const { browser, calls } = fakeBrowser();
    const { savePage } = answerForSaving(browser, saverOf(browser), vi.fn());
    await expect(savePage({ tabId: 7, part: 'page' }, POPUP)).rejects.toThrow('quota');
    expect(calls.create).not.toHaveBeenCalled();
  });

  it('is told of the tab where the review does not open, after the popup has its answer', async () => {
    const { browser, calls } = fakeBrowser();
    calls.create.mockRejectedValue(new Error('No window with that id.'));
    const fail = vi.fn();
    const { savePage } = answerForSaving(browser, saverOf(browser), fail);
    await savePage({ tabId: 7, part: 'page' }, POPUP);
    await vi.waitFor(() => expect(fail).toHaveBeenCalledWith(expect.any(Error), 7));
  });

  it('is told to the review, which waits for it, where reading fails', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    drafts.findEarlier = async () => Promise.reject(new Error('storage is gone'));
    await saverOf(fakeBrowser().browser).save(TAB, 'page');
    expect(await drafts.get('d1')).toMatchObject({ isRead: true, problems: ['failed'] });
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });

  it('is reported where the tab is gone, so that nothing can be said on its button', async () => {
    const { browser, calls } = fakeBrowser();
    calls.setTitle.mockRejectedValue(new Error('No tab with that id.'));
    const report = vi.fn();
    await createSayOnButton(browser, report)(7, 'actionSaveFailed');
    expect(report).toHaveBeenCalledOnce();
  });
});

describe('a private window', () => {
  it('stores nothing: the popup opens, at once, and says why', () => {
    const { browser, calls } = fakeBrowser();
    press(browser)(PRIVATE, 'page');
    expect(calls.openPopup).toHaveBeenCalledWith({ windowId: 1 });
    expect(calls.create).not.toHaveBeenCalled();
    expect(calls.executeScript).not.toHaveBeenCalled();
  });

  it('has it said on the button where the popup may not open', async () => {
    const { browser, calls } = fakeBrowser({
      openPopup: async () => Promise.reject(new Error('no gesture')),
    });
    press(browser)(PRIVATE, 'selection');
    await vi.waitFor(() => expect(calls.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '!' }));
    expect(calls.setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'actionPrivate' });
  });

  it('stores nothing when a page of ours asks for it either', async () => {
    const { browser } = fakeBrowser({ tab: PRIVATE });
    const { savePage } = answerForSaving(browser, saverOf(browser), vi.fn());
    const sender = { url: `${OURS}src/popup/index.html` } as Runtime.MessageSender;
    await expect(savePage({ tabId: 7, part: 'page' }, sender)).rejects.toMatchObject({ code: 'badRequest' });
    expect(await drafts.get('d1')).toBeUndefined();
  });
});

it('no web page has a tab read', async () => {
  const { browser, calls } = fakeBrowser();
  const { savePage, readDraft } = answerForSaving(browser, saverOf(browser), vi.fn());
  const sender = { url: 'https://news.example/' } as Runtime.MessageSender;
  await expect(savePage({ tabId: 7, part: 'page' }, sender)).rejects.toMatchObject({ code: 'badRequest' });
  await expect(readDraft({ id: 'd1' }, sender)).rejects.toMatchObject({ code: 'badRequest' });
  expect(calls.create).not.toHaveBeenCalled();
});

describe('the context menu', () => {
  function fakeMenus() {
    const entries: { id: string; contexts: string[] }[] = [];
    let click = (_info: object, _tab: object) => {};
    const contextMenus = {
      removeAll: async () => void entries.splice(0),
      create: (entry: { id: string; contexts: string[] }) => entries.push(entry),
      onClicked: {
        addListener: (listener: typeof click) => {
          click = listener;
        },
      },
    } as unknown as Browser['contextMenus'];
    return { contextMenus, entries, click: (info: object) => click(info, TAB) };
  }

  it('has its entries for the page and for a selection once, however often they are made', async () => {
    const { contextMenus, entries } = fakeMenus();
    const { browser } = fakeBrowser();
    await createMenus({ ...browser, contextMenus });
    await createMenus({ ...browser, contextMenus });
    expect(entries.map(({ id, contexts }) => [id, ...contexts])).toEqual([
      ['facts', 'selection'],
      ['save-page', 'page'],
      ['save-selection', 'selection'],
    ]);
  });

  it('saves the whole page from any of its frames, and a selection from its own', () => {
    const { contextMenus, click } = fakeMenus();
    const save = vi.fn();
    const showFacts = vi.fn();
    onMenu(contextMenus, { save, showFacts });
    click({ menuItemId: 'save-page', frameId: 3 });
    click({ menuItemId: 'save-selection', frameId: 3 });
    click({ menuItemId: 'of another time' });
    expect(save.mock.calls).toEqual([
      [TAB, 'page', 0],
      [TAB, 'selection', 3],
    ]);
    expect(showFacts).not.toHaveBeenCalled();
  });

  it('asks for the facts about what is selected', () => {
    const { contextMenus, click } = fakeMenus();
    const save = vi.fn();
    const showFacts = vi.fn();
    onMenu(contextMenus, { save, showFacts });
    click({ menuItemId: 'facts', frameId: 3, selectionText: 'Xiaomi' });
    expect(showFacts.mock.calls).toEqual([[TAB, 'Xiaomi']]);
    expect(save).not.toHaveBeenCalled();
  });
});
