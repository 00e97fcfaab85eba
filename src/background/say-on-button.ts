import type { Browser } from '../platform/browser.ts';

export type SayOnButton = (
  tabId: number | undefined,
  message: 'actionPrivate' | 'actionSaveFailed',
) => Promise<void>;

/** Says what nothing else is open to say: as the title of a tab's toolbar button, with a mark on it. */
export function createSayOnButton(
  { action, i18n }: Pick<Browser, 'action' | 'i18n'>,
  report: (error: unknown) => void,
): SayOnButton {
  return async (tabId, message) => {
    if (tabId === undefined) return;
    try {
      await action.setTitle({ tabId, title: i18n.getMessage(message) });
      await action.setBadgeText({ tabId, text: '!' });
    } catch (error) {
      report(error); // the tab may be gone
    }
  };
}
