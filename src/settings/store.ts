import type { Browser } from '../platform/browser.ts';
import { readSettings, type Settings } from './settings.ts';
import { isSyncedAlike } from './sync.ts';

const KEY = 'settings';

export interface SettingsStore {
  load(): Promise<Settings>;
  /** Changes what is stored now, not what this page read earlier, and answers with the result. */
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  /** Calls back after every change, from whichever page it came, until the signal aborts. */
  onChange(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

export function createSettingsStore(
  storage: Browser['storage'],
  now: () => Date = () => new Date(),
): SettingsStore {
  const load = async () => readSettings((await storage.local.get(KEY))[KEY]);
  let lastChange: Promise<unknown> = Promise.resolve();
  return {
    load,
    change(change) {
      // One after the other: two clicks in a row must not both start from what was stored before them.
      const changed = lastChange.then(async () => {
        const before = await load();
        const settings = stamp(before, change(before), now());
        await storage.local.set({ [KEY]: settings });
        return settings;
      });
      lastChange = changed.catch(() => {});
      return changed;
    },
    onChange(listener, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[KEY]) listener(readSettings(changes[KEY].newValue));
      };
      storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged));
    },
  };
}

/** Notes when the reader changed what can be synced, unless the change brings a time of its own. */
function stamp(before: Settings, after: Settings, now: Date): Settings {
  if (isSyncedAlike(before, after) || before.changedAt !== after.changedAt) return after;
  return { ...after, changedAt: now.toISOString() };
}
