import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('what the reader has seen', (journey) => {
  /** Of the facts on the open card: how many are toned down, and how many are new. */
  const onCard = (tab: Tab) =>
    tab.inCard((root) => ({
      facts: root.querySelectorAll('.card .fact').length,
      seen: root.querySelectorAll('.card .fact.seen').length,
      fresh: root.querySelectorAll('.card .fact-new').length,
    }));

  const look = async (tab: Tab, ms: number) => {
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    const there = await onCard(tab);
    await new Promise((done) => setTimeout(done, ms));
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard();
    await tab.mouse.move(5, 5);
    return there;
  };

  it('is nothing at the first look, and all that was in sight at the second', async () => {
    const tab = await journey.visit('demo');
    expect(await look(tab, 1500)).toEqual({ facts: 3, seen: 0, fresh: 0 });
    await until(async () => (await look(tab, 0))?.seen === 3, { what: 'the facts, toned down' });
    await tab.hover({ text: 'Xiaomi' });
    await tab.waitForCard();
    await journey.picture(tab, 'card-seen');
    await tab.close();
  });

  it('is not what was closed before anybody could read it', async () => {
    const tab = await journey.visit('demo');
    await tab.hover({ text: 'Huawei' });
    await tab.waitForCard();
    await tab.keyboard.press('Escape');
    await tab.waitForNoCard();
    await new Promise((done) => setTimeout(done, 1200));
    await tab.mouse.move(5, 5);
    await tab.hover({ text: 'Huawei' });
    await tab.waitForCard();
    expect((await onCard(tab))?.seen).toBe(0);
    await tab.close();
  });

  it('lasts over a restart, also in the popup, where a new fact says so', async () => {
    await journey.restart();
    const tab = await journey.visit('demo');
    expect((await look(tab, 0))?.seen).toBe(3);
    const popup = await journey.browser.openPopup(tab);
    await popup.waitFor(() => document.querySelector('[data-company=xiaomi]'), { what: 'the company' });
    await popup.click('[data-company=xiaomi] .company-open');
    await popup.waitFor(() => document.querySelectorAll('.timeline .fact.seen').length === 3, {
      what: 'what was seen',
    });
    expect(await popup.evaluate(() => document.querySelectorAll('.fact-new').length)).toBe(0);
    await tab.close();
  });
});
