import type { BackgroundMessages, PageMessages } from '../messages/contract.ts';
import { createSend, MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Browser, Tabs } from '../platform/browser.ts';
import { needOurPage } from './our-page.ts';

type TabMessages = Pick<
  Handlers<BackgroundMessages>,
  'found' | 'cardCode' | 'factBaseChanged' | 'lookFurther'
>;

/** The bundle that `vite.config.ts` builds beside the content script. */
const CARD_FILE = 'src/content/card.js';
const OPTIONS_PAGE = 'src/options/index.html';
/** Of selected text so much is looked at, in UTF-16 code units. */
const MAX_SELECTED = 2000;
const BADGE_COLOUR = '#334155';
/** Something happened since the page was written. White on it has a contrast of 5. */
const NEWS_COLOUR = '#b45309';

type TabApis = Pick<Browser, 'action' | 'i18n' | 'scripting' | 'tabs' | 'runtime'>;

/** What pages want done to their tab, and what the options page wants told to all of them. */
export function answerForTabs(
  { action, i18n, scripting, tabs, runtime }: TabApis,
  reload: () => void,
): TabMessages {
  async function writeOnButton(tabId: number, companies: number, newer: number): Promise<void> {
    await action.setBadgeBackgroundColor({ tabId, color: newer > 0 ? NEWS_COLOUR : BADGE_COLOUR });
    // Not an empty text, which would hide what the button says in all tabs: that something saved is gone.
    await action.setBadgeText({ tabId, text: companies > 0 ? String(companies) : null });
    // A page may go on to another one without leaving, and then its title has to go back to that of all tabs.
    const title = newer > 0 ? i18n.getMessage('actionNews') : await action.getTitle({});
    await action.setTitle({ tabId, title });
  }

  return {
    async found({ companies, newer }, { tab }) {
      if (tab?.id === undefined) return null;
      try {
        await writeOnButton(tab.id, companies, newer);
      } catch (error) {
        // A page may be closed meanwhile, and its button with it.
        if (await tabs.get(tab.id).catch(() => undefined)) throw error;
      }
      return null;
    },
    async cardCode(_request, { tab, frameId }) {
      if (tab?.id === undefined) throw new MessageFailure('badRequest', 'not in a tab');
      await scripting.executeScript({
        target: { tabId: tab.id, frameIds: [frameId ?? 0] },
        files: [CARD_FILE],
      });
      return null;
    },
    async lookFurther({ words }, { tab }) {
      await searchInOptions(tabs, runtime, words, tab);
      return null;
    },
    async factBaseChanged(_request, sender) {
      needOurPage(sender, runtime);
      reload();
      await refreshPages(tabs);
      return null;
    },
  };
}

/** A menu was pressed on selected text: its page opens a card, or, where there is no script of ours, the options search for it. */
export async function showFacts(
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
  tab: Tabs.Tab,
  selected: string,
): Promise<void> {
  const text = selected.trim().slice(0, MAX_SELECTED);
  const isShown =
    tab.id !== undefined &&
    (await sendToTab(tabs, tab.id)('selection', { text }).then(
      () => true,
      () => false,
    ));
  if (!isShown) await searchInOptions(tabs, runtime, text, tab);
}

/** The options open in an ordinary window, whose history keeps their address: the words of a private one are not for that. */
async function searchInOptions(
  tabs: Tabs.Static,
  runtime: Pick<Browser['runtime'], 'getURL'>,
  words: string,
  from?: Tabs.Tab,
): Promise<void> {
  const search = from?.incognito ? '' : `?find=${encodeURIComponent(words)}`;
  await tabs.create({ url: runtime.getURL(OPTIONS_PAGE + search) });
}

/** Tells every open page to begin anew. Pages without our script do not hear it, and need not. */
export async function refreshPages(tabs: Tabs.Static): Promise<void> {
  const open = await tabs.query({});
  await Promise.allSettled(open.map(({ id }) => id !== undefined && sendToTab(tabs, id)('refresh', {})));
}

export function sendToTab(tabs: Tabs.Static, id: number) {
  return createSend<PageMessages>('page', (envelope) => tabs.sendMessage(id, envelope, { frameId: 0 }));
}
