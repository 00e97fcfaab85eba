import type { Backups } from '../../factbase/backup/create-backups.ts';
import type { Damage } from '../../factbase/find-damage.ts';
import type { InventoryStore } from '../../safety/inventory-store.ts';
import type { Watch } from '../../safety/watch.ts';
import type { StorageRoom } from './storage-line.tsx';

/** What it takes to keep what was saved safe. */
export interface SafetyParts {
  backups: Backups;
  inventory: InventoryStore;
  watch: Watch;
  room: StorageRoom;
  /** What cannot be read any more; of large packs only where it is asked for everything. */
  findDamage(everything: boolean): Promise<Damage>;
  /** Asks the browser to let us put files into the downloads folder. */
  askForDownloads(): Promise<boolean>;
}
