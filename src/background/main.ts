import { openFactBase } from '../factbase/fact-base.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { createListener } from '../messages/serve.ts';
import { browser } from '../platform/browser.ts';
import { createSettingsStore } from '../settings/store.ts';
import { afterInstallation } from './after-installation.ts';
import { answerForCompanies } from './company-messages.ts';
import { answerForOwn } from './own-messages.ts';
import { checkRequest } from './requests.ts';
import { installStarterPack } from './starter-pack.ts';
import { answerForTabs, refreshPages, sendToTab } from './tab-messages.ts';

/**
 * The background: stopped whenever it is idle, started by the next event. So it keeps nothing that it cannot read
 * again, and every listener is added here, at once.
 */
const factBase = openFactBase();
const settings = createSettingsStore(browser.storage);
const ready = installStarterPack(factBase, browser).catch(report);

browser.runtime.onMessage.addListener(
  createListener<BackgroundMessages>(
    'background',
    {
      ...answerForCompanies(factBase, settings, ready),
      ...answerForOwn(factBase, browser),
      ...answerForTabs(browser, factBase.reload),
    },
    checkRequest,
  ),
);

settings.onChange(() => refreshPages(browser.tabs).catch(report), new AbortController().signal);

browser.runtime.onInstalled.addListener(({ reason }) => {
  ready.then(() => afterInstallation(reason, browser)).catch(report);
});

browser.commands.onCommand.addListener(async (command, tab) => {
  if (tab?.id === undefined) return;
  const direction = command === 'previous-mention' ? 'previous' : 'next';
  // A page without our script has no names to walk.
  await sendToTab(browser.tabs, tab.id)('walk', { direction }).catch(() => {});
});

function report(error: unknown): void {
  console.error('Factcards, background:', error);
}
