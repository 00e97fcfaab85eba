import { MessageFailure } from '../messages/send.ts';
import type { Runtime } from '../platform/browser.ts';

/** True of the options, the review and the like: not of a content script, whatever page it runs in. */
export function isOurPage({ url }: Runtime.MessageSender, runtime: Runtime.Static): boolean {
  return url?.startsWith(runtime.getURL('')) ?? false;
}

/** Refuses a message that did not come from one of our own pages. */
export function needOurPage(sender: Runtime.MessageSender, runtime: Runtime.Static): void {
  if (!isOurPage(sender, runtime))
    throw new MessageFailure('badRequest', 'only our own pages may ask for this');
}
