import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/model/partial-date.ts';
import { type Browser, type BrowserKind, launch, until } from '../driver/index.ts';
import { FOLDING_BIKE, saveFromPage } from './savings.ts';

interface Apis {
  storage: { local: { get(key: string): Promise<Record<string, { lastExport?: { name: string } }>> } };
  downloads: { search(query: object): Promise<{ filename: string; state: string }[]> };
}

/**
 * An export by itself, in the real browsers. Nobody is there to answer when the extension asks for the downloads folder, so
 * a copy of it has that permission from the start.
 */
describe.each<BrowserKind>(['chromium', 'firefox'])('an export by itself, in %s', (kind) => {
  let folder = '';
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factcards-export-'));
    await cp(kind === 'chromium' ? 'dist/chrome' : 'dist/firefox', folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const { optional_permissions: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
    manifest.permissions.push('downloads');
    await writeFile(file, JSON.stringify(manifest));
    browser = await launch(kind, { headless: true, extensionDir: folder });
    await browser.findTab('welcome', { timeoutMs: 20_000 });
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('puts what was just saved into the downloads folder, once', async () => {
    const options = await browser.open(browser.extensionUrl('src/options/index.html'));
    await options.waitFor(() => document.querySelector('[data-installed]'), { what: 'the options' });
    await saveFromPage(options, FOLDING_BIKE);
    // What a press on 'every day' stores, without the question of the browser.
    await options.evaluate(async () => {
      const { storage } = (globalThis as { chrome?: unknown }).chrome as {
        storage: { local: { set(items: object): Promise<void> } };
      };
      await storage.local.set({
        settings: { version: 2, marks: 'first', sitesOff: [], autoExport: 'daily' },
      });
    });
    await browser.stopBackground();
    await saveFromPage(options, { ...FOLDING_BIKE, facts: FOLDING_BIKE.facts.slice(0, 1) });
    const name = `factcards-backup-${dayOf()}.ndjson.gz`;
    const lastExport = await until(
      () =>
        browser.inBackground(async () => {
          const { storage } = (globalThis as { chrome?: unknown }).chrome as Apis;
          return (await storage.local.get('inventory')).inventory?.lastExport?.name;
        }),
      { what: 'the export to be noted' },
    );
    expect(lastExport).toBe(name);
    const files = await browser.inBackground(() => {
      const { downloads } = (globalThis as { chrome?: unknown }).chrome as Apis;
      return downloads.search({});
    });
    expect(files.map(({ state }) => state)).toEqual(['complete']);
    const text = gunzipSync(await readFile(files[0]?.filename ?? '')).toString('utf8');
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({
      format: 'factcards-backup',
      holdsPacks: false,
    });
    expect(text.match(/"store":"own-facts"/g)).toHaveLength(5);

    await options.reload();
    await options.waitFor(
      (of) => document.querySelector('.export-choice')?.textContent?.includes(of),
      {
        what: 'its name in the options',
      },
      name,
    );
    await options.close();
    // Firefox says so of a page that is closed while it waits for an answer.
    const errors = (await browser.extensionErrors()).filter((error) => !error.includes('context unloaded'));
    expect(errors).toEqual([]);
  });
});
