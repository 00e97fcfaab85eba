/** Longest stretch of work in a page before the page gets its turn, in ms: a frame is 16, and others want some of it. */
const SLICE_MS = 8;

/** A clock and a way to wait; a test has its own. */
export interface Turns {
  now(): number;
  /** Resolves when the page had its turn. */
  next(): Promise<void>;
}

export const pageTurns: Turns = {
  now: () => performance.now(),
  next: () =>
    new Promise((resolve) => {
      const { scheduler } = globalThis as {
        scheduler?: { postTask(f: () => void, o: object): Promise<void> };
      };
      // Typing and scrolling come first. Not 'background': a page that is never idle would never get its marks.
      if (scheduler) scheduler.postTask(() => resolve(), { priority: 'user-visible' });
      else setTimeout(resolve, 0);
    }),
};

/** Works through a long list in slices, until the signal aborts. */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  turns: Turns,
  signal: AbortSignal,
): Promise<void> {
  let sliceStart = turns.now();
  for (const item of items) {
    work(item);
    if (turns.now() - sliceStart < SLICE_MS) continue;
    await turns.next();
    if (signal.aborted) return;
    sliceStart = turns.now();
  }
}
