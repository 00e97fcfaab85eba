import type { Where } from '../factbase/overlay.ts';
import { pageOf } from '../factbase/own-address.ts';
import type { Runtime } from '../platform/browser.ts';
import { siteOf } from '../settings/settings.ts';

/** Where a message comes from, as decisions name it. Of a page that is no site, nothing. */
export function placeOf({ url, tab }: Runtime.MessageSender): Where {
  const address = url ?? tab?.url;
  const site = siteOf(address);
  const page = site === undefined ? undefined : pageOf(address);
  return { ...(site !== undefined && { site }), ...(page !== undefined && { page }) };
}
