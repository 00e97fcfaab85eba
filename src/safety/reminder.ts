import { type Inventory, isUnsaved, lastFile } from './inventory.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** How long what was saved may be in no file. */
const REMIND_AFTER_MS = 30 * DAY_MS;
/** The popup says so no more often than this. */
const REPEAT_MS = 7 * DAY_MS;

/** True where something was saved or changed since the last file of it, and that is old. */
export function isBackupDue(inventory: Inventory, now: Date): boolean {
  if (inventory.loss || !isUnsaved(inventory)) return false;
  const since = lastFile(inventory)?.at ?? inventory.stock?.since;
  return since !== undefined && now.getTime() - Date.parse(since) >= REMIND_AFTER_MS;
}

/** The same for the popup, which is not to repeat itself. */
export function isReminderDue(inventory: Inventory, now: Date): boolean {
  const { remindedAt } = inventory;
  const isQuiet = remindedAt !== undefined && now.getTime() - Date.parse(remindedAt) < REPEAT_MS;
  return !isQuiet && isBackupDue(inventory, now);
}
