import { render } from 'preact';
import type { BackgroundMessages, PageMessages } from '../messages/contract.ts';
import { createSend, type Envelope } from '../messages/send.ts';
import { browser, type Runtime, type Tabs } from '../platform/browser.ts';
import { siteOf } from '../settings/settings.ts';
import { createSettingsStore } from '../settings/store.ts';
import { Popup } from '../ui/popup/popup.tsx';
import { createStrings, StringsProvider } from '../ui/strings.ts';
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
  const view = createTabView(
    () => tab?.url,
    {
      settings,
      sendToPage,
      send: createSend<BackgroundMessages>('background', (envelope) => browser.runtime.sendMessage(envelope)),
      hasAccess: () => browser.permissions.contains(ALL_SITES),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    },
    show,
  );

  function show({ state, isSiteOn }: TabView): void {
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
        />
      </StringsProvider>,
      root,
    );
  }

  document.documentElement.lang = strings.locale;
  document.documentElement.dir = strings.direction;
  show({ state: { kind: 'loading' }, isSiteOn: true });
  await view.refresh();

  // The page found more, was reloaded, or shows another address.
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
}

start().catch((error) => console.error('Factcards, popup:', error));
