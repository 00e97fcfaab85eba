import type { Browser } from './browser.ts';

/** Chrome and its kin have a page for this. An extension may open it in a tab. */
const CHROME_PAGE = 'chrome://extensions/shortcuts';

/** Opens the browser's own page for the shortcuts of extensions; rejects where there is none that can be opened. */
export async function openShortcuts({ commands, tabs }: Pick<Browser, 'commands' | 'tabs'>): Promise<void> {
  // Firefox's own way, which the types do not know yet.
  const firefox = commands as { openShortcutSettings?: () => Promise<void> } | undefined;
  if (firefox?.openShortcutSettings) await firefox.openShortcutSettings();
  else await tabs.create({ url: CHROME_PAGE });
}
