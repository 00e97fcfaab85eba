import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dayOf } from '../../../src/model/partial-date.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers, type Journey, marksIn } from './in-both-browsers.ts';
import { FOLDING_BIKE, NEW_HALL, saveFromPage } from './savings.ts';
import { wipe } from './wipe.ts';

const NAME = `factcards-backup-${dayOf()}.ndjson.gz`;
const PAGE = 'oakworks.html';

const textOf = (tab: Tab, selector: string) =>
  tab.evaluate((of) => document.querySelector<HTMLElement>(of)?.innerText ?? '', selector);
const isThere = (tab: Tab, selector: string, what: string) =>
  tab.waitFor((of) => document.querySelector(of) !== null, { what }, selector);
const isGone = (tab: Tab, selector: string, what: string) =>
  tab.waitFor((of) => document.querySelector(of) === null, { what }, selector);
const installed = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('[data-installed]')]
      .map((row) => row.getAttribute('data-installed'))
      .sort(),
  );

async function restoreFile(journey: Journey, options: Tab): Promise<void> {
  await options.setFile('#restore-file', join(journey.browser.downloadsDir, NAME));
  await isThere(options, '.restore-panel', 'what is in the backup');
}

inBothBrowsers('a backup', (journey) => {
  it('puts all that is saved and installed into one file', async () => {
    await journey.installPack('brands.json');
    const options = await journey.openPage('options');
    await saveFromPage(options, FOLDING_BIKE);
    await saveFromPage(options, NEW_HALL);
    await options.reload();
    await isThere(options, '[data-row="article folding-bike"]', 'the saved article');
    await options.click('.back-up .main-button');
    await until(async () => (await textOf(options, '.back-up [role="status"]')).includes(NAME), {
      what: 'the backup',
    });
    await until(async () => existsSync(join(journey.browser.downloadsDir, NAME)), { what: 'the file' });
    await until(async () => (await textOf(options, '.last-backup')).includes(NAME), { what: 'its name' });
    expect(await options.axe()).toEqual([]);
    await journey.picture(options, 'backup');
    await options.close();
  });

  it('is offered when the browser has dropped everything, and brings it back', async () => {
    const before = await journey.openPage('options');
    expect(await wipe(before)).toBe('wiped');
    await before.close();
    await journey.browser.stopBackground();

    const options = await journey.openPage('options');
    await isThere(options, '.loss-notice', 'that something is gone');
    const notice = await textOf(options, '.loss-notice');
    expect(notice).toContain('6 facts, 2 articles');
    expect(notice).toContain(NAME);
    await journey.picture(options, 'backup-lost');
    expect(await options.axe()).toEqual([]);

    await restoreFile(journey, options);
    expect(await textOf(options, '.restore-panel')).toMatch(/6 facts · 2 articles · 2 packs/);
    expect(await options.axe()).toEqual([]);
    await options.evaluate(() =>
      document.querySelector('.restore-panel')?.scrollIntoView({ block: 'center' }),
    );
    await journey.picture(options, 'backup-ask');
    await options.click('.restore-panel .main-button');
    await isGone(options, '.loss-notice', 'the notice to go');
    await isThere(options, '[data-row="article folding-bike"]', 'the saved article');
    await isThere(options, '[data-row="article new-hall"]', 'the other one');
    await until(async () => (await installed(options)).length === 2, { what: 'the packs' });
    expect(await installed(options)).toEqual(['factcards-starter', 'fixture-brands']);
    await options.evaluate(() =>
      document.querySelector('.last-restore')?.scrollIntoView({ block: 'center' }),
    );
    await journey.picture(options, 'backup-restored');
    expect(await options.axe()).toEqual([]);
    await options.close();

    const page = await journey.visit(PAGE);
    await page.waitForMarks({ text: 'Tidewater Cycles' });
    expect(await marksIn(page, '#maker')).toEqual(['Oakworks Ltd']);
    await page.hover({ text: 'Oakworks Ltd' });
    expect((await page.waitForCard()).text).toContain('A court in Leiden lifted the ban');
    await page.close();
  });

  it('that takes the place of what is here can be undone, after a restart too', async () => {
    const options = await journey.openPage('options');
    await isThere(options, '[data-row="article new-hall"]', 'the saved article');
    await options.click('[data-row="article new-hall"] .button');
    await isGone(options, '[data-row="article new-hall"]', 'the article to go');
    await restoreFile(journey, options);
    await options.click('#restore-replace');
    await options.click('.restore-panel .main-button');
    await isThere(options, '[data-row="article new-hall"]', 'the article, back');
    await options.close();

    await journey.restart();
    const later = await journey.openPage('options');
    await isThere(later, '.last-restore .button', 'the way back');
    await later.click('.last-restore .button');
    await isGone(later, '[data-row="article new-hall"]', 'the article to be as it was');
    await isThere(later, '[data-row="article folding-bike"]', 'the other one');
    await later.close();
  });

  it('is no matter of the account: only looks and delays go there, where the reader asks for it', async () => {
    const synced = () =>
      journey.browser.inBackground(() => {
        const { storage } = (globalThis as { chrome?: unknown }).chrome as {
          storage: { sync: { get(): Promise<Record<string, object>> } };
        };
        return storage.sync.get();
      });
    await journey.chooseMarks('every');
    expect(await synced()).toEqual({});
    const options = await journey.openPage('options');
    await options.waitFor(() => document.querySelector<HTMLInputElement>('#marks-every')?.checked, {
      what: 'the settings',
    });
    await options.click('#sync');
    const held = await until(async () => (await synced()).appearance, { what: 'what is synced' });
    const looks = ['delay', 'markStyle', 'marks', 'textSize', 'theme'];
    expect(Object.keys(held).sort()).toEqual(['changedAt', ...looks, 'version'].sort());
    expect(held).toMatchObject({ marks: 'every' });
    await options.close();
    expect(await journey.browser.extensionErrors()).toEqual([]);
  });
});
