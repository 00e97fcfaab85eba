import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCompany, makeLargePack } from '../../factbase/make-pack.ts';
import { gzip, toNdjson } from '../../model/pack-bytes.ts';
import { type Tab, until } from '../driver/index.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** A pack with so many companies beside one that a page of ours names. */
function createPack(count: number, revision: string): string {
  const pack = makeLargePack(count, { revision });
  return toNdjson({ ...pack, companies: [...pack.companies, makeCompany('cupertino', ['Cupertino'])] });
}

const textIn = (tab: Tab, selector: string) =>
  tab.evaluate((where) => document.querySelector(where)?.textContent ?? '', selector);

/** What the options say of the file, once they say something that matters here. */
const told = (tab: Tab, pattern: RegExp) =>
  until(async () => pattern.test(await textIn(tab, '.install-status, .trouble')), {
    what: `${pattern} to be told`,
    timeoutMs: 50_000,
  });

/** The list is read anew after the installation is told of. */
const listed = (tab: Tab, words: string) =>
  until(async () => (await textIn(tab, '[data-installed="news"]')).includes(words), {
    what: `the pack in the list, with '${words}'`,
  });

inBothBrowsers('packs that are written line by line', (journey) => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factcards-packs-'));
    const first = gzip(createPack(5000, '1'));
    writeFileSync(path('first.ndjson.gz'), first);
    writeFileSync(path('torn.ndjson.gz'), first.subarray(0, -1000));
    writeFileSync(path('second.ndjson.gz'), gzip(createPack(5010, '2')));
    writeFileSync(path('large.ndjson'), createPack(200_000, '3').replaceAll('"news"', '"large"'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are installed, packed with gzip, and their names are marked', async () => {
    const options = await journey.openPage('options');
    await options.setFile('#install-pack', path('first.ndjson.gz'));
    await told(options, /“News of the day” is installed/);
    await listed(options, '5,001 companies');
    await options.close();
    const tab = await journey.visit('brands.html');
    await tab.waitForMarks({ text: 'Cupertino' });
    await tab.close();
  });

  it('replace an installed one after they were compared with it', async () => {
    const options = await journey.openPage('options');
    await options.setFile('#install-pack', path('second.ndjson.gz'));
    await until(async () => (await textIn(options, '.diff')) !== '', { what: 'the differences' });
    expect(await textIn(options, '.diff tbody tr')).toBe('Companies1000');
    await options.click('.panel .main-button');
    await told(options, /is now at revision 2/);
    await options.close();
  });

  it('are refused when they are torn, and leave the installed one', async () => {
    const options = await journey.openPage('options');
    await options.setFile('#install-pack', path('torn.ndjson.gz'));
    await until(async () => /its end is missing/.test(await textIn(options, '.trouble')), {
      what: 'the reason',
    });
    await listed(options, 'Revision 2');
    await options.close();
  });

  it('can be cancelled, and nothing of them is left', async () => {
    const options = await journey.openPage('options');
    await options.setFile('#install-pack', path('large.ndjson'));
    await until(async () => /\d records; /.test(await textIn(options, '.install-progress')), {
      what: 'the first records',
    });
    await options.evaluate(() => document.querySelector('#packs')?.scrollIntoView());
    await journey.picture(options, 'options-installing');
    await options.click('.install-progress button');
    await told(options, /you cancelled. Nothing was changed/);
    expect(await options.evaluate(() => document.activeElement?.className)).toBe('install-status');
    const chunks = await options.evaluate(
      () =>
        new Promise<number>((done) => {
          const opened = indexedDB.open('factcards');
          opened.onsuccess = () => {
            const range = IDBKeyRange.bound(['large'], ['large', []]);
            const counted = opened.result.transaction('chunks').objectStore('chunks').count(range);
            counted.onsuccess = () => done(counted.result);
          };
        }),
    );
    expect(chunks).toBe(0);
    expect(await textIn(options, '.packs')).not.toContain('Revision 3');
    await options.close();
  });
});
