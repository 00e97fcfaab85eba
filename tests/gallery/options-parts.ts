import starter from '../../assets/packs/starter.json';
import { createBackups } from '../../src/factbase/backup/create-backups.ts';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { findDamage } from '../../src/factbase/find-damage.ts';
import { validatePack } from '../../src/model/pack.ts';
import { createPackWork } from '../../src/options/pack-work.ts';
import { backedUpSettings } from '../../src/safety/backed-up-settings.ts';
import { createInventoryStore } from '../../src/safety/inventory-store.ts';
import { createWatch } from '../../src/safety/watch.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { fakeStorage } from '../safety/fake-browser.ts';

/** As the browsers list them: two with keys, one without, and one of their own that comes without a description. */
const COMMANDS = [
  { name: '_execute_action', description: '', shortcut: 'Alt+Shift+C' },
  {
    name: 'next-mention',
    description: 'Open the card of the next company on the page',
    shortcut: 'Alt+Shift+Period',
  },
  { name: 'save-page', description: 'Save the facts of this page', shortcut: '' },
];

/** What the options page is built of, over a fact base of this name in the browser's own database, empty at first. */
export async function openParts(name: string, start: Partial<Settings> = {}) {
  const database = `gallery ${name}`;
  await new Promise((done) => {
    const deleted = indexedDB.deleteDatabase(database);
    for (const end of ['success', 'error', 'blocked'] as const) deleted.addEventListener(end, done);
  });
  const factory = { open: (_: string, version: number) => indexedDB.open(database, version) };
  const factBase = openFactBase(factory as unknown as IDBFactory);
  const { storage } = fakeStorage({ settings: { version: 9, ...start } });
  const settings = createSettingsStore(storage);
  const inventory = createInventoryStore(storage, navigator.locks);
  const nothing = () => {};
  return {
    factBase,
    settings,
    work: createPackWork(factBase),
    network: { fetch: () => Promise.reject(new TypeError('no network')), isOnLine: () => true },
    access: { has: async () => true, ask: async () => true },
    onSubscriptionsChanged: nothing,
    onFactsChanged: nothing,
    safety: {
      backups: createBackups(factBase.access, backedUpSettings(settings), '1.0'),
      inventory,
      watch: createWatch(factBase.access, inventory),
      room: {
        estimate: async () => ({ usage: 3_500_000 }),
        persisted: async () => true,
        persist: async () => true,
      },
      findDamage: async () => findDamage(await factBase.access.open(), 1e9),
      askForDownloads: async () => true,
    },
    keyboard: { commands: async () => COMMANDS, change: async () => {} },
    saveFile: nothing,
    welcomePage: '?view=welcome',
  };
}

export async function installStarter(factBase: FactBase): Promise<void> {
  const read = validatePack(starter);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  await factBase.install(read.pack);
}
