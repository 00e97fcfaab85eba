import { DEFAULT_LOOK, DELAYS, type Look, MARK_STYLES, TEXT_SIZES, THEMES } from '../model/look.ts';
import type { Marks } from '../model/marks.ts';

export const EXPORT_PERIODS = ['off', 'daily', 'weekly'] as const;
export type ExportPeriod = (typeof EXPORT_PERIODS)[number];

export interface Settings extends Look {
  version: 4;
  marks: Marks;
  /** Companies are left unmarked as long as nothing came since the reader last looked at them; hovering answers still. */
  marksOnlyNews: boolean;
  /** Hosts, as in `news.example.com`, on which nothing is marked; sorted, each once. */
  sitesOff: string[];
  /** The reader wants appearance and timing to be the same in all browsers of one account: see `sync.ts`. */
  isSynced: boolean;
  /** How often what was saved goes into the downloads folder by itself. */
  autoExport: ExportPeriod;
  /** When the reader last changed what can be synced, ISO 8601 in UTC; absent: it is as it was at first. */
  changedAt?: string;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 4,
  marks: 'first',
  marksOnlyNews: false,
  ...DEFAULT_LOOK,
  sitesOff: [],
  isSynced: false,
  autoExport: 'off',
};

/** One step for each version: takes what the version before stored. Steps are added, never changed. */
const MIGRATIONS: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {
  // 0: nothing was stored, or something that was never ours.
  0: () => ({ ...DEFAULT_SETTINGS }),
  1: (stored) => ({ ...stored, version: 2, isSynced: false, autoExport: 'off' }),
  2: (stored) => ({ ...stored, version: 3, ...DEFAULT_LOOK }),
  3: (stored) => ({ ...stored, version: 4, marksOnlyNews: false }),
};

/** Settings from whatever was stored: migrated to this version; a field that makes no sense falls back to its default. */
export function readSettings(stored: unknown): Settings {
  let raw = isRecord(stored) ? stored : {};
  for (let version = versionOf(raw); version < DEFAULT_SETTINGS.version; version++) {
    raw = MIGRATIONS[version]?.(raw) ?? raw;
  }
  return {
    version: DEFAULT_SETTINGS.version,
    marks: isMarks(raw.marks) ? raw.marks : DEFAULT_SETTINGS.marks,
    marksOnlyNews: raw.marksOnlyNews === true,
    ...readLook(raw),
    sitesOff: Array.isArray(raw.sitesOff)
      ? sites(raw.sitesOff.filter((site) => typeof site === 'string'))
      : [],
    isSynced: raw.isSynced === true,
    autoExport: EXPORT_PERIODS.find((period) => period === raw.autoExport) ?? DEFAULT_SETTINGS.autoExport,
    ...(isTime(raw.changedAt) && { changedAt: raw.changedAt }),
  };
}

function readLook(raw: Record<string, unknown>): Look {
  const { markStyle, theme, textSize, delay } = DEFAULT_LOOK;
  return {
    markStyle: MARK_STYLES.find((style) => style === raw.markStyle) ?? markStyle,
    theme: THEMES.find((one) => one === raw.theme) ?? theme,
    textSize: TEXT_SIZES.find((size) => size === raw.textSize) ?? textSize,
    delay: DELAYS.find((one) => one === raw.delay) ?? delay,
  };
}

/** Of the settings, how things look and how soon they come. */
export function lookOf({ markStyle, theme, textSize, delay }: Settings): Look {
  return { markStyle, theme, textSize, delay };
}

export function withLook(settings: Settings, look: Partial<Look>): Settings {
  return { ...settings, ...look };
}

export function withMarks(settings: Settings, marks: Marks): Settings {
  return { ...settings, marks };
}

/**
 * The settings after a restore: in place of those that are here, or merged with them. Merged, the sites of both are
 * switched off, and of all else what was chosen later holds. What this browser alone does stays as it is here.
 */
export function restoreSettings(here: Settings, backedUp: unknown, mode: 'merge' | 'replace'): Settings {
  const { isSynced, autoExport } = here;
  const other = readSettings(backedUp);
  if (mode === 'replace') return { ...other, isSynced, autoExport };
  const chosen = (other.changedAt ?? '') > (here.changedAt ?? '') ? other : here;
  return {
    ...chosen,
    sitesOff: sites([...here.sitesOff, ...other.sitesOff]),
    isSynced,
    autoExport,
  };
}

/** The settings with a site switched on or off. */
export function withSite(settings: Settings, site: string, isOn: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== site);
  return { ...settings, sitesOff: sites(isOn ? others : [...others, site]) };
}

export function isSiteOff(settings: Settings, site: string): boolean {
  return settings.sitesOff.includes(site);
}

/** The site of an address, or undefined where extensions may not run (browser pages, other extensions' pages). */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return 'file://';
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
}

function sites(hosts: string[]): string[] {
  return [...new Set(hosts)].sort();
}

function isMarks(value: unknown): value is Marks {
  return value === 'first' || value === 'every' || value === 'none';
}

export function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function versionOf({ version }: Record<string, unknown>): number {
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0;
}
