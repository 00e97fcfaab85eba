/**
 * One signal that every listener, observer and timer of a content script takes. It aborts when the extension is gone
 * (removed, updated, reloaded) under a page that stays, or when a younger copy of the script takes over; then the page
 * is as it was found.
 */
export interface Lifetime {
  signal: AbortSignal;
  end(): void;
  /** False once the extension is gone; then the lifetime has ended too. Cheap: ask before every use of the API. */
  isAlive(): boolean;
}

const ELDER = Symbol.for('factcards.lifetime');

/** Begins a lifetime in this world and ends the one of an elder copy, so that two never mark the same page. */
export function beginLifetime(runtime: { id?: string }, world: object = globalThis): Lifetime {
  const owned = world as { [ELDER]?: Lifetime };
  owned[ELDER]?.end();
  const controller = new AbortController();
  const lifetime: Lifetime = {
    signal: controller.signal,
    end: () => controller.abort(),
    isAlive() {
      // The browser takes the id away from an orphaned script; reading it may throw as well.
      try {
        if (!runtime.id) controller.abort();
      } catch {
        controller.abort();
      }
      return !controller.signal.aborted;
    },
  };
  owned[ELDER] = lifetime;
  return lifetime;
}
