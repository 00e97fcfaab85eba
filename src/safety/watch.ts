import type { DatabaseAccess } from '../factbase/database-access.ts';
import { type Stock, takeStock } from '../factbase/take-stock.ts';
import { type Inventory, withStock, withUnreadable } from './inventory.ts';
import type { InventoryStore } from './inventory-store.ts';

export interface Watch {
  /** Looks at the database and notes what is there, or what is gone. */
  check(): Promise<Inventory>;
  /** The reader knows of what is gone: from here on what is there counts. */
  accept(): Promise<Inventory>;
}

export function createWatch(
  { open }: Pick<DatabaseAccess, 'open'>,
  inventory: InventoryStore,
  now: () => Date = () => new Date(),
): Watch {
  async function look(note: (inventory: Inventory, stock: Stock) => Inventory): Promise<Inventory> {
    let stock: Stock;
    try {
      stock = await takeStock(await open());
    } catch (error) {
      return inventory.change((known) => withUnreadable(known, error, now()));
    }
    return inventory.change((known) => note(known, stock));
  }

  return {
    check: () => look((known, stock) => withStock(known, stock, now())),
    accept: () => look(({ loss: _, ...known }, stock) => ({ ...known, stock })),
  };
}
