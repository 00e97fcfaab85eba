import { writeBackup } from '../factbase/backup/write-backup.ts';
import type { DatabaseAccess } from '../factbase/database-access.ts';
import { dayOf } from '../model/partial-date.ts';
import type { Browser } from '../platform/browser.ts';
import type { ExportPeriod, Settings } from '../settings/settings.ts';
import { type Inventory, toKeptFile } from './inventory.ts';
import type { InventoryStore } from './inventory-store.ts';

const HOUR_MS = 60 * 60 * 1000;
/** A little less than a day and a week, so that an export does not come later each time. */
const PERIODS_MS: Record<Exclude<ExportPeriod, 'off'>, number> = {
  daily: 20 * HOUR_MS,
  weekly: 6.5 * 24 * HOUR_MS,
};
/** Where the browser stops the background each time before it is through, it is given up until something else changes. */
export const MAX_TRIES = 3;
/** A service worker hands a file on as one address, four thirds as long. */
const MAX_BYTES = 32 * 2 ** 20;
const POLL_MS = 250;
const PATIENCE_MS = 60_000;

export const DOWNLOADS = { permissions: ['downloads' as const] };

/** True where the reader wants a file of what was saved, and there is something in it that the last one had not. */
export function isExportDue(inventory: Inventory, period: ExportPeriod, now: Date): boolean {
  const { stock, loss, lastExport, exporting } = inventory;
  // An empty state, or one that lost something, never takes the place of a full one.
  if (period === 'off' || loss || !stock || stock.rows === 0) return false;
  if (lastExport && stock.change <= lastExport.change) return false;
  if (exporting && exporting.change === stock.change && exporting.tries >= MAX_TRIES) return false;
  return !lastExport || now.getTime() - Date.parse(lastExport.at) >= PERIODS_MS[period];
}

/** One name a day: a second export of a day takes the place of the first, and no other file. */
export function exportName(now: Date): string {
  return `factcards-backup-${dayOf(now)}.ndjson.gz`;
}

interface AutoExportParts {
  access: Pick<DatabaseAccess, 'open'>;
  inventory: InventoryStore;
  settings: { load(): Promise<Settings> };
  browser: Pick<Browser, 'downloads' | 'permissions' | 'runtime'>;
  now?: () => Date;
  wait?: (ms: number) => Promise<void>;
}

/**
 * Puts what was saved into the downloads folder where it is time for it:
 *
 *     due ─ noted as begun ─ file ─ handed to the browser ─ it says that it is written ─ noted as kept
 *
 * A background that is stopped anywhere before the end begins again with its next start; the file is whole or not there.
 */
export function createAutoExport({
  access,
  inventory,
  settings,
  browser,
  now = () => new Date(),
  wait = (ms) => new Promise((done) => setTimeout(done, ms)),
}: AutoExportParts): () => Promise<void> {
  async function exportIfDue(): Promise<void> {
    const chosen = await settings.load();
    const known = await inventory.load();
    if (!isExportDue(known, chosen.autoExport, now())) return;
    const isAllowed = await browser.permissions.contains(DOWNLOADS);
    // A background that was started before the reader gave leave may get the API only with its next start.
    if (!isAllowed || !browser.downloads) return;
    await inventory.change(withTry);
    const made = now();
    const { file, ...report } = await writeBackup(await access.open(), {
      now: made,
      extension: browser.runtime.getManifest().version,
      settings: chosen,
      withPacks: false,
    });
    if (file.size > MAX_BYTES)
      throw new Error(`what was saved is too large to be exported by itself: ${file.size} bytes`);
    const name = exportName(made);
    await download(file, `Factcards/${name}`);
    await inventory.change(({ exporting: _, ...rest }) => ({
      ...rest,
      lastExport: toKeptFile(name, made, report),
    }));
  }

  async function download(file: Blob, filename: string): Promise<void> {
    const url = await addressOf(file);
    try {
      const options = { url, filename, conflictAction: 'overwrite' as const, saveAs: false };
      const id = await browser.downloads.download(options);
      for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
        const [item] = await browser.downloads.search({ id });
        if (item?.state === 'complete') return;
        if (item?.state !== 'in_progress')
          throw new Error(`the download ended: ${item?.error ?? 'it is gone'}`);
        await wait(POLL_MS);
      }
      throw new Error('the download takes too long');
    } finally {
      if (url.startsWith('blob:')) URL.revokeObjectURL(url);
    }
  }

  let last = Promise.resolve();
  return () => {
    // One after the other: a change while one is exported would else export twice.
    const next = last.then(exportIfDue);
    last = next.catch(() => {});
    return next;
  };
}

function withTry(inventory: Inventory): Inventory {
  const change = inventory.stock?.change ?? 0;
  const tries = inventory.exporting?.change === change ? inventory.exporting.tries : 0;
  return { ...inventory, exporting: { change, tries: tries + 1 } };
}

/** A service worker has no addresses for blobs, and an event page's downloads take no others. */
async function addressOf(file: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // A multiple of 3, so that the parts join without padding between them; small enough for the arguments of a call.
  const step = 3 * 8192;
  for (let start = 0; start < bytes.length; start += step) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + step))));
  }
  return `data:application/gzip;base64,${parts.join('')}`;
}
