import { useEffect, useState } from 'preact/hooks';
import type { Inventory } from '../../safety/inventory.ts';
import type { InventoryStore } from '../../safety/inventory-store.ts';

/** What the extension knows of what it holds, as of now. */
export function useInventory(store: Pick<InventoryStore, 'load' | 'onChange'>): Inventory {
  const [inventory, setInventory] = useState<Inventory>({ version: 1 });
  useEffect(() => {
    const shown = new AbortController();
    store.onChange(setInventory, shown.signal);
    store.load().then(setInventory, (error) => console.error('Factcards, options:', error));
    return () => shown.abort();
  }, [store]);
  return inventory;
}
