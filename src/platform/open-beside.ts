import type { Browser } from 'webextension-polyfill';

/** As much of Chrome's side panel as is used here; the types know Firefox's sidebar alone. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

type Apis = Pick<Browser, 'sidebarAction'>;

const sidePanelOf = (browser: object) => (browser as { sidePanel?: SidePanel }).sidePanel;

/** False where a browser has no place beside its pages, as on telephones. */
export function canOpenBeside(browser: Partial<Apis>): boolean {
  return sidePanelOf(browser) !== undefined || browser.sidebarAction !== undefined;
}

/**
 * Opens what the manifest has for the place beside the pages of a window. To be called while the browser still knows that
 * the reader pressed something: not after waiting for anything.
 */
export function openBeside(browser: Apis, windowId: number): Promise<void> {
  return sidePanelOf(browser)?.open({ windowId }) ?? browser.sidebarAction.open();
}
