import type { Browser } from './browser.ts';

/** As much of Chrome's side panel as is used here; the types know Firefox's sidebar alone. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

type Apis = Pick<Browser, 'sidebarAction'>;

const sidePanelOf = (browser: object) => (browser as { sidePanel?: SidePanel }).sidePanel;

/** False where a browser has no place beside its pages, as on telephones. */
export function canOpenBeside(browser: Apis): boolean {
  return sidePanelOf(browser) !== undefined || browser.sidebarAction !== undefined;
}

/**
 * Opens what the manifest has for the place beside the pages of a window. To be called while the browser still knows that
 * the reader pressed something: not after waiting for anything. Nothing happens where there is no such place.
 */
export function openBeside(browser: Apis, windowId: number): Promise<void> {
  const { sidebarAction } = browser;
  return sidePanelOf(browser)?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.resolve();
}
