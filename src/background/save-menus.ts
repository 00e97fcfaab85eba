import type { Browser, Tabs } from '../platform/browser.ts';
import type { Part } from '../saving/draft.ts';

/** The ids of the menu's entries, and where each of them stands. `part`: what it saves. */
const ENTRIES = {
  facts: { title: 'menuFacts', context: 'selection', part: undefined },
  'save-page': { title: 'menuSavePage', context: 'page', part: 'page' },
  'save-selection': { title: 'menuSaveSelection', context: 'selection', part: 'selection' },
} as const;

// Extensions may not read other pages, so the menu of those stays as it is.
const READABLE = ['http://*/*', 'https://*/*', 'file:///*'];

type MenuApis = Pick<Browser, 'contextMenus' | 'i18n'>;

/** Entries outlive a stopped background, but not in every browser its restart or an update: then they are made anew. */
export async function createMenus({ contextMenus, i18n }: MenuApis): Promise<void> {
  if (!contextMenus) return;
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

interface MenuChoices {
  save(tab: Tabs.Tab, part: Part, frameId: number): void;
  /** The card of a company that the selected text names is wanted. */
  showFacts(tab: Tabs.Tab, text: string): void;
}

/** Calls back when one of the entries is chosen. */
export function onMenu(contextMenus: Browser['contextMenus'], { save, showFacts }: MenuChoices): void {
  contextMenus?.onClicked.addListener(({ menuItemId, frameId, selectionText }, tab) => {
    const entry = Object.entries(ENTRIES).find(([id]) => id === menuItemId)?.[1];
    if (!entry || !tab) return;
    if (!entry.part) showFacts(tab, selectionText ?? '');
    else save(tab, entry.part, entry.part === 'page' ? 0 : (frameId ?? 0));
  });
}
