import type { PackHeader } from './pack.ts';
import { compareDates } from './partial-date.ts';

export type PackAge = 'newer' | 'same' | 'older';

type Edition = Pick<PackHeader, 'revision' | 'updated'>;

/** How a pack stands to the installed one: by revision where they are equal, else by the date that the publisher gives. */
export function ageOf(pack: Edition, installed: Edition): PackAge {
  if (pack.revision === installed.revision) return 'same';
  const order =
    compareDates(pack.updated, installed.updated) ||
    pack.revision.localeCompare(installed.revision, 'en', { numeric: true });
  return order < 0 ? 'older' : 'newer';
}
