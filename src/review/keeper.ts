/** The first key stroke is written at once, those that follow so closely together. */
const PAUSE_MS = 250;

/** Writes what changes often, but not at every change. */
export function createKeeper(write: () => Promise<void>) {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isUnwritten = false;

  function now(): Promise<void> {
    isUnwritten = false;
    return write();
  }

  function soon(): void {
    isUnwritten = true;
    if (pause !== undefined) return;
    now();
    pause = setTimeout(() => {
      pause = undefined;
      if (isUnwritten) soon();
    }, PAUSE_MS);
  }

  return {
    now,
    soon,
    async flush(): Promise<void> {
      if (isUnwritten) await now();
    },
  };
}
