import type { Browser } from 'webextension-polyfill';

export type { Browser, Runtime, Tabs } from 'webextension-polyfill';

/**
 * The extension API for the background and the extension's own pages. Only this folder knows where it comes from. Both browsers
 * answer with promises wherever it is used, so of the polyfill only its types are left: its code was a twentieth of the
 * background.
 */
export const browser = ((globalThis as { browser?: unknown }).browser ??
  (globalThis as { chrome?: unknown }).chrome) as Browser;
