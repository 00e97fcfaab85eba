import type { Browser } from '../platform/browser.ts';
import type { SettingsStore } from '../settings/store.ts';
import { laterOf, readSynced, toSynced, withSynced } from '../settings/sync.ts';

const HERE = 'settings';
const ACCOUNT = 'appearance';

/**
 * Brings what can be synced into step with the reader's account, in whichever direction it was chosen later. A browser in
 * which nothing was ever stored takes over what the account has: somebody asked for it there. Answers with what it did.
 */
export async function keepInSync(
  storage: Pick<Browser['storage'], 'local' | 'sync'>,
  settings: Pick<SettingsStore, 'load' | 'change'>,
): Promise<'nothing' | 'took' | 'gave'> {
  const { [HERE]: stored } = await storage.local.get(HERE);
  const isNew = stored === undefined;
  const current = await settings.load();
  if (!isNew && !current.isSynced) return 'nothing';
  const account = readSynced((await storage.sync.get(ACCOUNT))[ACCOUNT]);
  if (isNew && !account) return 'nothing';
  const later = laterOf(current, account);
  if (account && (isNew || later === 'account')) {
    await settings.change((now) => ({ ...withSynced(now, account), isSynced: true }));
    return 'took';
  }
  const synced = toSynced(current);
  if (later !== 'here' || !synced) return 'nothing';
  await storage.sync.set({ [ACCOUNT]: synced });
  return 'gave';
}

/** Calls back when another browser of the account changed something. */
export function onAccountChange(storage: Browser['storage'], listener: () => void): void {
  storage.onChanged.addListener((changes, area) => {
    if (area === 'sync' && changes[ACCOUNT]) listener();
  });
}
