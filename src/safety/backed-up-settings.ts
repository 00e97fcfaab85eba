import type { BackedUpSettings } from '../factbase/backup/finish-restore.ts';
import { restoreSettings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';

/** The settings as a backup takes them, and puts them back. */
export function backedUpSettings(store: Pick<SettingsStore, 'load' | 'change'>): BackedUpSettings {
  return {
    load: store.load,
    async restore(settings, mode) {
      await store.change((here) => restoreSettings(here, settings, mode));
    },
  };
}
