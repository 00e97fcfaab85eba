import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const OPEN_BESIDE = '[aria-label="Open beside the page"]';
const says = (tab: Tab, words: RegExp) =>
  until(async () => words.test(await tab.evaluate(() => document.body.innerText)), {
    what: `the panel to say ${words}`,
  });

inBothBrowsers('the panel beside the page', (journey) => {
  const { visit, picture } = journey;

  /** By the button of the popup, pressed with the mouse: browsers open it for nothing else. */
  const openPanel = async (tab: Tab): Promise<Tab> => {
    await tab.waitForMarks({ text: 'TikTok' });
    const popup = await journey.browser.openPopup(tab);
    await popup.waitFor((button) => document.querySelector(button), { what: 'the button' }, OPEN_BESIDE);
    await popup.click(OPEN_BESIDE);
    return journey.browser.findPanel();
  };

  it('opens from the popup, tells what the page names, and follows the reader from tab to tab', async () => {
    const tab = await visit('demo');
    const panel = await openPanel(tab);
    await says(panel, /Xiaomi[\s\S]*US blacklist \(CCMC\)[\s\S]*removed/);
    expect(await panel.evaluate((button) => document.querySelector(button) !== null, OPEN_BESIDE)).toBe(
      false,
    );
    await picture(panel, 'panel');

    const other = await visit('none.html');
    await says(panel, /no compan/i);
    await tab.activate();
    await says(panel, /US blacklist/);
    await tab.goto(journey.address('none.html'));
    await says(panel, /no compan/i);
    await other.close();
    await tab.goto(journey.address('demo'));
    await says(panel, /US blacklist/);
    await panel.click('[data-company="huawei"]');
    await says(panel, /US sanctions[\s\S]*still subject to sanctions/);
    await picture(panel, 'panel-company');
    await tab.close();
  });

  it('hears of what a page adds though the background sleeps, and asks nothing while nothing happens', async () => {
    const tab = await visit('none.html');
    const panel = await journey.browser.findPanel();
    await says(panel, /no compan/i);
    await journey.browser.stopBackground();
    expect(await journey.browser.isBackgroundRunning()).toBe(false);
    await tab.evaluate(() => {
      const news = document.createElement('p');
      news.textContent = 'Xiaomi shows a folding phone.';
      document.querySelector('main, body')?.append(news);
    });
    await says(panel, /Xiaomi[\s\S]*US blacklist/);
    await tab.close();
  });

  it('has nothing that axe finds', async () => {
    const tab = await visit('demo');
    const panel = await journey.browser.findPanel();
    await says(panel, /US blacklist/);
    expect((await panel.axe()).map(({ id, targets }) => `${id}: ${targets.join(', ')}`)).toEqual([]);
    await tab.close();
  });
});
