import { render } from 'preact';
import { createBackups } from '../factbase/backup/create-backups.ts';
import { openFactBase } from '../factbase/fact-base.ts';
import { findDamage } from '../factbase/find-damage.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { createSend } from '../messages/send.ts';
import { askToPersist } from '../platform/ask-to-persist.ts';
import { browser } from '../platform/browser.ts';
import { openShortcuts } from '../platform/open-shortcuts.ts';
import { DOWNLOADS } from '../safety/auto-export.ts';
import { backedUpSettings } from '../safety/backed-up-settings.ts';
import { createInventoryStore } from '../safety/inventory-store.ts';
import { createWatch } from '../safety/watch.ts';
import { createSettingsStore } from '../settings/store.ts';
import { saveFile } from '../ui/save-file.ts';
import { createStrings, StringsProvider } from '../ui/strings.ts';
import { Options } from './options.tsx';
import { workInWorker } from './worker/work-in-worker.ts';

/** A pack of no more records is gone through whenever the page is opened. */
const QUICK_RECORDS = 20_000;

const strings = createStrings(browser.i18n);
const send = createSend<BackgroundMessages>('background', (envelope) =>
  browser.runtime.sendMessage(envelope),
);

const factBase = openFactBase();
const settings = createSettingsStore(browser.storage);
const inventory = createInventoryStore(browser.storage, navigator.locks);
const watch = createWatch(factBase.access, inventory);
const { version } = browser.runtime.getManifest();
const backups = createBackups(factBase.access, backedUpSettings(settings), version);

/** Whatever was just changed, or may have been lost since. */
async function look(): Promise<void> {
  await backups.finish().catch(report);
  const { stock } = await watch.check();
  if (stock && stock.rows + stock.packs.length > 0) await askToPersist(navigator.storage);
}

function report(error: unknown): void {
  console.error('Factcards, options:', error);
}

look().catch(report);

/** `?company=<id>` opens a company, `?find=<words>` looks for some. */
const asked = new URLSearchParams(location.search);

document.documentElement.lang = strings.locale;
document.documentElement.dir = strings.direction;
document.title = strings.t('options_title');

render(
  <StringsProvider value={strings}>
    <Options
      factBase={factBase}
      settings={settings}
      work={workInWorker(() => new Worker(new URL('./worker/main.ts', import.meta.url), { type: 'module' }))}
      network={{ fetch: (...request) => fetch(...request), isOnLine: () => navigator.onLine }}
      access={{
        has: (origin) => browser.permissions.contains({ origins: [origin] }),
        ask: (origin) => browser.permissions.request({ origins: [origin] }),
      }}
      onSubscriptionsChanged={() => {
        // It looks by itself too, whenever it starts.
        send('subscriptionsChanged', {}).catch(report);
      }}
      onFactsChanged={() => {
        // What was changed is in force whether or not the background hears of it: it compares when asked next.
        send('factBaseChanged', {}).catch(report);
        look().catch(report);
      }}
      safety={{
        backups,
        inventory,
        watch,
        room: navigator.storage,
        findDamage: async (everything) =>
          findDamage(await factBase.access.open(), everything ? Number.POSITIVE_INFINITY : QUICK_RECORDS),
        askForDownloads: () => browser.permissions.request(DOWNLOADS),
      }}
      keyboard={{
        commands: async () => browser.commands?.getAll() ?? [],
        ...(browser.commands && { change: () => openShortcuts(browser) }),
      }}
      saveFile={saveFile}
      asked={{ company: asked.get('company'), words: asked.get('find') }}
      welcomePage={browser.runtime.getURL('src/welcome/index.html')}
    />
  </StringsProvider>,
  document.getElementById('app') ?? document.body,
);
