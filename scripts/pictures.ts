import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, COMES_IN_MS, launch, type Tab } from '../tests/browser/driver/index.ts';
import { serve } from './serve.ts';

/*
 * Makes the pictures of README.md anew, of the built extension in Chromium on the example of `npm start`: `npm run pictures`.
 */
const docs = fileURLToPath(new URL('../docs/', import.meta.url));

interface TabsApi {
  query(of: object): Promise<{ id: number; url?: string }[]>;
}

async function keep(tab: Tab, name: string): Promise<void> {
  const file = resolve(docs, `${name}.png`);
  await sleep(COMES_IN_MS);
  await tab.screenshot(file);
  console.log(`docs/${name}.png, ${Math.round((await stat(file)).size / 1000)} kB`);
}

async function takeCard(tab: Tab): Promise<void> {
  await tab.resize(1100, 800);
  await tab.waitForMarks({ text: 'TikTok' });
  await tab.hover();
  await tab.waitForCard();
  await keep(tab, 'card');
  await tab.keyboard.press('Escape');
  await tab.waitForNoCard();
}

/** As a page of its own: a browser without a window leaves room at both sides of a popup for a scroll bar that it hides. */
async function takePopup(browser: Browser, url: string): Promise<void> {
  const popup = await browser.open(browser.extensionUrl('src/popup/index.html'));
  const id = await popup.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: TabsApi } }).chrome;
    return (await tabs.query({})).find((tab) => tab.url?.startsWith(wanted))?.id;
  }, url);
  await popup.resize(380, 560);
  await popup.goto(browser.extensionUrl(`src/popup/index.html?tab=${id}`));
  await popup.waitFor(() => document.querySelectorAll('[data-company]').length > 2, {
    what: 'the companies',
  });
  await keep(popup, 'popup');
  await popup.close();
}

async function takeReview(browser: Browser, tab: Tab): Promise<void> {
  await browser.command('save-page', tab);
  const review = await browser.findTab('src/review/');
  await review.resize(900, 720);
  await review.waitFor(() => document.querySelector('[data-fact]'), {
    what: 'what was found',
    timeoutMs: 20_000,
  });
  await keep(review, 'review');
}

async function takeOptions(browser: Browser): Promise<void> {
  const options = await browser.open(browser.extensionUrl('src/options/index.html'));
  await options.resize(960, 760);
  await options.waitFor(() => document.querySelector('[data-installed]'), { what: 'the packs' });
  await keep(options, 'options');
}

const site = await serve('assets/demo');
const browser = await launch('chromium', { reduceMotion: true });
try {
  await browser.findTab('welcome', { timeoutMs: 20_000 });
  const tab = await browser.open(site.url);
  await takeCard(tab);
  await takePopup(browser, site.url);
  await takeReview(browser, tab);
  await takeOptions(browser);
} finally {
  await browser.close();
  await site.close();
}
