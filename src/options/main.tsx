import { render } from 'preact';
import { openFactBase } from '../factbase/fact-base.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { createSend } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { createSettingsStore } from '../settings/store.ts';
import { saveFile } from '../ui/save-file.ts';
import { createStrings, StringsProvider } from '../ui/strings.ts';
import { Options } from './options.tsx';

const strings = createStrings(browser.i18n);
const send = createSend<BackgroundMessages>('background', (envelope) =>
  browser.runtime.sendMessage(envelope),
);

document.documentElement.lang = strings.locale;
document.documentElement.dir = strings.direction;
document.title = strings.t('options_title');

render(
  <StringsProvider value={strings}>
    <Options
      factBase={openFactBase()}
      settings={createSettingsStore(browser.storage)}
      network={{ fetch: (...request) => fetch(...request), isOnLine: () => navigator.onLine }}
      access={{
        has: (origin) => browser.permissions.contains({ origins: [origin] }),
        ask: (origin) => browser.permissions.request({ origins: [origin] }),
      }}
      onSubscriptionsChanged={() => {
        // It looks by itself too, whenever it starts.
        send('subscriptionsChanged', {}).catch((error) => console.error('Factcards, options:', error));
      }}
      onFactsChanged={() => {
        // What was changed is in force whether or not the background hears of it: it compares when asked next.
        send('factBaseChanged', {}).catch((error) => console.error('Factcards, options:', error));
      }}
      saveFile={saveFile}
      welcomePage={browser.runtime.getURL('src/welcome/index.html')}
    />
  </StringsProvider>,
  document.getElementById('app') ?? document.body,
);
