import type { PackHeader } from '../model/pack.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { PackOrigin } from '../model/subscription.ts';

/** A pack that is in force, or was removed and can still be brought back. */
export interface InstalledPack extends PackHeader {
  /** When it was installed, ISO 8601 in UTC. */
  installedAt: string;
  counts: { companies: number; articles: number; facts: number };
  isRemoved: boolean;
  /** Where it came from, unless that was a file. */
  origin?: PackOrigin;
  /** What a roll back puts in force: what was so before. */
  previous?: Edition;
}

/** A revision of a pack, and when it was installed. */
export interface Edition {
  revision: string;
  updated: PartialDate;
  installedAt: string;
}

/** A line of what is in a pack. */
export interface PackCompany {
  id: string;
  name: string;
  about?: string;
  facts: number;
}
