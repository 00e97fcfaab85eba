import { describe, expect, it, onTestFinished } from 'vitest';
import { readContents } from '../../src/factbase/backup/backup-contents.ts';
import type { Browser } from '../../src/platform/browser.ts';
import { createAutoExport, isExportDue } from '../../src/safety/auto-export.ts';
import type { Inventory } from '../../src/safety/inventory.ts';
import { createInventoryStore } from '../../src/safety/inventory-store.ts';
import { createWatch } from '../../src/safety/watch.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { fill, openBrowser, opened } from '../factbase/backup/open-backups.ts';
import { fakeLocks, fakeStorage } from './fake-browser.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const DAILY: Settings = { ...DEFAULT_SETTINGS, autoExport: 'daily' };

interface Downloaded {
  filename: string;
  bytes: Uint8Array;
}

async function open({ settings = DAILY, isAllowed = true, state = 'complete' } = {}) {
  const browser = openBrowser();
  await fill(browser);
  const inventory = createInventoryStore(fakeStorage().storage, fakeLocks());
  const watch = createWatch(browser.factBase.access, inventory);
  const downloaded: Downloaded[] = [];
  const fake = {
    permissions: { contains: async () => isAllowed },
    runtime: { getManifest: () => ({ version: '1.0' }) },
    downloads: {
      async download({ url, filename }: { url: string; filename: string }) {
        downloaded.push({ filename, bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()) });
        return downloaded.length;
      },
      search: async () => [{ state, error: 'FILE_NO_SPACE' }],
    },
  };
  const parts = { access: browser.factBase.access, inventory, settings: { load: async () => settings } };
  const run = createAutoExport({
    ...parts,
    browser: fake as unknown as Pick<Browser, 'downloads' | 'permissions' | 'runtime'>,
    now: () => NOW,
    wait: async () => {},
  });
  return { ...browser, inventory, watch, downloaded, run };
}

describe('an automatic export', () => {
  it.each([
    ['an event page', true],
    ['a service worker, which has no addresses for blobs', false],
  ])('puts a backup of the own layer into the downloads folder: %s', async (_, hasBlobs) => {
    const { createObjectURL } = URL;
    if (!hasBlobs) Object.assign(URL, { createObjectURL: undefined });
    onTestFinished(() => void Object.assign(URL, { createObjectURL }));
    const page = await open();
    await page.watch.check();
    await page.run();
    expect(page.downloaded.map(({ filename }) => filename)).toEqual([
      'Factcards/factcards-backup-2026-11-30.ndjson.gz',
    ]);
    const contents = await readContents(opened(page.downloaded[0]?.bytes ?? new Uint8Array())());
    expect(contents.header).toMatchObject({ holdsPacks: false });
    expect(contents.rows.get('own-facts')).toHaveLength(2);
    const { stock, lastExport, exporting } = await page.inventory.load();
    expect(lastExport).toMatchObject({ change: stock?.change, facts: 2, articles: 2, at: NOW.toISOString() });
    expect(exporting).toBeUndefined();
    await page.run();
    expect(page.downloaded).toHaveLength(1);
  });

  it('is not made without the reader’s leave', async () => {
    const refused = await open({ isAllowed: false });
    await refused.watch.check();
    await refused.run();
    const off = await open({ settings: DEFAULT_SETTINGS });
    await off.watch.check();
    await off.run();
    expect([...refused.downloaded, ...off.downloaded]).toEqual([]);
  });

  it('that the disk cannot take, or during which the background is stopped, is tried again, three times', async () => {
    const page = await open({ state: 'interrupted' });
    await page.watch.check();
    for (let i = 0; i < 3; i++) await expect(page.run()).rejects.toThrow('FILE_NO_SPACE');
    await page.run();
    expect(page.downloaded).toHaveLength(3);
    expect(await page.inventory.load()).toMatchObject({ exporting: { tries: 3 } });
    await page.factBase.deleteFacts(['s1']);
    await page.watch.check();
    await expect(page.run()).rejects.toThrow('FILE_NO_SPACE');
  });
});

describe('an export is due', () => {
  const stock = { facts: 1, articles: 1, rows: 3, packs: [], removed: [], change: 200, since: '2026-01-01' };
  const file = { name: 'a', facts: 1, articles: 1, change: 100, at: '2026-11-29T12:00:00Z' };
  const full: Inventory = { version: 1, stock, lastExport: file };

  it('when something changed and the time has come', () => {
    expect(isExportDue(full, 'daily', NOW)).toBe(true);
    expect(isExportDue(full, 'weekly', NOW)).toBe(false);
    expect(isExportDue({ version: 1, stock }, 'weekly', NOW)).toBe(true);
    expect(isExportDue({ ...full, lastExport: { ...file, change: 200 } }, 'daily', NOW)).toBe(false);
  });

  it('never of an empty state, or of one that lost something', () => {
    expect(isExportDue({ ...full, stock: { ...stock, rows: 0 } }, 'daily', NOW)).toBe(false);
    expect(isExportDue({ version: 1 }, 'daily', NOW)).toBe(false);
    const loss = { kind: 'gone' as const, at: '', facts: 1, articles: 1, packs: [] };
    expect(isExportDue({ ...full, loss }, 'daily', NOW)).toBe(false);
  });
});
