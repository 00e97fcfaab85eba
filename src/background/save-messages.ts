import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Browser, Tabs } from '../platform/browser.ts';
import type { Part } from '../saving/draft.ts';
import { needOurPage } from './our-page.ts';
import type { PageSaver } from './save-page.ts';
import type { SayOnButton } from './say-on-button.ts';

/** Of a saving that was begun in a tab, when nobody waits for an answer any more. */
type OnFailure = (error: unknown, tabId: number | undefined) => void;

type SaveMessages = Pick<Handlers<BackgroundMessages>, 'savePage' | 'readDraft'>;

/** What the popup and the review page ask to be read. */
export function answerForSaving(
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
  saver: PageSaver,
  fail: OnFailure,
): SaveMessages {
  return {
    async savePage({ tabId, part }, sender) {
      needOurPage(sender, runtime);
      const tab = await tabs.get(tabId).catch(() => undefined);
      if (!tab) throw new MessageFailure('badRequest', `there is no tab ${tabId}`);
      if (tab.incognito) throw new MessageFailure('badRequest', 'nothing of a private window is stored');
      const draft = await saver.begin(tab, part);
      // After the answer: the popup closes when the review opens, and must not be waiting for it then.
      setTimeout(() => saver.open(tab, draft).catch((error) => fail(error, tabId)));
      return null;
    },
    async readDraft({ id }, sender) {
      needOurPage(sender, runtime);
      return saver.readAgain(id);
    },
  };
}

/**
 * What a menu entry and the shortcut do. In a private window nothing is stored: the popup says so, and offers a file. It
 * has to be opened at once, while the browser still knows that the reader asked for something.
 */
export function saveOrExplain(
  action: Browser['action'],
  saver: PageSaver,
  say: SayOnButton,
  fail: OnFailure,
) {
  return (tab: Tabs.Tab, part: Part, frameId = 0): void => {
    if (!tab.incognito) {
      saver.save(tab, part, frameId).catch((error) => fail(error, tab.id));
      return;
    }
    const opened = action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId });
    // Where the popup may not be opened for the reader, its button says why to press it.
    opened.catch(() => say(tab.id, 'actionPrivate'));
  };
}
