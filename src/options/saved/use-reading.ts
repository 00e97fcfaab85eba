import { useEffect } from 'preact/hooks';

/** Reads when something is shown first, when `outside` grows, and when the reader comes back to the page. */
export function useReading(read: () => Promise<void>, outside: number): void {
  useEffect(() => {
    const shown = new AbortController();
    const again = () => document.visibilityState === 'visible' && void read();
    document.addEventListener('visibilitychange', again, { signal: shown.signal });
    // Of two windows side by side none becomes visible.
    window.addEventListener('focus', again, { signal: shown.signal });
    return () => shown.abort();
  }, [read]);
  useEffect(() => void read(), [read, outside]);
}
