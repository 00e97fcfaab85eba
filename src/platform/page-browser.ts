import type { Browser } from 'webextension-polyfill';

/**
 * The extension API for scripts that run in every page. Both browsers answer with promises there, so the few calls that a
 * page needs do without the polyfill, which would double the size of the content script.
 */
export const pageBrowser = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Pick<Browser, 'runtime' | 'i18n'> &
  // Some browsers keep it from content scripts.
  Partial<Pick<Browser, 'extension'>>;
