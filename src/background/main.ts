import { finishRestore } from '../factbase/backup/finish-restore.ts';
import { openFactBase } from '../factbase/fact-base.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { createListener } from '../messages/serve.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { openBeside } from '../platform/open-beside.ts';
import { createAutoExport } from '../safety/auto-export.ts';
import { backedUpSettings } from '../safety/backed-up-settings.ts';
import { createInventoryStore } from '../safety/inventory-store.ts';
import { keepInSync, onAccountChange } from '../safety/keep-in-sync.ts';
import { createWatch } from '../safety/watch.ts';
import { createDrafts } from '../saving/drafts.ts';
import { createSettingsStore } from '../settings/store.ts';
import { viewCompany } from '../timeline/company-view.ts';
import { afterInstallation } from './after-installation.ts';
import { thenCheckSource } from './check-source.ts';
import { answerForCompanies } from './company-messages.ts';
import { answerForDecisions } from './decision-messages.ts';
import { answerInAddressBar } from './omnibox.ts';
import { isOurPage } from './our-page.ts';
import { answerForOwn } from './own-messages.ts';
import { answerForUpdates, createPackUpdates } from './pack-updates.ts';
import { checkRequest } from './requests.ts';
import { createMenus, onMenu } from './save-menus.ts';
import { answerForSaving, saveOrExplain } from './save-messages.ts';
import { createPageSaver } from './save-page.ts';
import { createSayOnButton } from './say-on-button.ts';
import { answerForSearch, createSearch } from './search-messages.ts';
import { createGuard, thenLook } from './stand-guard.ts';
import { installStarterPack } from './starter-pack.ts';
import { answerForTabs, refreshPages, sendToTab, showFacts } from './tab-messages.ts';

/**
 * The background: stopped whenever it is idle, started by the next event. So it keeps nothing that it cannot read
 * again, and every listener is added here, at once.
 */
const factBase = openFactBase();
const settings = createSettingsStore(browser.storage);
const saver = createPageSaver(browser, createDrafts(browser.storage));
const say = createSayOnButton(browser, report);
const updates = createPackUpdates({
  factBase,
  network: { fetch: (...request) => fetch(...request), isOnLine: () => navigator.onLine },
  browser,
  onInstalled: () => refreshPages(browser.tabs),
});
const save = saveOrExplain(browser.action, saver, say, savingFailed);
const { access } = factBase;
const inventory = createInventoryStore(browser.storage, navigator.locks);
const watch = createWatch(access, inventory);
const exportIfDue = createAutoExport({ access, inventory, settings, browser });
const guard = createGuard({ watch, inventory, exportIfDue, browser, report });
const ready = installStarterPack(factBase, browser).catch(report);
// What the first page asks is read while the starter pack is seen to. Where it fails, the page is told.
factBase.dictionary([]).catch(() => {});
ready.then(updates.schedule).catch(report);
const isOurs = (sender: Runtime.MessageSender) => isOurPage(sender, browser.runtime);
const search = createSearch(factBase, ready);

browser.runtime.onMessage.addListener(
  createListener<BackgroundMessages>(
    'background',
    {
      ...thenCheckSource(answerForCompanies(factBase, settings, ready, isOurs), factBase, browser, report),
      ...answerForSearch(search, browser.runtime),
      ...thenLook(answerForOwn(factBase, browser), guard),
      ...thenLook(answerForDecisions(factBase, browser.tabs), guard),
      ...answerForTabs(browser, () => {
        factBase.reload();
        void guard();
      }),
      ...answerForSaving(browser, saver, savingFailed),
      ...answerForUpdates(updates, browser.runtime),
    },
    checkRequest,
  ),
);

answerInAddressBar(
  browser,
  {
    search,
    async view(id) {
      const record = await factBase.company(id);
      return record && viewCompany(record);
    },
  },
  report,
);

browser.alarms.onAlarm.addListener((alarm) => updates.onAlarm(alarm.name).catch(report));

const sync = () => void keepInSync(browser.storage, settings).catch(report);
settings.onChange(() => {
  refreshPages(browser.tabs).catch(report);
  sync();
}, new AbortController().signal);
onAccountChange(browser.storage, sync);
sync();

// After the pages have their answers, which wait for nothing of this.
ready
  .then(() => access.open())
  .then((db) => finishRestore(db, backedUpSettings(settings)))
  .catch(report)
  .then(guard);

browser.runtime.onInstalled.addListener(({ reason }) => {
  makeMenus();
  ready.then(() => afterInstallation(reason, browser)).catch(report);
});
browser.runtime.onStartup.addListener(makeMenus);

onMenu(browser.contextMenus, {
  save,
  showFacts: (tab, text) => showFacts(browser, tab, text).catch(report),
});

browser.commands?.onCommand.addListener(async (command, tab) => {
  if (tab?.id === undefined) return;
  if (command === 'save-page') return save(tab, 'page');
  if (command === 'open-panel') {
    // At once: the browser opens it only while it knows that the reader pressed something.
    if (tab.windowId !== undefined) openBeside(browser, tab.windowId).catch(report);
    return;
  }
  const direction = command === 'previous-mention' ? 'previous' : 'next';
  // A page without our script has no names to walk.
  await sendToTab(browser.tabs, tab.id)('walk', { direction }).catch(() => {});
});

/** One after the other: an update while the browser starts fires both events. */
let menus = Promise.resolve();
function makeMenus(): void {
  menus = menus.then(() => createMenus(browser)).catch(report);
}

function savingFailed(error: unknown, tabId: number | undefined): void {
  report(error);
  void say(tabId, 'actionSaveFailed');
}

function report(error: unknown): void {
  console.error('Factcards, background:', error);
}
