import { render } from 'preact';
import type { BackgroundMessages } from '../messages/contract.ts';
import { createSend } from '../messages/send.ts';
import { dayOf } from '../model/partial-date.ts';
import { askToPersist } from '../platform/ask-to-persist.ts';
import { browser } from '../platform/browser.ts';
import { createDrafts } from '../saving/drafts.ts';
import { makeFragmentsInTab } from '../saving/fragments-in-tab.ts';
import { toPack } from '../saving/to-pack.ts';
import { createSettingsStore } from '../settings/store.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import { saveFile } from '../ui/save-file.ts';
import { createStrings, StringsProvider } from '../ui/strings.ts';
import { focusIfLost } from './focus-if-lost.ts';
import { openInOneTab } from './one-tab.ts';
import { ReviewPage } from './review-page.tsx';
import type { ReviewActions, ReviewView } from './review-view.ts';
import { createSession } from './session.ts';

const ALL_SITES = { origins: ['<all_urls>'] };

const strings = createStrings(browser.i18n);
const drafts = createDrafts(browser.storage);
const lifetime = new AbortController();
const send = createSend<BackgroundMessages>('background', (envelope) =>
  browser.runtime.sendMessage(envelope),
);

const draftId = new URLSearchParams(location.search).get('draft') ?? '';
const session = createSession({
  draftId,
  drafts,
  send,
  // Only now: the page is there before the code that finds the facts.
  loadExtract: async () => (await import('../extract/extract.ts')).extractFacts,
  show,
  newId: () => crypto.randomUUID(),
  askPage: (draft) => (passages) => makeFragmentsInTab(browser, draft, { url: draft.url, passages }),
  locale: strings.locale,
  today: dayOf,
  signal: lifetime.signal,
});

const tab = openInOneTab({
  draftId,
  locks: navigator.locks,
  channel: new BroadcastChannel(`factcards-draft-${draftId}`),
  onWait: () => show({ is: 'elsewhere' }),
  onTurn: session.start,
  onShow: () => showThisTab().catch(report),
});

const actions: ReviewActions = {
  onChange: session.change,
  onAdd: session.add,
  async onFinish(fact) {
    await session.finish(fact);
    // The fact may stand below another company now; focus goes with it.
    focusIfLost(`[data-fact="${CSS.escape(fact)}"] .fact-edit`);
  },
  async onSave() {
    await session.save();
    await askToPersist(navigator.storage).catch(report);
  },
  onUndo: () => session.undo(),
  onDownload() {
    const chosen = session.chosen();
    if (chosen) saveFile('factcards-draft.json', JSON.stringify(toPack(chosen, dayOf()).pack, null, 2));
  },
  onShowElsewhere: tab.showOther,
  onReadAgain: session.readAgain,
  async onAllow() {
    if (await browser.permissions.request(ALL_SITES)) await session.readAgain();
  },
  async onContinueEarlier() {
    const earlier = await session.continueEarlier();
    if (earlier) location.search = new URLSearchParams({ draft: earlier }).toString();
  },
  onBeginAnew: () => session.beginAnew().catch(report),
  async onBack() {
    const draft = session.draft();
    if (!draft) return;
    const { tabs } = browser;
    await tabs.update(draft.tabId, { active: true }).catch(() => tabs.create({ url: draft.url }));
  },
  onShowInOptions: () =>
    browser.tabs.create({ url: browser.runtime.getURL('src/options/index.html#saved') }).catch(report),
  search: (words) => send('findCompanies', { words }),
};

function show(view: ReviewView): void {
  render(
    <StringsProvider value={strings}>
      <ReviewPage view={view} actions={actions} />
    </StringsProvider>,
    document.getElementById('app') ?? document.body,
  );
}

async function showThisTab(): Promise<void> {
  const { id, windowId } = await browser.tabs.getCurrent();
  await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
}

function report(error: unknown): void {
  console.error('Factcards, review:', error);
}

document.documentElement.lang = strings.locale;
document.documentElement.dir = strings.direction;
document.title = strings.t('review_pageTitle');
document.addEventListener('visibilitychange', () => {
  if (document.hidden) session.flush().catch(report);
});
window.addEventListener('pagehide', () => session.flush().catch(report));

createSettingsStore(browser.storage)
  .load()
  .then(({ theme }) => applyTheme(theme))
  .catch(report);
show({ is: 'reading', isSlow: false });
