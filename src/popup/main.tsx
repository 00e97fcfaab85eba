import { render } from 'preact';
import type { BackgroundMessages, PageMessages } from '../messages/contract.ts';
import { createSend, type Envelope } from '../messages/send.ts';
import { browser, type Runtime, type Tabs } from '../platform/browser.ts';
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
import { loadNotice } from './load-notice.ts';
import { createPrivateSave } from './private-save.ts';
import { readableArticle } from './readable-article.ts';
import { createTabView, type TabView } from './tab-view.ts';

const ALL_SITES = { origins: ['<all_urls>'] };

const strings = createStrings(browser.i18n);
const settings = createSettingsStore(browser.storage);

/** The tab in front, or the one of `?tab=<id>`: the same view for a given tab, in a page of its own. */
async function findTab(): Promise<Tabs.Tab | undefined> {
  const id = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(id) && id > 0) return browser.tabs.get(id).catch(() => undefined);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
}

async function start() {
  let tab = await findTab();
  const tabId = tab?.id ?? browser.tabs.TAB_ID_NONE;
  const sendToPage = createSend<PageMessages>('page', (envelope) =>
    // The popup is about the page; what stands in its frames has no say.
    browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
  );
  const send = createSend<BackgroundMessages>('background', (envelope) =>
    browser.runtime.sendMessage(envelope),
  );
  const view = createTabView(
    () => tab?.url,
    {
      settings,
      sendToPage,
      send,
      hasAccess: () => browser.permissions.contains(ALL_SITES),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    show,
  );

  const privateSave = createPrivateSave({
    read: () => readTab(browser, tabId, 'page'),
    // Only now: nearly nobody who opens the popup needs this code.
    find: async (article) => {
      const loadExtract = async () => (await import('../extract/extract.ts')).extractFacts;
      return toPack(sureFindings(await findFacts(article, send, loadExtract), today()), today());
    },
    saveFile: (pack) => saveFile('factcards-facts.json', JSON.stringify(pack, null, 2)),
    show(state) {
      found = state;
      if (shown) show(shown);
    },
  });
  const search = {
    find: (words: string) => send('search', { words }),
    lookUp: (id: string) => send('company', { id }),
  };
  const lookBack: LookBack = ({ id, pageDate }, asOf) =>
    send('company', { id, asOf, ...(pageDate && { pageDate }) });
  const readArticle = async () => readableArticle(await readTab(browser, tabId, 'page'));
  let found: PrivateSaveState = { is: 'idle' };
  let hasFailed = false;
  let shown: TabView | undefined;

  let notice: PopupNoticeKind | undefined;
  loadNotice(createInventoryStore(browser.storage, navigator.locks), new Date(), tab?.incognito ?? false)
    .then((found) => {
      notice = found;
      if (shown) show(shown);
    })
    .catch(report);

  async function save(): Promise<void> {
    if (tab?.incognito) return privateSave.find();
    showFailed(false);
    try {
      await send('savePage', { tabId, part: 'page' });
      // The review opens in front of the page: nothing is left to do here.
      window.close();
    } catch (error) {
      console.error('Factcards, popup:', error);
      showFailed(true);
    }
  }

  function showFailed(isSo: boolean): void {
    hasFailed = isSo;
    if (shown) show(shown);
  }

  function show(tabView: TabView): void {
    const { state, isSiteOn } = tabView;
    shown = tabView;
    const root = document.getElementById('root');
    if (!root) return;
    render(
      <StringsProvider value={strings}>
        <Popup
          state={state}
          site={siteOf(tab?.url)}
          isSiteOn={isSiteOn}
          isPrivate={tab?.incognito ?? false}
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
          notice={notice}
          save={{
            ...(tab?.incognito && { privateSave: found }),
            onSave: save,
            hasFailed,
            onDownload: privateSave.download,
          }}
          search={search}
          lookBack={lookBack}
          leftOut={{ readArticle, startsOpen: true }}
          today={today()}
        />
      </StringsProvider>,
      root,
    );
  }

  // The page found more, was reloaded, or shows another address: listened to first, since a page may do so at any moment.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { to, name } = (message ?? {}) as Partial<Envelope>;
    if (to === 'background' && name === 'found' && sender.tab?.id === tabId) view.refresh();
    return undefined;
  });
  browser.tabs.onUpdated.addListener(async (id, { status, url }) => {
    if (id !== tabId || (status !== 'complete' && !url)) return;
    tab = await browser.tabs.get(tabId).catch(() => tab);
    view.refresh();
  });

  settings
    .load()
    .then(({ theme }) => applyTheme(theme))
    .catch(report);
  document.documentElement.lang = strings.locale;
  document.documentElement.dir = strings.direction;
  show({ state: { kind: 'loading' }, isSiteOn: true });
  await view.refresh();
}

/** In UTC, as everything that is stored. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function report(error: unknown): void {
  console.error('Factcards, popup:', error);
}

start().catch(report);
