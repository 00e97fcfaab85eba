import { useEffect, useRef } from 'preact/hooks';

/** So long something is in sight until it counts as seen, in ms; who closes it sooner did not read it. */
const SEEN_MS = 1000;

/** Tells the facts that are in sight for a while; those of an open timeline, `atOnce`, which the reader asked for. */
export function useSeen(
  facts: readonly string[],
  atOnce: boolean,
  onSeen: ((facts: string[]) => void) | undefined,
): void {
  const tell = useRef(onSeen);
  tell.current = onSeen;
  const ids = JSON.stringify(facts);
  useEffect(() => {
    const shown = JSON.parse(ids) as string[];
    if (shown.length === 0) return;
    const timer = setTimeout(() => tell.current?.(shown), atOnce ? 0 : SEEN_MS);
    return () => clearTimeout(timer);
  }, [ids, atOnce]);
}
