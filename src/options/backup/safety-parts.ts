import type { Backups } from '../../factbase/backup/create-backups.ts';
import type { InventoryStore } from '../../safety/inventory-store.ts';
import type { Watch } from '../../safety/watch.ts';
import type { StorageRoom } from './storage-line.tsx';

/** What it takes to keep what was saved safe. */
export interface SafetyParts {
  backups: Backups;
  inventory: InventoryStore;
  watch: Watch;
  room: StorageRoom;
  /** Asks the browser to let us put files into the downloads folder. */
  askForDownloads(): Promise<boolean>;
}
