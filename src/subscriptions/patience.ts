import { FetchFailure } from './fetch-failure.ts';
import type { FetchLimits } from './fetch-limits.ts';

/** How long a server is waited for. Its signal aborts with a FetchFailure `slow`, or as the reader's own does. */
export interface Patience {
  signal: AbortSignal;
  /** Something came: the wait for the next part begins. */
  heard(): void;
  /** Stops the clocks, and with a reason the transfer too. */
  end(reason?: unknown): void;
}

export function createPatience(limits: FetchLimits, host: string, reader?: AbortSignal): Patience {
  const controller = new AbortController();
  const giveUp = () => controller.abort(new FetchFailure('slow', host));
  const total = setTimeout(giveUp, limits.totalMs);
  let next = setTimeout(giveUp, limits.answerMs);
  const cancel = () => controller.abort(reader?.reason);
  if (reader?.aborted) cancel();
  reader?.addEventListener('abort', cancel, { once: true });
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(next);
      next = setTimeout(giveUp, limits.pauseMs);
    },
    end(reason) {
      clearTimeout(total);
      clearTimeout(next);
      reader?.removeEventListener('abort', cancel);
      if (reason !== undefined) controller.abort(reason);
    },
  };
}
