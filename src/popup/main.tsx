import { render } from 'preact';
import type { BackgroundMessages, PageMessages } from '../messages/contract.ts';
import { createSend, type Envelope } from '../messages/send.ts';
import { dayOf } from '../model/partial-date.ts';
import { browser, type Runtime, type Tabs } from '../platform/browser.ts';
import { canOpenBeside, openBeside } from '../platform/open-beside.ts';
import { createInventoryStore } from '../safety/inventory-store.ts';
import { findFacts } from '../saving/find-facts.ts';
import { readTab } from '../saving/read-tab.ts';
import { sureFindings, toPack } from '../saving/to-pack.ts';
import { siteOf } from '../settings/settings.ts';
import { createSettingsStore } from '../settings/store.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import { Popup } from '../ui/popup/popup.tsx';
import type { PopupNoticeKind } from '../ui/popup/popup-notice.tsx';
import type { PrivateSaveState } from '../ui/popup/popup-state.ts';
import type { LookBack } from '../ui/popup/use-as-of.ts';
import { saveFile } from '../ui/save-file.ts';
import { createStrings, StringsProvider } from '../ui/strings.ts';
import { followTabs, stayWithTab } from './follow-tabs.ts';
import { loadNotice } from './load-notice.ts';
import { createPrivateSave } from './private-save.ts';
import { readableArticle } from './readable-article.ts';
import { createTabView, type TabView } from './tab-view.ts';

const ALL_SITES = { origins: ['<all_urls>'] };

/** The same page stands beside the pages of a window, and follows its tabs. */
const isPanel = document.documentElement.dataset.place === 'panel';

const strings = createStrings(browser.i18n);
const settings = createSettingsStore(browser.storage);
const send = createSend<BackgroundMessages>('background', (envelope) =>
  browser.runtime.sendMessage(envelope),
);
const search = {
  find: (words: string) => send('search', { words }),
  lookUp: (id: string) => send('company', { id }),
};
/** What was not noted is only shown as new once more. */
const noteSeen = (company: string, shown: string[]) =>
  void send('lookedAt', { company, shown }).catch(report);
const lookBack: LookBack = ({ id, pageDate }, asOf) =>
  send('company', { id, asOf, ...(pageDate && { pageDate }) });

let notice: PopupNoticeKind | undefined;
/** What is shown now. What comes late of another tab finds that it is not meant any more. */
let shown: ReturnType<typeof showTab> | undefined;

/** Shows what there is to say of a tab, and keeps in step with it until another one is shown. */
function showTab(first: Tabs.Tab | undefined) {
  let tab = first;
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  const isPrivate = tab?.incognito ?? false;
  const sendToPage = createSend<PageMessages>('page', (envelope) =>
    // The popup is about the page; what stands in its frames has no say.
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
  );
  const newReadArticle = () => async () => readableArticle(await readTab(browser, tabId, 'page'));

  let current: TabView = { state: { kind: 'loading' }, isSiteOn: true };
  let readArticle = newReadArticle();
  let found: PrivateSaveState = { is: 'idle' };
  let hasFailed = false;

  const view = createTabView(
    () => tab?.url,
    {
      settings,
      sendToPage,
      send,
      hasAccess: () => browser.permissions.contains(ALL_SITES),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    (tabView) => {
      current = tabView;
      draw();
    },
  );

  const privateSave = createPrivateSave({
    read: () => readTab(browser, tabId, 'page'),
    // Only now: nearly nobody who opens the popup needs this code.
    find: async (article) => {
      const loadExtract = async () => (await import('../extract/extract.ts')).extractFacts;
      return toPack(sureFindings(await findFacts(article, send, loadExtract), dayOf()), dayOf());
    },
    saveFile: (pack) => saveFile('factcards-facts.json', JSON.stringify(pack, null, 2)),
    show(state) {
      found = state;
      draw();
    },
  });

  async function save(): Promise<void> {
    if (isPrivate) return privateSave.find();
    showFailed(false);
    try {
      await send('savePage', { tabId, part: 'page' });
      // The review opens in front of the page: nothing is left to do here.
      if (!isPanel) window.close();
    } catch (error) {
      report(error);
      showFailed(true);
    }
  }

  function showFailed(isSo: boolean): void {
    hasFailed = isSo;
    draw();
  }

  function draw(): void {
    const root = document.getElementById('root');
    if (!root || shown !== about) return;
    const windowId = tab?.windowId;
    render(
      <StringsProvider value={strings}>
        <Popup
          key={tabId}
          state={current.state}
          site={siteOf(tab?.url)}
          isSiteOn={current.isSiteOn}
          isPrivate={isPrivate}
          onJump={async (company) => {
            // `false`, or no answer: the page is not what it was.
            if (!(await sendToPage('jump', { company }).catch(() => false))) view.refresh();
          }}
          onSwitchSite={view.switchSite}
          onReload={() => browser.tabs.reload(tabId)}
          onRetry={view.retry}
          onAllow={async () => {
            if (await browser.permissions.request(ALL_SITES)) view.refresh();
          }}
          onOpenOptions={() => browser.runtime.openOptionsPage()}
          onOpenBeside={
            !isPanel && windowId !== undefined && canOpenBeside(browser)
              ? () => openBeside(browser, windowId).then(() => window.close(), report)
              : undefined
          }
          notice={notice}
          save={{
            ...(isPrivate && { privateSave: found }),
            onSave: save,
            hasFailed,
            onDownload: privateSave.download,
          }}
          search={search}
          lookBack={lookBack}
          leftOut={{ readArticle, startsOpen: !isPanel }}
          onSeen={isPrivate ? undefined : noteSeen}
          today={dayOf()}
        />
      </StringsProvider>,
      root,
    );
  }

  const about = {
    tabId,
    isPrivate,
    draw,
    refresh: view.refresh,
    update(now: Tabs.Tab): Promise<void> {
      tab = now;
      readArticle = newReadArticle();
      return view.refresh();
    },
  };
  return about;
}

function show(tab: Tabs.Tab | undefined): void {
  shown = showTab(tab);
  shown.draw();
  shown.refresh().catch(report);
}

/** The tab in front, or the one of `?tab=<id>`: the same view for a given tab, in a page of its own. */
async function findTab(): Promise<Tabs.Tab | undefined> {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(id) && id > 0) return browser.tabs.get(id).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function start() {
  settings
    .load()
    .then(({ theme }) => applyTheme(theme))
    .catch(report);
  document.documentElement.lang = strings.locale;
  document.documentElement.dir = strings.direction;
  // The page found more, was reloaded, or shows another address: listened to first, since a page may do so at any moment.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { to, name } = (message ?? {}) as Partial<Envelope>;
    if (to === 'background' && name === 'found' && sender.tab?.id === shown?.tabId) {
      shown?.refresh().catch(report);
    }
    return undefined;
  });
  const following = {
    onOther: show,
    onUpdate: (now: Tabs.Tab) => void shown?.update(now).catch(report),
  };
  if (isPanel) {
    settings.onChange(({ theme }) => {
      applyTheme(theme);
      shown?.refresh().catch(report);
    }, new AbortController().signal);
    await followTabs(browser, following);
  } else {
    const tab = await findTab();
    stayWithTab(browser.tabs, tab, following);
    show(tab);
  }
  const store = createInventoryStore(browser.storage, navigator.locks);
  notice = await loadNotice(store, new Date(), shown?.isPrivate ?? false);
  shown?.draw();
}

function report(error: unknown): void {
  console.error('Factcards, popup:', error);
}

start().catch(report);
