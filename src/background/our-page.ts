import type { Runtime } from '../platform/browser.ts';

/** True of the options, the review and the like: not of a content script, whatever page it runs in. */
export function isOurPage({ url }: Runtime.MessageSender, runtime: Runtime.Static): boolean {
  return url?.startsWith(runtime.getURL('')) ?? false;
}
