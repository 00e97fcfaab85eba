import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dayOf } from '../../../src/model/partial-date.ts';
import type { Saving } from '../../../src/model/saving.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers, marksIn } from './in-both-browsers.ts';
import { FOLDING_BIKE, NEW_HALL, saveFromPage } from './savings.ts';

const PAGE = 'oakworks.html';
const RULING = '[data-row="fact bike-1"]';
const toggleOf = (article: string) => `[data-row="article ${article}"] .saved-toggle`;

const idsIn = ({ facts }: Saving) => facts.map(({ id }) => id);
const textOf = (tab: Tab, selector: string) =>
  tab.evaluate((of) => document.querySelector<HTMLElement>(of)?.innerText ?? '', selector);
const isThere = (tab: Tab, selector: string, what: string) =>
  tab.waitFor((of) => document.querySelector(of) !== null, { what }, selector);
const isGone = (tab: Tab, selector: string, what: string) =>
  tab.waitFor((of) => document.querySelector(of) === null, { what }, selector);
const hasFocus = (tab: Tab, selector: string, what: string) =>
  tab.waitFor((of) => document.activeElement?.matches(of), { what }, selector);
const focusedText = (tab: Tab) => tab.evaluate(() => document.activeElement?.textContent ?? '');

inBothBrowsers('what is saved', (journey) => {
  it('marks the pages that are open, with a card of it, and saving it again changes nothing', async () => {
    const page = await journey.visit(PAGE);
    const options = await journey.openPage('options');
    expect(await saveFromPage(options, FOLDING_BIKE)).toEqual({
      ok: true,
      value: { added: idsIn(FOLDING_BIKE), unchanged: [] },
    });
    expect(await saveFromPage(options, FOLDING_BIKE)).toEqual({
      ok: true,
      value: { added: [], unchanged: idsIn(FOLDING_BIKE) },
    });
    expect(await saveFromPage(options, NEW_HALL)).toEqual({
      ok: true,
      value: { added: idsIn(NEW_HALL), unchanged: [] },
    });
    await page.activate();
    await page.waitForMarks({ text: 'Tidewater Cycles' });
    expect(await marksIn(page, '#maker')).toEqual(['Oakworks Ltd']);
    await page.hover({ text: 'Oakworks Ltd' });
    const { text } = await page.waitForCard();
    expect(text).toContain('A court in Leiden lifted the ban');
    expect(text).toContain('The Harbour Post');
    await journey.picture(page, 'saved-card');
    await options.close();
    await page.close();
  });

  it('is listed with its facts by company, and found as it is typed', async () => {
    const options = await journey.openPage('options');
    await isThere(options, toggleOf('folding-bike'), 'the saved article');
    expect(await textOf(options, '[data-row="article folding-bike"]')).toContain(
      'Oakworks, Tidewater Cycles',
    );
    await options.click(toggleOf('folding-bike'));
    await isThere(options, RULING, 'its facts');
    const facts = await textOf(options, '.saved-facts');
    expect(facts).toMatch(/Oakworks[\s\S]*Planned, not done yet[\s\S]*Tidewater Cycles/);
    await journey.picture(options, 'saved-open');
    await options.click('.saved-tools input');
    await options.keyboard.type('oakw hall');
    await isThere(options, '[data-row="fact hall-1"]', 'the fact that was searched');
    // Gone is the other one only once all that was typed is searched for.
    await isGone(options, RULING, 'the others to be out of sight');
    expect(await textOf(options, '.saved-findings [role="status"]')).toBe('1 fact, 1 article');
    await journey.picture(options, 'saved-found');
    await options.close();
  });

  it('is mended in place, and open pages follow', async () => {
    const page = await journey.visit(PAGE);
    const options = await journey.openPage('options');
    await isThere(options, toggleOf('folding-bike'), 'the saved article');
    await options.click(toggleOf('folding-bike'));
    await isThere(options, RULING, 'its facts');
    await options.click(`${RULING} .small-button`);
    await hasFocus(options, `${RULING} textarea`, 'the field of the statement');
    await journey.picture(options, 'saved-edit');
    await options.keyboard.press('Control+a');
    await options.keyboard.type('The ban is gone.');
    await options.click(`${RULING} .editor-field input`);
    await options.keyboard.press('Control+a');
    await options.keyboard.type('last Tuesday');
    await options.keyboard.press('Enter');
    await options.waitFor(
      () => document.querySelector('.editor-error:not(:empty)')?.textContent?.includes('not a date'),
      { what: 'the complaint' },
    );
    await journey.picture(options, 'saved-edit-wrong');
    await options.keyboard.press('Control+a');
    await options.keyboard.type('March 2026');
    await options.keyboard.press('Enter');
    await until(async () => (await textOf(options, RULING)).includes('The ban is gone.'), {
      what: 'the fact, mended',
    });
    expect(await textOf(options, RULING)).toContain('Mar 2026');
    await page.activate();
    await page.waitForMarks({ text: 'Oakworks Ltd' });
    await page.hover({ text: 'Oakworks Ltd' });
    await until(async () => (await page.card())?.text.includes('The ban is gone.'), { what: 'the card' });
    await options.close();
    await page.close();
  });

  it('is deleted fact by fact, and an undo by keyboard brings it back to where it was', async () => {
    const options = await journey.openPage('options');
    await isThere(options, toggleOf('folding-bike'), 'the saved article');
    await options.click(toggleOf('folding-bike'));
    await isThere(options, RULING, 'its facts');
    await options.click(`${RULING} .small-button + .small-button`);
    await isGone(options, RULING, 'the fact to go');
    expect(await focusedText(options)).toBe('Undo');
    expect(await textOf(options, '.undo-line [role="status"]')).toBe('Deleted: “The ban is gone.”');
    await journey.picture(options, 'saved-deleted');
    await options.keyboard.press('Enter');
    await hasFocus(options, `${RULING} button`, 'the fact, with the focus');
    expect(await textOf(options, RULING)).toContain('The ban is gone.');
    await options.close();
  });

  it('goes with its article, from open pages too; a restart later it can still be brought back', async () => {
    const page = await journey.visit(PAGE);
    await page.waitForMarks({ text: 'Tidewater Cycles' });
    const options = await journey.openPage('options');
    await isThere(options, toggleOf('folding-bike'), 'the saved article');
    await options.click('[data-row="article folding-bike"] .button');
    await isGone(options, toggleOf('folding-bike'), 'the article to go');
    await page.activate();
    await until(async () => !(await page.marks()).some(({ text }) => text === 'Tidewater Cycles'), {
      what: 'the mark to go',
    });

    await journey.restart();
    const later = await journey.openPage('options');
    await isThere(later, '.recent', 'what can be undone');
    expect(await textOf(later, '.saved-articles')).not.toContain('folding bike');
    await later.click('.recent summary');
    await journey.picture(later, 'saved-recent');
    await later.click('.recent li .small-button');
    await isThere(later, toggleOf('folding-bike'), 'the article, back');
    const again = await journey.visit(PAGE);
    await again.waitForMarks({ text: 'Tidewater Cycles' });
    await again.hover({ text: 'Oakworks Ltd' });
    await until(async () => (await again.card())?.text.includes('The ban is gone.'), {
      what: 'the mended fact on the card',
    });
    await again.close();
    await later.close();
  });

  it('is exported as a pack with all that there is', async () => {
    const options = await journey.openPage('options');
    await isThere(options, '.saved-tools .button', 'the button');
    await options.click('.saved-tools .button');
    const name = `factcards-saved-${dayOf()}.json`;
    const file = join(journey.browser.downloadsDir, name);
    const text = await until(async () => readFile(file, 'utf8').catch(() => ''), { what: 'the file' });
    const pack = JSON.parse(text);
    expect(pack).toMatchObject({ format: 'factcards-pack', version: 1 });
    expect(pack.facts).toHaveLength(6);
    expect(pack.articles.find(({ id }: { id: string }) => id === 'folding-bike').text).toBe(
      FOLDING_BIKE.text,
    );
    await options.close();
    expect(await journey.browser.extensionErrors()).toEqual([]);
  });
});
