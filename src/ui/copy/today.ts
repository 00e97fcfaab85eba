import type { PartialDate } from '../../model/partial-date.ts';

/** In UTC, as everything that is dated here. */
export function today(): PartialDate {
  return new Date().toISOString().slice(0, 10);
}
