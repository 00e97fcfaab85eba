import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const says = (tab: Tab, words: RegExp) =>
  until(async () => words.test((await tab.card())?.text ?? ''), { what: `the card to say ${words}` });
const focusIs = (tab: Tab, wanted: string) =>
  until(async () => (await tab.card())?.focused === wanted, { what: `the focus on ${wanted}` });

inBothBrowsers('a card as of the page’s date', (journey) => {
  it('shows what was known then, and comes back to today', async () => {
    const tab = await journey.visit('demo');
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await says(tab, /removed[\s\S]*facts are newer[\s\S]*vacated/);
    await tab.cardClick('[aria-haspopup=menu]');
    await tab.cardClick('[data-item=as-of]');
    await says(tab, /As of 14 Feb 2021\.[\s\S]*in force/);
    const then = (await tab.card())?.text ?? '';
    expect(then).not.toContain('vacated');
    expect(then).not.toContain('newer');
    await journey.picture(tab, 'card-as-of');
    await tab.cardClick('.as-of-banner button');
    await says(tab, /removed[\s\S]*facts are newer[\s\S]*vacated/);
    expect((await tab.card())?.text).not.toContain('As of 14 Feb 2021');
    await tab.close();
  });

  it('is reached by keyboard, there and back', async () => {
    const tab = await journey.visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await journey.browser.command('next-mention', tab);
    await tab.waitForCard();
    await tab.keyboard.press('Tab');
    await until(async () => (await tab.card())?.focused?.startsWith('div'), {
      what: 'the focus in the card',
    });
    for (let stop = 0; stop < 9 && (await tab.card())?.focused !== 'button "More"'; stop++)
      await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await until(async () => (await tab.card())?.focused?.startsWith('button "Why'), { what: 'the menu' });
    await tab.keyboard.press('a');
    await focusIs(tab, 'button "As of the page’s date"');
    await tab.keyboard.press('Enter');
    await says(tab, /As of 14 Feb 2021/);
    await focusIs(tab, 'button "More"');
    const banner = (await tab.accessibility()).find(({ name }) => name === 'Back to today');
    expect(banner?.role).toMatch(/button/);
    for (let stop = 0; stop < 3 && (await tab.card())?.focused !== 'button "Back to today"'; stop++)
      await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    await says(tab, /^(?![\s\S]*As of 14 Feb 2021)[\s\S]*vacated/);
    await focusIs(tab, 'button "More"');
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 3000 });
    await tab.close();
  });
});
