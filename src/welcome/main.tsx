import { render } from 'preact';
import { startContent } from '../content/start.ts';
import type { BackgroundMessages, PageMessages } from '../messages/contract.ts';
import { createSend } from '../messages/send.ts';
import { createListener } from '../messages/serve.ts';
import { browser } from '../platform/browser.ts';
import { createSettingsStore } from '../settings/store.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import { createStrings, StringsProvider } from '../ui/strings.ts';
import { EXAMPLE_ID } from './example.tsx';
import { readShortcuts } from './shortcuts.ts';
import { Welcome } from './welcome.tsx';

const ALL_SITES = { origins: ['<all_urls>'] };

const strings = createStrings(browser.i18n);
document.documentElement.lang = strings.locale;
document.documentElement.dir = strings.direction;
document.title = strings.t('welcome_title');

createSettingsStore(browser.storage)
  .load()
  .then(({ theme }) => applyTheme(theme))
  .catch((error) => console.error('Factcards, welcome:', error));

// Both answers are optional: without them the page says a little less.
const [hasAccess, shortcuts] = await Promise.all([
  browser.permissions.contains(ALL_SITES).catch(() => true),
  browser.commands?.getAll().then(readShortcuts, () => ({})) ?? {},
]);

render(
  <StringsProvider value={strings}>
    <Welcome
      hasAccess={hasAccess}
      // Firefox asks only while it handles the reader's own click, so nothing may come before the request.
      askForAccess={() => browser.permissions.request(ALL_SITES)}
      shortcuts={shortcuts}
      optionsPage={browser.runtime.getURL('src/options/index.html')}
    />
  </StringsProvider>,
  document.getElementById('app') ?? document.body,
);
startExample();

/** Browsers keep content scripts away from extension pages, so this page starts the same machinery for its example. */
function startExample(): void {
  const root = document.getElementById(EXAMPLE_ID);
  if (!root) return;
  const { signal } = new AbortController(); // as long as the page
  const send = createSend<BackgroundMessages>('background', (envelope) =>
    browser.runtime.sendMessage(envelope),
  );
  const handlers = startContent({
    root,
    send,
    signal,
    async loadCards(page) {
      const { runCards } = await import('../content/card/run-cards.ts');
      return runCards(
        { strings, send, isPrivate: browser.extension.inIncognitoContext ?? false },
        page,
        signal,
      );
    },
  });
  browser.runtime.onMessage.addListener(createListener<PageMessages>('page', handlers));
}
