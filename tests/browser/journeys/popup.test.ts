import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const textOf = (tab: Tab) => tab.evaluate(() => document.body.innerText);
const says = (tab: Tab, words: RegExp) =>
  until(async () => words.test(await textOf(tab)), { what: `the popup to say ${words}` });
/** Waits until a mention is lit up. The popup stays open meanwhile: one that closes in the same moment takes its message with it. */
const flash = (tab: Tab, mention: string) =>
  until(
    async () => (await tab.marks()).find(({ name, text }) => name === 'factcards-flash' && text === mention),
    { what: `the flash of ${mention}` },
  );

inBothBrowsers('the popup', (journey) => {
  const { visit, picture, address } = journey;

  it('lists the companies of the page with status, summary and mentions, and shows a mention', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const popup = await journey.browser.openPopup(tab);
    await says(popup, /Xiaomi[\s\S]*US blacklist \(CCMC\)[\s\S]*removed[\s\S]*25 May 2021/);
    await says(popup, /A court in the District of Columbia vacated/);
    await picture(popup, 'popup');
    await popup.click('[aria-label^="Huawei"]');
    const lit = await flash(tab, 'Huawei');
    const height = await tab.evaluate(() => innerHeight);
    expect(lit.rects[0]?.y).toBeGreaterThanOrEqual(0);
    expect(lit.rects[0]?.y).toBeLessThan(height);
    await tab.close();
  });

  it('shows the facts of a company, with dates, kinds and source', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const popup = await journey.browser.openPopup(tab);
    await says(popup, /Xiaomi/);
    await popup.click('[data-company="xiaomi"]');
    await says(popup, /Court ruling[\s\S]*Jonathan Keane/);
    await picture(popup, 'popup-company');
    await tab.close();
  });

  it('has a badge with the number of companies', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const badge = () =>
      journey.browser.inBackground(async () => {
        const { tabs, action } = (globalThis as { chrome?: unknown }).chrome as {
          tabs: { query(q: object): Promise<{ id: number }[]> };
          action: { getBadgeText(q: object): Promise<string> };
        };
        const [active] = await tabs.query({ active: true, currentWindow: true });
        return action.getBadgeText({ tabId: active?.id });
      });
    await until(async () => (await badge()) === '3', { what: 'the badge' });
    await tab.close();
  });

  it('says so kindly where no company is named', async () => {
    const tab = await visit('none.html');
    const popup = await journey.browser.openPopup(tab);
    await says(popup, /no compan/i);
    await picture(popup, 'popup-empty');
    await tab.close();
  });

  it('says so kindly where extensions may not run', async () => {
    const tab = await journey.browser.open('about:blank');
    const popup = await journey.browser.openPopup(tab);
    await says(popup, /not (?:allowed|able|run|work)|cannot|may not|out of/i);
    await picture(popup, 'popup-restricted');
    await tab.close();
  });

  it('tells of the page though nothing is marked on it, and jumps to what is named', async () => {
    await journey.chooseMarks('none');
    const tab = await visit('demo');
    const popup = await journey.browser.openPopup(tab);
    await says(popup, /Xiaomi[\s\S]*US blacklist \(CCMC\)[\s\S]*6 newer than the page/);
    expect(await tab.marks()).toEqual([]);
    await popup.click('[aria-label^="Huawei"]');
    await flash(tab, 'Huawei');
    await tab.close();
    await journey.chooseMarks('first');
  });

  it('switches a site off and on, and remembers it through a restart', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const popup = await journey.browser.openPopup(tab);
    await says(popup, /Xiaomi/);
    await popup.click('input[role=switch]');
    await until(async () => (await tab.marks()).length === 0, { what: 'the marks to go' });

    await journey.restart();
    const again = await journey.browser.open(address('demo'));
    const off = await journey.browser.openPopup(again);
    await says(off, /off/i);
    await picture(off, 'popup-off');
    expect(await again.marks()).toEqual([]);
    // What is known can be looked up all the same.
    await off.click('.popup-search input');
    await off.keyboard.type('huawei');
    await says(off, /Companies[\s\S]*Huawei/);
    await off.keyboard.press('Enter');
    await says(off, /US sanctions[\s\S]*still subject to sanctions/);
    await off.click('.popup-back button');
    await off.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.popup-search input');
      field?.select();
    });
    await off.keyboard.press('Backspace');
    await says(off, /off on this site/i);
    await off.click('input[role=switch]');
    await again.waitForMarks({ text: 'TikTok' });
    await again.close();
  });
});
