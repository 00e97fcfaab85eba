import * as v from 'valibot';
import { isTime, readSettings, type Settings } from './settings.ts';

/**
 * What goes to the browsers of one account where the reader asks for it: how things look and how fast they come. Never a
 * site, a name, or anything of what was read or saved.
 */
const SYNCED = [
  'marks',
  'markStyle',
  'theme',
  'textSize',
  'delay',
] as const satisfies readonly (keyof Settings)[];

/** What the account holds. */
export interface SyncedSettings extends Pick<Settings, (typeof SYNCED)[number]> {
  /** Of the settings that they were taken from. */
  version: number;
  /** When the reader chose them, ISO 8601 in UTC. */
  changedAt: string;
}

const syncedSchema = v.looseObject({ version: v.number(), changedAt: v.custom<string>(isTime) });

export function isSyncedAlike(a: Settings, b: Settings): boolean {
  return SYNCED.every((key) => a[key] === b[key]);
}

/** What of these settings goes to the account; `undefined` where the reader never chose any, so that defaults overwrite nothing. */
export function toSynced(settings: Settings): SyncedSettings | undefined {
  const { changedAt, version } = settings;
  if (changedAt === undefined) return undefined;
  const values = Object.fromEntries(SYNCED.map((key) => [key, settings[key]])) as Pick<
    Settings,
    (typeof SYNCED)[number]
  >;
  return { ...values, version, changedAt };
}

/** What the account holds, where it makes sense. */
export function readSynced(stored: unknown): SyncedSettings | undefined {
  if (!v.is(syncedSchema, stored)) return undefined;
  return toSynced(readSettings({ sitesOff: [], ...stored }));
}

/** Who is right where the two differ: the one that was chosen later, and never the one that nobody chose. */
export function laterOf(here: Settings, account: SyncedSettings | undefined): 'here' | 'account' | 'neither' {
  const [mine, theirs] = [here.changedAt ?? '', account?.changedAt ?? ''];
  return mine === theirs ? 'neither' : mine > theirs ? 'here' : 'account';
}

/** These settings as the account has them. */
export function withSynced(settings: Settings, { version: _, ...account }: SyncedSettings): Settings {
  return { ...settings, ...account };
}
