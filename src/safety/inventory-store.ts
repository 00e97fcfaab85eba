import type { Browser } from '../platform/browser.ts';
import type { Inventory } from './inventory.ts';

const KEY = 'inventory';
/** Held for a change, since the background and our pages write into the same row. */
const LOCK = 'factcards-inventory';

export interface InventoryStore {
  load(): Promise<Inventory>;
  change(change: (inventory: Inventory) => Inventory): Promise<Inventory>;
  onChange(listener: (inventory: Inventory) => void, signal: AbortSignal): void;
}

export function createInventoryStore(
  storage: Pick<Browser['storage'], 'local' | 'onChanged'>,
  locks: Pick<LockManager, 'request'>,
): InventoryStore {
  const load = async () => readInventory((await storage.local.get(KEY))[KEY]);
  return {
    load,
    change: (change) =>
      locks.request(LOCK, {}, async () => {
        const before = await load();
        const inventory = change(before);
        // At every start it is looked at, and seldom anything has happened.
        if (JSON.stringify(before) !== JSON.stringify(inventory))
          await storage.local.set({ [KEY]: inventory });
        return inventory;
      }) as unknown as Promise<Inventory>,
    onChange(listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[KEY]) listener(readInventory(changes[KEY].newValue));
      };
      storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged));
    },
  };
}

/** What a later version wrote is read as far as it is understood. */
function readInventory(stored: unknown): Inventory {
  const isOurs = typeof stored === 'object' && stored !== null && 'version' in stored;
  return isOurs ? (stored as Inventory) : { version: 1 };
}
