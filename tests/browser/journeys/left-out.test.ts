import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

const says = (tab: Tab, words: RegExp) =>
  until(async () => words.test(await tab.evaluate(() => document.body.innerText)), {
    what: `the popup to say ${words}`,
  });

inBothBrowsers('what a page could know', (journey) => {
  const { visit, picture } = journey;

  const popupOf = async (tab: Tab) => {
    await tab.waitForMarks({ text: 'Xiaomi' });
    return journey.browser.openPopup(tab);
  };
  /** The first mention, so that the card is that of Xiaomi. */
  const cardOf = async (tab: Tab) => {
    await tab.waitForMarks({ text: 'Xiaomi' });
    await tab.hover({ text: 'Xiaomi' });
    return (await tab.waitForCard()).text;
  };

  it('of February 2021 is out of date: the blacklist was lifted on 25 May 2021', async () => {
    const tab = await visit('xiaomi-2021-02.html');
    const marks = await tab.waitForMarks({ text: 'Xiaomi' });
    expect(marks.map(({ name }) => name)).toEqual(['factcards-newer']);
    const card = await cardOf(tab);
    expect(card).toMatch(/US blacklist \(CCMC\)\s*removed\s*25 May 2021/);
    expect(card).toMatch(/This page is from 14 Feb 2021\.\s*6 facts are newer\./);
    await tab.close();
  });

  it('of June 2021 is not warned of, and leaves out that it was lifted', async () => {
    const tab = await visit('xiaomi-2021-06.html');
    const marks = await tab.waitForMarks({ text: 'Xiaomi' });
    expect(marks.map(({ name }) => name)).toEqual(['factcards']);
    const card = await cardOf(tab);
    expect(card).toMatch(/US blacklist \(CCMC\)\s*removed\s*25 May 2021/);
    expect(card).not.toContain('newer');
    const popup = await popupOf(tab);
    await says(popup, /What this article leaves out[\s\S]*took Xiaomi off the US government blacklist/);
    await picture(popup, 'popup-left-out');
    expect((await popup.axe()).map(({ id, targets }) => `${id}: ${targets.join(', ')}`)).toEqual([]);
    await tab.close();
  });

  it('of February 2021 leaves out nothing that had happened by then', async () => {
    const tab = await visit('xiaomi-2021-02.html');
    const popup = await popupOf(tab);
    await says(popup, /What this article leaves out[\s\S]*it leaves out none/);
    await tab.close();
  });

  it('that changes all the time is no article, and nothing is said of its age', async () => {
    const tab = await visit('front-page.html');
    expect(await cardOf(tab)).toContain('This page changes all the time');
    const popup = await popupOf(tab);
    await says(popup, /This page changes all the time/);
    expect(await popup.evaluate(() => document.body.innerText)).not.toContain('leaves out');
    await tab.close();
  });
});
