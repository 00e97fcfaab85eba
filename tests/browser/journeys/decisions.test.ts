import { expect, it } from 'vitest';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { FOLDING_BIKE, saveFromPage } from './savings.ts';

const PAGE = 'oakworks.html';
const SEARCH = '.known-search';
const OAKWORKS = '[data-row="company oakworks"]';
const TIDEWATER = '[data-row="company tidewater"]';
const XIAOMI = '[data-row="company xiaomi"]';

const textOf = (tab: Tab, selector: string) =>
  tab.evaluate((of) => document.querySelector<HTMLElement>(of)?.innerText ?? '', selector);
const isThere = (tab: Tab, selector: string, what: string) =>
  tab.waitFor((of) => document.querySelector(of) !== null, { what }, selector);
const isGone = (tab: Tab, selector: string, what: string) =>
  tab.waitFor((of) => document.querySelector(of) === null, { what }, selector);
const focusIs = (tab: Tab, text: string) =>
  tab.waitFor((of) => document.activeElement?.textContent === of, { what: `the focus on '${text}'` }, text);
const says = (tab: Tab, sentence: string) =>
  until(async () => (await textOf(tab, '.known .undo-line [role="status"]')) === sentence, {
    what: `'${sentence}'`,
  });

/** Presses the button with this text, or this name, within an element, as a reader with a keyboard does. */
async function press(tab: Tab, within: string, name: string): Promise<void> {
  await tab.waitFor(
    (of, wanted) => {
      const button = [...document.querySelectorAll<HTMLElement>(`${of} button`)].find(
        (each) => each.textContent === wanted || each.getAttribute('aria-label') === wanted,
      );
      button?.focus();
      return button !== undefined && document.activeElement === button;
    },
    { what: `the button '${name}'` },
    within,
    name,
  );
  await tab.keyboard.press('Enter');
}

async function search(tab: Tab, words: string, row: string): Promise<void> {
  await tab.click(SEARCH);
  await tab.keyboard.press('Control+a');
  await tab.keyboard.type(words);
  await isThere(tab, row, `${words}, found`);
}

async function openCompany(tab: Tab, words: string, row: string): Promise<void> {
  await search(tab, words, row);
  await tab.click(`${row} .saved-toggle`);
  await isThere(tab, `${row} .known-facts`, 'its facts');
}

inBothBrowsers('what a reader decides', (journey) => {
  let hidden = '';

  it('hides a fact of a pack, and the undo by keyboard brings it back to where it was', async () => {
    await journey.chooseMarks('every');
    const options = await journey.openPage('options');
    await openCompany(options, 'xiao', XIAOMI);
    await journey.picture(options, 'companies-open');
    const row = await options.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.known-facts > li')].find((each) =>
          each.textContent?.includes('District of Columbia vacated'),
        )?.dataset.row,
    );
    const first = `[data-row="${row}"]`;
    hidden = await textOf(options, `${first} .fact-statement`);
    const count = () =>
      options.evaluate((of) => document.querySelectorAll(`${of} .known-facts > li`).length, XIAOMI);
    const before = await count();
    await press(options, first, 'Hide');
    await until(async () => (await count()) === before - 1, { what: 'the fact to go' });
    await focusIs(options, 'Undo');
    await journey.picture(options, 'companies-hidden');
    await options.keyboard.press('Enter');
    await until(async () => (await count()) === before, { what: 'the fact, back' });
    await focusIs(options, 'Edit');
    expect(await textOf(options, `${first} .fact-statement`)).toBe(hidden);
    // And hidden again it is, for what follows.
    await press(options, first, 'Hide');
    await until(async () => (await count()) === before - 1, { what: 'the fact to go' });
    await options.close();
  });

  it('is on the card of an open page at once', async () => {
    const page = await journey.visit('demo');
    await page.waitForMarks({ text: 'Xiaomi' });
    await page.hover({ text: 'Xiaomi' });
    expect((await page.waitForCard()).text).not.toContain(hidden);
    await page.close();
  });

  it('makes one company of two, which then have one card', async () => {
    const saver = await journey.openPage('welcome');
    await saveFromPage(saver, FOLDING_BIKE);
    await saver.close();
    const options = await journey.openPage('options');
    const page = await journey.visit(PAGE);
    await page.waitForMarks({ text: 'Tidewater Cycles' });
    await options.activate();
    await openCompany(options, 'tidew', TIDEWATER);
    await press(options, TIDEWATER, 'Merge with another');
    await options.waitFor(() => document.activeElement?.matches('.line-form input'), { what: 'the field' });
    await options.keyboard.type('oakw');
    await isThere(options, '.known-hits button', 'the other company');
    await journey.picture(options, 'companies-merge');
    await press(options, '.known-hits', 'Oakworks Maker of wooden bikes');
    await says(options, 'Tidewater Cycles is now part of Oakworks.');
    await focusIs(options, 'Undo');
    await search(options, 'tidew', OAKWORKS);
    await isGone(options, TIDEWATER, 'the other row to go');
    await page.activate();
    await page.hover({ text: 'Tidewater Cycles' });
    await until(async () => (await page.card())?.text.includes('A court in Leiden lifted the ban'), {
      what: 'the card of both',
    });
    await journey.picture(page, 'companies-merged-card');
    await options.close();
    await page.close();
  });

  it('is searched in the popup, with the keys alone, where the page is out of reach', async () => {
    const popup = await journey.openPage('popup');
    await isThere(popup, '.popup-search input', 'the field');
    await popup.click('.popup-search input');
    await popup.keyboard.type('oakw');
    await isThere(popup, '.found-row', 'what was found');
    await journey.picture(popup, 'popup-search');
    await popup.keyboard.press('ArrowDown');
    await popup.waitFor(() => document.activeElement?.matches('[data-row="company oakworks"]'), {
      what: 'the focus on the company',
    });
    await popup.keyboard.press('Enter');
    await popup.waitFor(() => document.querySelector('h1')?.textContent === 'Oakworks', {
      what: 'its facts',
    });
    await journey.picture(popup, 'popup-search-company');
    await popup.keyboard.press('Escape');
    await popup.waitFor(() => document.activeElement?.matches('[data-row="company oakworks"]'), {
      what: 'the focus, back on the company',
    });
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Escape');
    await popup.waitFor(() => document.activeElement?.matches('.popup-search input'), { what: 'the field' });
    expect(await popup.axe()).toEqual([]);
    await popup.close();
  });

  it('is searched in the popup of a page, over what the page names', async () => {
    const page = await journey.visit('none.html');
    const popup = await journey.browser.openPopup(page);
    await isThere(popup, '.popup-search input', 'the field');
    await popup.click('.popup-search input');
    await popup.keyboard.type('xiao');
    await isThere(popup, '[data-row="company xiaomi"]', 'the company');
    await popup.click('[data-row="company xiaomi"]');
    await popup.waitFor(() => document.querySelector('h1')?.textContent === 'Xiaomi', { what: 'its facts' });
    expect(await textOf(popup, 'main')).not.toContain(hidden);
    await page.close();
  });

  it('never has a text marked that is not to be', async () => {
    const options = await journey.openPage('options');
    await isThere(options, '#never-marked', 'the field');
    await options.click('#never-marked');
    await options.keyboard.type('tidewater cycles');
    await options.keyboard.press('Enter');
    await says(options, '“tidewater cycles” is not marked any more.');
    const page = await journey.visit(PAGE);
    await page.waitForMarks({ text: 'Oakworks Ltd' });
    expect((await page.marks()).map(({ text }) => text)).not.toContain('Tidewater Cycles');
    await page.close();
    await options.close();
  });

  it('is all there after a restart, and taken back one by one in its list', async () => {
    await journey.restart();
    const options = await journey.openPage('options');
    await isThere(options, '[data-decided="hideFact"]', 'the lists');
    for (const list of ['hideFact', 'hideName', 'merge'])
      await options.click(`[data-decided="${list}"] summary`);
    await options.evaluate(() => document.querySelector('.decisions')?.scrollIntoView());
    await journey.picture(options, 'companies-decided');
    expect(await textOf(options, '[data-decided="hideFact"] li')).toContain(hidden);
    expect(await textOf(options, '[data-decided="merge"] li')).toContain('Tidewater Cycles is Oakworks');
    expect((await options.axe()).map(({ id }) => id)).toEqual([]);
    for (const list of ['hideFact', 'hideName', 'merge']) {
      // By mouse: in a browser that was started again the address bar has the keyboard.
      await options.click(`[data-decided="${list}"] .small-button`);
      await isGone(options, `[data-decided="${list}"]`, 'the list to go');
      await focusIs(options, 'Undo');
    }
    await options.close();
    const page = await journey.visit(PAGE);
    await page.waitForMarks({ text: 'Tidewater Cycles' });
    await page.hover({ text: 'Tidewater Cycles' });
    expect((await page.waitForCard()).text).not.toContain('A court in Leiden lifted the ban');
    await page.close();
    const demo = await journey.visit('demo');
    await demo.waitForMarks({ text: 'Xiaomi' });
    await demo.hover({ text: 'Xiaomi' });
    expect((await demo.waitForCard()).text).toContain(hidden);
    await demo.close();
    expect(await journey.browser.extensionErrors()).toEqual([]);
  });
});
