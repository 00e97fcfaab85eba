import { describe, expect, it, vi } from 'vitest';
import { afterInstallation } from '../../src/background/after-installation.ts';
import { answerForTabs, refreshPages, showFacts } from '../../src/background/tab-messages.ts';
import type { Browser, Runtime, Tabs } from '../../src/platform/browser.ts';

const OURS = 'chrome-extension://ours/';
const SCRIPT = { js: ['content.js'], css: ['marks.css'] };

/** A browser with three tabs: a page, a page of the browser, and a page that is asleep. */
function fakeBrowser() {
  const calls = {
    setBadgeText: vi.fn(async (_badge: object) => {}),
    setBadgeBackgroundColor: vi.fn((_badge: { color: string }) => {}),
    setTitle: vi.fn(),
    getTitle: vi.fn(async (_of: object) => 'for all tabs'),
    executeScript: vi.fn(),
    insertCSS: vi.fn(),
    sendMessage: vi.fn(async (_id: number, _message: object) => ({ ok: true, value: null })),
    create: vi.fn(),
  };
  const tabs = [
    { id: 1, url: 'https://news.example/' },
    { id: 2, url: 'chrome://settings' },
    { id: 3, url: 'https://other.example/', discarded: true },
  ];
  const browser = {
    action: {
      setBadgeText: calls.setBadgeText,
      setBadgeBackgroundColor: calls.setBadgeBackgroundColor,
      setTitle: calls.setTitle,
      getTitle: calls.getTitle,
    },
    i18n: { getMessage: (key: string) => key },
    scripting: { executeScript: calls.executeScript, insertCSS: calls.insertCSS },
    tabs: {
      query: async () => tabs,
      get: async (id: number) => tabs.find((tab) => tab.id === id) ?? Promise.reject(new Error('No tab')),
      sendMessage: calls.sendMessage,
      create: calls.create,
    },
    runtime: {
      getURL: (path: string) => OURS + path,
      getManifest: () => ({ content_scripts: [SCRIPT] }),
    },
  };
  return { browser: browser as unknown as Browser, calls };
}

const from = (sender: object) => sender as Runtime.MessageSender;

describe('what pages want done to their tab', () => {
  it('shows how many companies a page names, and for none what all tabs show', async () => {
    const { browser, calls } = fakeBrowser();
    const { found } = answerForTabs(browser, vi.fn());
    await found({ companies: 3, newer: 0 }, from({ tab: { id: 7 } }));
    await found({ companies: 0, newer: 0 }, from({ tab: { id: 7 } }));
    expect(calls.setBadgeText.mock.calls).toEqual([[{ tabId: 7, text: '3' }], [{ tabId: 7, text: null }]]);
  });

  it.each([
    ['is no error where the tab was closed meanwhile', 7, 'resolved'],
    ['is one where the tab is there', 1, 'rejected'],
  ] as const)('what cannot be written on the button %s', async (_what, id, outcome) => {
    const { browser, calls } = fakeBrowser();
    calls.setBadgeText.mockRejectedValueOnce(new Error(`No tab with id: ${id}.`));
    const answer = answerForTabs(browser, vi.fn()).found({ companies: 3, newer: 0 }, from({ tab: { id } }));
    expect(
      await Promise.resolve(answer).then(
        () => 'resolved',
        () => 'rejected',
      ),
    ).toBe(outcome);
  });

  it('tells by another colour, and in words, where something happened since the page was written', async () => {
    const { browser, calls } = fakeBrowser();
    const { found } = answerForTabs(browser, vi.fn());
    await found({ companies: 3, newer: 0 }, from({ tab: { id: 7 } }));
    await found({ companies: 3, newer: 1 }, from({ tab: { id: 7 } }));
    const colours = calls.setBadgeBackgroundColor.mock.calls.map(([{ color }]) => color);
    expect(new Set(colours).size).toBe(2);
    expect(calls.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'actionNews' });
  });

  it('takes these words back where the page goes on to one that is not older', async () => {
    const { browser, calls } = fakeBrowser();
    const { found } = answerForTabs(browser, vi.fn());
    await found({ companies: 3, newer: 1 }, from({ tab: { id: 7 } }));
    await found({ companies: 3, newer: 0 }, from({ tab: { id: 7 } }));
    expect(calls.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'for all tabs' });
  });

  it('brings the card to the frame that asks, and to nobody outside of a tab', async () => {
    const { browser, calls } = fakeBrowser();
    const { cardCode } = answerForTabs(browser, vi.fn());
    await cardCode({}, from({ tab: { id: 7 }, frameId: 4 }));
    expect(calls.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [4] } }),
    );
    await expect(cardCode({}, from({}))).rejects.toMatchObject({ code: 'badRequest' });
  });

  it('searches in the options for words of a page, but keeps those of a private window out of their address', async () => {
    const { browser, calls } = fakeBrowser();
    calls.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    const { lookFurther } = answerForTabs(browser, vi.fn());
    for (const incognito of [false, true]) {
      await lookFurther({ words: 'Ada & Co' }, from({ tab: { id: 7, incognito } }));
      await showFacts(browser, { id: 7, incognito } as Tabs.Tab, 'Ada & Co');
    }
    const url = `${OURS}src/options/index.html`;
    const found = { url: `${url}?find=Ada%20%26%20Co` };
    expect(calls.create.mock.calls).toEqual([[found], [found], [{ url }], [{ url }]]);
  });

  it('reads the fact base again and tells every page when our options say so, not when a page does', async () => {
    const { browser, calls } = fakeBrowser();
    const reload = vi.fn();
    const { factBaseChanged } = answerForTabs(browser, reload);
    await expect(factBaseChanged({}, from({ url: 'https://news.example/' }))).rejects.toMatchObject({
      code: 'badRequest',
    });
    expect(reload).not.toHaveBeenCalled();
    await factBaseChanged({}, from({ url: `${OURS}src/options/index.html` }));
    expect(reload).toHaveBeenCalledOnce();
    expect(calls.sendMessage.mock.calls.map(([id]) => id)).toEqual([1, 2, 3]);
  });

  it('does not mind pages that cannot hear', async () => {
    const { browser, calls } = fakeBrowser();
    calls.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(refreshPages(browser.tabs)).resolves.toBeUndefined();
  });
});

describe('after the installation', () => {
  it('the tabs that are open are looked at and the welcome page opens', async () => {
    const { browser, calls } = fakeBrowser();
    await afterInstallation('install', browser);
    expect(calls.executeScript.mock.calls).toEqual([[{ target: { tabId: 1 }, files: SCRIPT.js }]]);
    expect(calls.create).toHaveBeenCalledWith({ url: `${OURS}src/welcome/index.html` });
  });

  it('of an update no page opens', async () => {
    const { browser, calls } = fakeBrowser();
    await afterInstallation('update', browser);
    expect(calls.executeScript).toHaveBeenCalledOnce();
    expect(calls.create).not.toHaveBeenCalled();
  });

  it('of an update of the browser nothing is done', async () => {
    const { browser, calls } = fakeBrowser();
    await afterInstallation('browser_update', browser);
    expect(calls.executeScript).not.toHaveBeenCalled();
    expect(calls.create).not.toHaveBeenCalled();
  });
});
