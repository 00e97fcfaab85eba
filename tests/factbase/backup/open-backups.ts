import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import { type Backups, createBackups } from '../../../src/factbase/backup/create-backups.ts';
import { type FactBase, openFactBase } from '../../../src/factbase/fact-base.ts';
import { type ChunkRow, openDatabase, type PackRow } from '../../../src/factbase/schema.ts';
import { dumpStores } from '../dump.ts';
import { createFakeLocks } from '../fake-locks.ts';
import { makePack } from '../make-pack.ts';
import { makeOtherSaving, makeSaving } from '../make-saving.ts';

/** A browser with the extension in it: its storage, and a page that looks into it. */
export interface FakeBrowser {
  factory: IDBFactory;
  factBase: FactBase;
  backups: Backups;
  settings: { value: unknown };
  /** The page is gone; what opens next finds what it left. */
  restart(): FakeBrowser;
}

export function openBrowser(
  factory = new IDBFactory(),
  settings: { value: unknown } = { value: { marks: 'first' } },
  browser = createFakeLocks(),
): FakeBrowser {
  const page = browser.openPage();
  const factBase = openFactBase(factory, page.locks);
  const access = {
    load: async () => settings.value,
    restore: async (value: unknown) => {
      settings.value = value;
    },
  };
  return {
    factory,
    factBase,
    settings,
    backups: createBackups(factBase.access, access, '1.0'),
    restart() {
      page.leave();
      return openBrowser(factory, settings, browser);
    },
  };
}

/** Two articles with three facts of two companies, a deleted fact that can be brought back, and a pack. */
export async function fill({ factBase }: FakeBrowser): Promise<void> {
  await factBase.install(makePack());
  await factBase.saveOwn(makeSaving());
  await factBase.saveOwn(makeOtherSaving());
  await factBase.deleteFacts(['s3']);
}

/** Every row that is the reader's, and the packs, without what tells a database from its copy. */
export async function dump(factory: IDBFactory): Promise<Record<string, unknown[]>> {
  const dumped = await dumpStores(factory, (name) => name !== 'safety-copies');
  // Of a pack that is gone only that it was removed is known; one that lies behind another is no part of what holds.
  const packs = (dumped.packs as PackRow[]).filter(({ isGone, isPrevious }) => !isGone && !isPrevious);
  const holds = new Set(packs.map(({ id, generation }) => `${id} ${generation}`));
  const chunks = (dumped.chunks as ChunkRow[]).filter((row) => holds.has(`${row.pack} ${row.generation}`));
  const strip = ({ generation: _, change, key, ...row }: Record<string, unknown>) =>
    key === 'layer' ? row : { ...row, change };
  return Object.fromEntries(
    Object.entries({ ...dumped, packs, chunks }).map(([name, some]) => [
      name,
      (some as unknown as Record<string, unknown>[]).map((row) => JSON.parse(JSON.stringify(strip(row)))),
    ]),
  );
}

export async function countCopies(factory: IDBFactory): Promise<number> {
  const db = await openDatabase(factory, () => {});
  const count = await db.count('safety-copies');
  db.close();
  return count;
}

export const opened = (bytes: Uint8Array, size = 1000) =>
  async function* () {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  };

export async function backUp(
  { backups }: Pick<FakeBrowser, 'backups'>,
  withPacks = true,
): Promise<Uint8Array> {
  const { file } = await backups.write(withPacks);
  return new Uint8Array(await file.arrayBuffer());
}

export const linesIn = (bytes: Uint8Array) => gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
export const packed = (lines: readonly string[]) => new Uint8Array(gzipSync(`${lines.join('\n')}\n`));
