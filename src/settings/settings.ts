import type { Marks } from '../model/marks.ts';

export interface Settings {
  version: 1;
  marks: Marks;
  /** Hosts, as in `news.example.com`, on which nothing is marked; sorted, each once. */
  sitesOff: string[];
}

export const DEFAULT_SETTINGS: Settings = { version: 1, marks: 'first', sitesOff: [] };

/** One step for each version: takes what the version before stored. Steps are added, never changed. */
const MIGRATIONS: Record<number, (stored: Record<string, unknown>) => Record<string, unknown>> = {
  // 0: nothing was stored, or something that was never ours.
  0: () => ({ ...DEFAULT_SETTINGS }),
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
    sitesOff: Array.isArray(raw.sitesOff)
      ? sites(raw.sitesOff.filter((site) => typeof site === 'string'))
      : [],
  };
}

export function withMarks(settings: Settings, marks: Marks): Settings {
  return { ...settings, marks };
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

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function versionOf({ version }: Record<string, unknown>): number {
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0;
}
