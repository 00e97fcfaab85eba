import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Browser, Tabs } from '../platform/browser.ts';
import type { Part } from '../saving/draft.ts';
import { isOurPage } from './our-page.ts';
import type { PageSaver } from './save-page.ts';

type SaveMessages = Pick<Handlers<BackgroundMessages>, 'savePage' | 'readDraft'>;

/** What the popup and the review page ask to be read. */
export function answerForSaving(
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
  saver: PageSaver,
  report: (error: unknown) => void,
): SaveMessages {
  const fromOurPages = (sender: Parameters<SaveMessages['savePage']>[1]) => {
    if (!isOurPage(sender, runtime))
      throw new MessageFailure('badRequest', 'only our own pages have pages read');
  };
  return {
    async savePage({ tabId, part }, sender) {
      fromOurPages(sender);
      const tab = await tabs.get(tabId).catch(() => undefined);
      if (!tab) throw new MessageFailure('badRequest', `there is no tab ${tabId}`);
      if (tab.incognito) throw new MessageFailure('badRequest', 'nothing of a private window is stored');
      // After the answer: the popup closes when the review opens, and must not be waiting for it then.
      setTimeout(() => saver.save(tab, part).catch(report));
      return null;
    },
    async readDraft({ id }, sender) {
      fromOurPages(sender);
      return saver.readAgain(id);
    },
  };
}

/**
 * What a menu entry and the shortcut do. In a private window nothing is stored: the popup says so, and offers a file. It
 * has to be opened at once, while the browser still knows that the reader asked for something.
 */
export function saveOrExplain(
  { action, i18n }: Pick<Browser, 'action' | 'i18n'>,
  saver: PageSaver,
  report: (error: unknown) => void,
) {
  return (tab: Tabs.Tab, part: Part, frameId = 0): void => {
    if (!tab.incognito) {
      saver.save(tab, part, frameId).catch(report);
      return;
    }
    const opened = action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId });
    opened.catch(() => sayOnButton(tab.id)).catch(report);
  };

  /** Where the popup may not be opened for the reader, its button says why to press it. */
  async function sayOnButton(tabId: number | undefined): Promise<void> {
    if (tabId === undefined) return;
    await action.setTitle({ tabId, title: i18n.getMessage('actionPrivate') });
    await action.setBadgeText({ tabId, text: '!' });
  }
}
