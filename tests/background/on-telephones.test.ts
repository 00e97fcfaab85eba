import { expect, it, vi } from 'vitest';
import { answerInAddressBar } from '../../src/background/omnibox.ts';
import { createMenus, onMenu } from '../../src/background/save-menus.ts';
import { createPageSaver } from '../../src/background/save-page.ts';
import type { Browser, Tabs } from '../../src/platform/browser.ts';
import { createDrafts } from '../../src/saving/drafts.ts';
import { fakeSession } from '../saving/fake-session.ts';

/*
 * Firefox for Android has no keys, no menu of a page, no words in its address bar and no windows: these parts of its API are
 * absent, and a tab with an opener is refused. The background has to start all the same, since without it no page has marks.
 */

const create = vi.fn(async (properties: object) => {
  if ('openerTabId' in properties) throw new Error('Property "openerTabId" is unsupported by Firefox');
});
const android = {
  tabs: { TAB_ID_NONE: -1, create },
  runtime: { getURL: (path: string) => `moz-extension://ours/${path}` },
  i18n: { getMessage: (key: string) => key },
  scripting: { executeScript: async () => [{ result: { problems: ['empty'] } }] },
  permissions: { contains: async () => true },
} as unknown as Browser;

it('starts without a menu of the page', async () => {
  await createMenus(android);
  onMenu(android.contextMenus, { save: vi.fn(), showFacts: vi.fn() });
});

it('starts without words in the address bar', () => {
  const search = async () => ({ companies: [], facts: [], articles: [] });
  answerInAddressBar(android, { search, view: async () => null }, vi.fn());
});

it('opens the review of a page that is saved, as a tab without an opener', async () => {
  const tab = { id: 7, index: 2, url: 'https://news.example/story' } as Tabs.Tab;
  const drafts = createDrafts(fakeSession());
  await createPageSaver(
    android,
    drafts,
    () => 0,
    () => 'd1',
  ).save(tab, 'page');
  expect(create).toHaveBeenCalledWith({
    url: 'moz-extension://ours/src/review/index.html?draft=d1',
    index: 3,
  });
});
