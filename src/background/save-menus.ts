import type { Browser, Tabs } from '../platform/browser.ts';
import type { Part } from '../saving/draft.ts';

/** The ids of the menu's entries, and where each of them stands. */
const ENTRIES = {
  'save-page': { title: 'menuSavePage', context: 'page', part: 'page' },
  'save-selection': { title: 'menuSaveSelection', context: 'selection', part: 'selection' },
} as const;

// Extensions may not read other pages, so the menu of those stays as it is.
const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];

type MenuApis = Pick<Browser, 'contextMenus' | 'i18n'>;

/** Entries outlive a stopped background, but not in every browser its restart or an update: then they are made anew. */
export async function createMenus({ contextMenus, i18n }: MenuApis): Promise<void> {
  await contextMenus.removeAll();
  for (const [id, { title, context }] of Object.entries(ENTRIES)) {
    contextMenus.create({
      id,
      title: i18n.getMessage(title),
      contexts: [context],
      documentUrlPatterns: READABLE,
    });
  }
}

/** Calls back when one of the entries is chosen. */
export function onMenu(
  contextMenus: Browser['contextMenus'],
  choose: (tab: Tabs.Tab, part: Part, frameId: number) => void,
): void {
  contextMenus.onClicked.addListener(({ menuItemId, frameId }, tab) => {
    const entry = Object.entries(ENTRIES).find(([id]) => id === menuItemId)?.[1];
    if (entry && tab) choose(tab, entry.part, entry.part === 'page' ? 0 : (frameId ?? 0));
  });
}
