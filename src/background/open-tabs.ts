import type { Browser } from '../platform/browser.ts';
import { siteOf } from '../settings/settings.ts';

/**
 * Brings the content script to the tabs that were open before the extension was installed or updated: browsers run it
 * only in pages that load later. Pages where extensions may not run refuse, each on its own.
 */
export async function startInOpenTabs({
  scripting,
  tabs,
  runtime,
}: Pick<Browser, 'scripting' | 'tabs' | 'runtime'>): Promise<void> {
  const [script] = runtime.getManifest().content_scripts ?? [];
  if (!script) return;
  const start = async (tabId: number) => {
    await scripting.insertCSS({ target: { tabId }, files: script.css ?? [] });
    await scripting.executeScript({ target: { tabId }, files: script.js ?? [] });
  };
  const open = (await tabs.query({})).filter(
    ({ id, url, discarded }) => id !== undefined && siteOf(url) && !discarded,
  );
  await Promise.allSettled(open.map(({ id = -1 }) => start(id)));
}
