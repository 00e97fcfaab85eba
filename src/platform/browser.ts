/** The extension API for the background and the extension's own pages. Only this folder knows where it comes from. */

import polyfill, { type Browser as Everything } from 'webextension-polyfill';

export type { Runtime, Tabs } from 'webextension-polyfill';

/** What Firefox for Android does not have: keys, a menu of the page, an address bar to type in, a place beside pages, windows. */
type OnComputers = 'commands' | 'contextMenus' | 'omnibox' | 'sidebarAction' | 'windows';

export type Browser = Omit<Everything, OnComputers> & {
  [Api in OnComputers]?: Everything[Api] | undefined;
};

export const browser: Browser = polyfill;
