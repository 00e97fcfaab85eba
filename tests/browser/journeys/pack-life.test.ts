import { existsSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayOf } from '../../../src/model/partial-date.ts';
import { makeCompany, makeFact, makePack } from '../../factbase/make-pack.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { FOLDING_BIKE, saveFromPage } from './savings.ts';
import { wipe } from './wipe.ts';

const BACKUP = `factcards-backup-${dayOf()}.ndjson.gz`;
/** A page of ours names both. */
const [FIRST, SECOND] = ['Cupertino', 'Tidewater Cycles'];

const textIn = (tab: Tab, selector: string) =>
  tab.evaluate((where) => document.querySelector<HTMLElement>(where)?.innerText ?? '', selector);
const shown = (tab: Tab, selector: string, pattern: RegExp) =>
  until(async () => pattern.test(await textIn(tab, selector)), { what: `${pattern} in ${selector}` });

inBothBrowsers('the life of a pack', (journey) => {
  let folder = '';
  const write = (revision: string, ...names: string[]) => {
    const companies = names.map((name) => makeCompany(name.toLowerCase(), [name]));
    const facts = companies.map(({ id }) => makeFact(`fact of ${id}`, id, { date: '2021-05-25' }));
    writeFileSync(join(folder, `${revision}.json`), JSON.stringify(makePack({ revision, companies, facts })));
  };
  const install = (options: Tab, revision: string) =>
    options.setFile('#install-pack', join(folder, `${revision}.json`));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factcards-life-'));
    write('1', FIRST);
    write('2', FIRST, SECOND);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('begins with an installation; an update shows what it changes first', async () => {
    const options = await journey.openPage('options');
    await install(options, '1');
    await shown(options, '[data-installed="news"]', /Revision 1/);
    await install(options, '2');
    await shown(options, '.diff', /Companies\s+1\s+0\s+0/);
    await options.click('.panel .main-button');
    await shown(options, '[data-installed="news"]', /Revision 2/);
    await options.close();
  });

  it('goes back to the last revision in one press', async () => {
    const options = await journey.openPage('options');
    await shown(options, '[data-installed="news"]', /Back to revision 1/);
    await options.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-installed="news"] button')];
      buttons.find((button) => button.textContent?.startsWith('Back to'))?.click();
    });
    await shown(options, '[data-installed="news"]', /Revision 1 ·[\s\S]*Forward to revision 2/);
    await options.close();
  });

  it('is in a backup, with what was saved beside it, and is lost when the browser drops everything', async () => {
    const options = await journey.openPage('options');
    await saveFromPage(options, FOLDING_BIKE);
    await options.reload();
    await shown(options, '.back-up', /Back up now/);
    await options.click('.back-up .main-button');
    await until(async () => existsSync(join(journey.browser.downloadsDir, BACKUP)), { what: 'the file' });
    await shown(options, '.last-backup', new RegExp(BACKUP));
    expect(await wipe(options)).toBe('wiped');
    await options.close();
    await journey.browser.stopBackground();
    const after = await journey.openPage('options');
    await shown(after, '.loss-notice', new RegExp(BACKUP));
    expect(await textIn(after, '.packs')).not.toContain('News of the day');
    await after.close();
  });

  it('is there again after the backup is restored, with all that belongs to it', async () => {
    const options = await journey.openPage('options');
    await options.setFile('#restore-file', join(journey.browser.downloadsDir, BACKUP));
    await shown(options, '.restore-panel', /1 article · 2 packs/);
    await options.click('.restore-panel .main-button');
    await shown(options, '[data-installed="news"]', /Revision 1/);
    await options.waitFor(() => document.querySelector('[data-row="article folding-bike"]') !== null, {
      what: 'the saved article',
    });
    await options.close();

    const page = await journey.visit('brands.html');
    await page.waitForMarks({ text: FIRST });
    await page.hover({ text: FIRST });
    expect((await page.waitForCard()).text).toContain('What fact of cupertino says.');
    await page.close();
  });
});
