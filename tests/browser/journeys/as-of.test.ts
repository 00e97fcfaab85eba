import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const says = (tab: Tab, words: RegExp) =>
  until(async () => words.test(await tab.evaluate(() => document.body.innerText)), {
    what: `the popup to say ${words}`,
  });
/** What opens the choice of a day. */
const DAYS = '.page-tool';
const PAGE_BUTTON = '.as-of-days button + button';

inBothBrowsers('a company on another day', (journey) => {
  const { visit, picture } = journey;

  it('is as it stood on the page’s date, and comes back to today', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const popup = await journey.browser.openPopup(tab);
    await says(popup, /Xiaomi/);
    await popup.click('[data-company="xiaomi"]');
    await says(popup, /removed[\s\S]*6 facts are newer[\s\S]*vacated/);
    expect(
      await popup.evaluate(() => document.querySelector('.date-strip')?.getAttribute('aria-label')),
    ).toMatch(/^A line of time with \d+ facts, from Jan 2021/);
    await popup.click(DAYS);
    await popup.waitFor((button) => document.querySelector(button), { what: 'the days' }, PAGE_BUTTON);
    await popup.click(PAGE_BUTTON);
    await says(popup, /As of 14 Feb 2021[\s\S]*in force/);
    const then = await popup.evaluate(() => document.body.innerText);
    expect(then).not.toContain('vacated');
    expect(then).not.toContain('newer');
    await picture(popup, 'popup-as-of');
    expect((await popup.axe()).map(({ id, targets }) => `${id}: ${targets.join(', ')}`)).toEqual([]);
    await popup.click('.as-of-banner button');
    await says(popup, /removed[\s\S]*6 facts are newer/);
    await tab.close();
  });

  it('is as it stood on a day that is typed', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    const popup = await journey.browser.openPopup(tab);
    await says(popup, /Xiaomi/);
    await popup.click('[data-company="xiaomi"]');
    await says(popup, /removed/);
    await popup.click(DAYS);
    await popup.waitFor(() => document.querySelector('input[type=date]'), { what: 'the days' });
    // A press lands on any part of the field: month, day and year stand in this order in English.
    await popup.click('input[type=date]');
    for (let i = 0; i < 3; i++) await popup.keyboard.press('ArrowLeft');
    await popup.keyboard.type('05252021');
    await says(popup, /As of 25 May 2021[\s\S]*removed/);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('26 May 2021 Market');
    await tab.close();
  });
});
