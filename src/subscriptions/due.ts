import type { Subscription } from '../model/subscription.ts';

const HOUR_MS = 60 * 60 * 1000;

/** From one look at an address to the next. */
const INTERVAL_MS = 24 * HOUR_MS;
/** After a look that came to no end: the browser stopped the background, or was offline. */
const RETRY_MS = 6 * HOUR_MS;

/** When an address is to be asked next, in ms since 1970. */
export function dueAt({ triedAt, checkedAt, failure }: Subscription): number {
  const isSettled = checkedAt >= triedAt || (failure !== undefined && failure.at >= triedAt);
  return Date.parse(triedAt) + (isSettled ? INTERVAL_MS : RETRY_MS);
}
