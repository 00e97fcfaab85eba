import { render } from 'preact';
import type { BackgroundMessages, PageMessages } from '../messages/contract.ts';
import { createSend, type Envelope } from '../messages/send.ts';
import { browser, type Runtime, type Tabs } from '../platform/browser.ts';
import { siteOf, withSite } from '../settings/settings.ts';
import { createSettingsStore } from '../settings/store.ts';
import { Popup } from '../ui/popup/popup.tsx';
import type { PopupState } from '../ui/popup/popup-state.ts';
import { createStrings, StringsProvider } from '../ui/strings.ts';
import { loadPage, type PageSources } from './load-page.ts';

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
  const sources: PageSources = {
    settings,
    sendToPage: createSend<PageMessages>('page', (envelope) =>
      // Frames have content scripts of their own; the popup is about the page.
      browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }),
    ),
    send: createSend<BackgroundMessages>('background', (envelope) => browser.runtime.sendMessage(envelope)),
    hasAccess: () => browser.permissions.contains(ALL_SITES),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };

  let state: PopupState = { kind: 'loading' };
  let isSiteOn = true;
  // Answers to an earlier question may come after those to a later one.
  let question = 0;

  const show = () => {
    const site = siteOf(tab?.url);
    const root = document.getElementById('root');
    if (!root) return;
    render(
      <StringsProvider value={strings}>
        <Popup
          state={state}
          site={site}
          isSiteOn={isSiteOn}
          onJump={async (company) => {
            // `false`, or no answer: the page is not what it was.
            if (!(await sources.sendToPage('jump', { company }).catch(() => false))) refresh();
          }}
          onSwitchSite={async (isOn) => {
            if (!site) return;
            isSiteOn = isOn;
            state = { kind: isOn ? 'loading' : 'off' };
            show();
            await settings.change((now) => withSite(now, site, isOn)).catch(fail);
            refresh();
          }}
          onReload={() => browser.tabs.reload(tabId)}
          onRetry={refresh}
          onAllow={async () => {
            if (await browser.permissions.request(ALL_SITES)) refresh();
          }}
          onOpenOptions={() => browser.runtime.openOptionsPage()}
        />
      </StringsProvider>,
      root,
    );
  };

  const fail = (error: unknown) => {
    console.error('Factcards, popup:', error);
    state = { kind: 'failed' };
    show();
  };

  const refresh = async () => {
    const mine = ++question;
    const loaded = await loadPage(tab?.url, sources);
    if (mine !== question) return;
    state = loaded;
    isSiteOn = loaded.kind !== 'off';
    show();
  };

  document.documentElement.lang = strings.locale;
  document.documentElement.dir = strings.direction;
  show();
  await refresh();

  // The page found more, was reloaded, or shows another address.
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const { to, name } = (message ?? {}) as Partial<Envelope>;
    if (to === 'background' && name === 'found' && sender.tab?.id === tabId) refresh();
    return undefined;
  });
  browser.tabs.onUpdated.addListener(async (id, { status, url }) => {
    if (id !== tabId || (status !== 'complete' && !url)) return;
    tab = await browser.tabs.get(tabId).catch(() => tab);
    refresh();
  });
}

start().catch((error) => console.error('Factcards, popup:', error));
