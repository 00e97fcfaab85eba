import { setTimeout as sleep } from 'node:timers/promises';
import type { WaitOptions } from './driver.ts';

/** A card or a sheet comes in sooner than this, in ms: before a picture that is to be looked at. */
export const COMES_IN_MS = 300;

/**
 * How long a step is waited for, in ms, before it counts as not happening: no journey measures speed, and on a busy machine
 * what takes a second takes ten.
 */
export const PATIENCE_MS = 20_000;

/** Fails loudly where a step does not end in time; nothing that drives a browser may hang. */
export async function withTimeout<T>(work: Promise<T>, what: string, timeoutMs: number): Promise<T> {
  const over = new AbortController();
  const late = sleep(timeoutMs, undefined, { signal: over.signal }).then(() => {
    throw new Error(`Waited ${timeoutMs} ms for ${what}`);
  });
  late.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    over.abort();
  }
}

/** Asks until the answer is truthy. Errors count as 'not yet'; the last one stands in the message. */
export async function until<T>(
  ask: () => Promise<T> | T,
  { what, timeoutMs = PATIENCE_MS }: WaitOptions,
): Promise<Exclude<T, null | undefined | false | 0 | ''>> {
  const end = Date.now() + timeoutMs;
  let lastError: unknown;
  for (let pauseMs = 20; ; pauseMs = Math.min(pauseMs * 1.5, 200)) {
    try {
      const left = Math.max(end - Date.now(), 1);
      const answer = await withTimeout(Promise.resolve(ask()), what, left);
      if (answer) return answer as Exclude<T, null | undefined | false | 0 | ''>;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() + pauseMs >= end) break;
    await sleep(pauseMs);
  }
  const because = lastError instanceof Error ? `: ${lastError.message}` : '';
  throw new Error(`Waited ${timeoutMs} ms for ${what}${because}`, { cause: lastError });
}

/** How long a place must stay the same to be aimed at, in ms: a popup that grows to its content moves for some frames. */
const STEADY_MS = 120;

/** Asks until the answer is there and stays the same for a moment: what moves would be missed by a click. */
export function steady<T>(ask: () => Promise<T>, options: WaitOptions) {
  return until(async () => {
    const before = await ask();
    if (!before) return before;
    await sleep(STEADY_MS);
    const now = await ask();
    return JSON.stringify(now) === JSON.stringify(before) ? now : null;
  }, options);
}
