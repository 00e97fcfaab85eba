import type { PackHeader } from '../model/pack.ts';

/** A pack that is in force, or was removed and can still be brought back. */
export interface InstalledPack extends PackHeader {
  /** When it was installed, ISO 8601 in UTC. */
  installedAt: string;
  counts: { companies: number; articles: number; facts: number };
  isRemoved: boolean;
}

/** A line of what is in a pack. */
export interface PackCompany {
  id: string;
  name: string;
  about?: string;
  facts: number;
}
