import { IDBFactory } from 'fake-indexeddb';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { createBackups } from '../../src/factbase/backup/create-backups.ts';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import { findDamage } from '../../src/factbase/find-damage.ts';
import type { Access } from '../../src/options/address/use-addresses.ts';
import type { SafetyParts } from '../../src/options/backup/safety-parts.ts';
import type { Keyboard } from '../../src/options/keyboard-section.tsx';
import { Options } from '../../src/options/options.tsx';
import { createPackWork } from '../../src/options/pack-work.ts';
import { backedUpSettings } from '../../src/safety/backed-up-settings.ts';
import { createInventoryStore } from '../../src/safety/inventory-store.ts';
import { createWatch } from '../../src/safety/watch.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import type { SettingsStore } from '../../src/settings/store.ts';
import type { Network } from '../../src/subscriptions/fetch-pack.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { fakeLocks, fakeStorage } from '../safety/fake-browser.ts';
import { renderWithStrings } from '../ui/render-with-strings.tsx';

interface OptionsParts {
  network?: Network;
  access?: Access;
  factBase?: FactBase;
  settings?: SettingsStore;
  safety?: SafetyParts;
  keyboard?: Keyboard;
}

/** The options page over an empty fact base in memory. */
export async function openOptions({
  factBase = createFactBase(),
  settings = createSettings(),
  safety = createSafety(factBase, settings),
  network = { fetch: () => Promise.reject(new TypeError('no network')), isOnLine: () => true },
  access = { has: async () => true, ask: async () => true },
  keyboard = { commands: async () => [], change: async () => {} },
}: OptionsParts = {}) {
  const onFactsChanged = vi.fn();
  const onSubscriptionsChanged = vi.fn();
  const saveFile = vi.fn();
  const root = renderWithStrings(
    <Options
      factBase={factBase}
      settings={settings}
      work={createPackWork(factBase)}
      network={network}
      access={access}
      onSubscriptionsChanged={onSubscriptionsChanged}
      onFactsChanged={onFactsChanged}
      safety={safety}
      keyboard={keyboard}
      saveFile={saveFile}
      welcomePage="welcome.html"
    />,
  );
  await until(() => !root.textContent?.includes('Looking up'));
  return { root, factBase, settings, safety, onFactsChanged, onSubscriptionsChanged, saveFile };
}

/** All that keeps what was saved safe, over this fact base and settings. */
export function createSafety(
  factBase: FactBase,
  settings: SettingsStore = createSettings(),
  storage = fakeStorage().storage,
): SafetyParts {
  const inventory = createInventoryStore(storage, fakeLocks());
  return {
    backups: createBackups(factBase.access, backedUpSettings(settings), '1.0'),
    inventory,
    watch: createWatch(factBase.access, inventory),
    room: {
      estimate: async () => ({ usage: 3_500_000 }),
      persisted: async () => false,
      persist: async () => true,
    },
    findDamage: async (everything) => findDamage(await factBase.access.open(), everything ? 1e9 : 2),
    askForDownloads: vi.fn(async () => true),
  };
}

export function createFactBase(): FactBase {
  return openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
}

export function createSettings(start: Partial<Settings> = {}): SettingsStore {
  let settings = { ...DEFAULT_SETTINGS, ...start };
  return {
    load: async () => settings,
    async change(change) {
      settings = change(settings);
      return settings;
    },
    onChange() {},
  };
}

/** Chooses a file in the field for packs. */
export async function chooseFile(root: HTMLElement, content: unknown, name = 'pack.json'): Promise<void> {
  const isWritten = typeof content === 'string' || content instanceof Uint8Array;
  await chooseAnyFile(root, new File([isWritten ? (content as string) : JSON.stringify(content)], name));
}

export async function chooseAnyFile(
  root: HTMLElement,
  file: Pick<File, 'name' | 'size' | 'stream'>,
): Promise<void> {
  startFile(root, file);
  await until(() => root.querySelector('.panel, .good') !== null);
}

/** Chooses a file and does not wait for what becomes of it. */
export function startFile(root: HTMLElement, file: Pick<File, 'name' | 'size' | 'stream'>): void {
  const input = root.querySelector<HTMLInputElement>('#install-pack');
  if (!input) throw new Error('there is no field for packs');
  // A script cannot choose a file, so the field is made to have one.
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}

/** Waits for what storage and the components do in their own time. */
export async function until(isSo: () => boolean): Promise<void> {
  await vi.waitFor(
    async () => {
      await act(async () => {});
      if (!isSo()) throw new Error(`still not so in ${document.body.innerHTML}`);
    },
    { timeout: 10_000 },
  );
}

export function textOf(root: ParentNode, selector: string): string {
  return (root.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function findButton(root: ParentNode, name: string): HTMLButtonElement {
  const button = [...root.querySelectorAll('button')].find(
    (each) => each.getAttribute('aria-label') === name || each.textContent === name,
  );
  if (!button) throw new Error(`there is no button '${name}'`);
  return button;
}

export function pressButton(root: ParentNode, name: string): void {
  act(() => findButton(root, name).click());
}
