import type { Where } from '../factbase/overlay.ts';
import { pageOf } from '../factbase/own-address.ts';
import type { Runtime } from '../platform/browser.ts';
import { siteOf } from '../settings/settings.ts';

/** Where a message comes from, as decisions name it. Of a page that is no site, nothing. */
export function placeOf(sender: Runtime.MessageSender): Where {
  const address = addressOf(sender);
  const site = siteOf(address);
  const page = site === undefined ? undefined : pageOf(address);
  return { ...(site !== undefined && { site }), ...(page !== undefined && { page }) };
}

/** Browsers name the address that a page was loaded at, though it may have gone on without leaving; that of its tab is of now. */
export function addressOf({ url, tab, frameId = 0 }: Runtime.MessageSender): string | undefined {
  if (url === undefined) return tab?.url;
  return frameId === 0 && tab?.url && siteOf(tab.url) === siteOf(url) ? tab.url : url;
}
