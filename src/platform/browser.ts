/** The extension API for the background and the extension's own pages. Only this folder knows where it comes from. */

export type { Browser, Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
