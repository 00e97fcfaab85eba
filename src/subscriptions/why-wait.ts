import type { InstalledPack } from '../factbase/installed-pack.ts';
import type { PackHeader } from '../model/pack.ts';
import { ageOf } from '../model/pack-age.ts';
import { compareDates } from '../model/partial-date.ts';
import type { WaitingReason } from '../model/subscription.ts';

/** Why an update is not installed without the reader; undefined: it is as they would expect it. */
export function whyWait(header: PackHeader, installed: InstalledPack): WaitingReason | undefined {
  if (header.id !== installed.id) return 'otherPack';
  if (header.publisher !== installed.publisher) return 'otherPublisher';
  const isOlder = compareDates(header.updated, installed.updated) < 0;
  if (isOlder || ageOf(header, installed) === 'older') return 'older';
  // What is kept beside it was left by going back, or came before; to come before it had to be older.
  return header.revision === installed.previous?.revision ? 'rolledBack' : undefined;
}
