import type { InventoryStore } from '../safety/inventory-store.ts';
import { isReminderDue } from '../safety/reminder.ts';
import type { PopupNoticeKind } from '../ui/popup/popup-notice.tsx';

/** What the popup has to say of what was saved. A reminder is noted, so that it does not come again for a week. */
export async function loadNotice(
  store: Pick<InventoryStore, 'load' | 'change'>,
  now: Date,
  isPrivate: boolean,
): Promise<PopupNoticeKind | undefined> {
  const inventory = await store.load();
  if (inventory.loss) return 'loss';
  // A private window leaves no trace, not even that a popup was open in it.
  if (isPrivate || !isReminderDue(inventory, now)) return undefined;
  await store.change((known) => ({ ...known, remindedAt: now.toISOString() }));
  return 'reminder';
}
