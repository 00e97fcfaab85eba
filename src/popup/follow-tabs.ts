import type { Browser, Tabs } from '../platform/browser.ts';

interface Following {
  /** Another tab: nothing that was shown holds any more. `undefined` where there is none. */
  onOther(tab: Tabs.Tab | undefined): void;
  /** The same tab was loaded anew, or shows another address. */
  onUpdate(tab: Tabs.Tab): void;
}

/** Stays with one tab, until it is closed. */
export function stayWithTab(tabs: Tabs.Static, tab: Tabs.Tab | undefined, { onUpdate }: Following): void {
  tabs.onUpdated.addListener(async (id, { status, url }) => {
    if (id !== tab?.id || (status !== 'complete' && !url)) return;
    const now = await tabs.get(id).catch(() => undefined);
    if (now) onUpdate(now);
  });
}

/**
 * Goes with the reader from tab to tab of the window that this page stands in, or of all where a browser knows no windows.
 * Nothing is asked while nothing happens.
 */
export async function followTabs(
  { tabs, windows }: Pick<Browser, 'tabs' | 'windows'>,
  { onOther, onUpdate }: Following,
): Promise<void> {
  const windowId = (await windows?.getCurrent())?.id;
  let current: number | undefined;
  /** Of two answers only the later one counts. */
  let question = 0;

  async function look(): Promise<void> {
    const mine = ++question;
    const [tab] = await tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
    if (mine !== question) return;
    const isSame = tab !== undefined && tab.id === current;
    current = tab?.id;
    if (isSame) onUpdate(tab);
    else onOther(tab);
  }

  tabs.onActivated.addListener((to) => {
    if (windowId === undefined || to.windowId === windowId) void look();
  });
  tabs.onUpdated.addListener((id, { status, url }) => {
    if (id === current && (status === 'complete' || url)) void look();
  });
  await look();
}
