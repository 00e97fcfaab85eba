import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const MENU = '[aria-haspopup="menu"]';

inBothBrowsers('which company is meant, and why', (journey) => {
  const { visit, picture } = journey;

  const openCard = async (tab: Tab, text = 'Xiaomi') => {
    await tab.hover({ text });
    await tab.waitForCard();
  };
  const inCard = (tab: Tab, selector: string) =>
    tab.inCard((root, wanted) => root.querySelector<HTMLElement>(wanted)?.innerText ?? null, selector);
  const waitInCard = (tab: Tab, selector: string) =>
    until(async () => (await inCard(tab, selector)) !== null, { what: `${selector} in the card` });
  const focused = async (tab: Tab) => (await tab.card())?.focused;

  it('is told by the menu of the card', async () => {
    const tab = await visit('demo');
    await openCard(tab);
    await tab.cardClick(MENU);
    await waitInCard(tab, '[role=menu]');
    await picture(tab, 'card-menu');
    await tab.cardClick('[data-item=why]');
    await waitInCard(tab, '.card-panel');
    expect(await inCard(tab, '.why-marked')).toMatch(
      /^.?Xiaomi.?: a name of .?Xiaomi.? that has no other meaning/,
    );
    await picture(tab, 'card-why');
    await tab.cardClick('[aria-label="Back"]');
    await waitInCard(tab, '.key-facts');
    await tab.close();
  });

  it('is asked by keyboard, where Escape closes the menu first and then the card', async () => {
    const tab = await visit('demo');
    await tab.waitForMarks({ text: 'TikTok' });
    await journey.browser.command('next-mention', tab);
    await tab.waitForCard();
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Tab');
    expect(await focused(tab)).toBe('button "More"');
    await tab.keyboard.press('Enter');
    await waitInCard(tab, '[role=menu]');
    expect(await focused(tab)).toContain('Why marked?');
    await tab.keyboard.press('Escape');
    await until(async () => (await inCard(tab, '[role=menu]')) === null, { what: 'the menu to close' });
    expect(await focused(tab)).toBe('button "More"');
    await tab.keyboard.press('ArrowDown');
    await waitInCard(tab, '[role=menu]');
    await tab.keyboard.press('Enter');
    await waitInCard(tab, '.why-marked');
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard({ timeoutMs: 1000 });
    await tab.close();
  });
});
