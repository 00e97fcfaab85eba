import { useLayoutEffect, useRef } from 'preact/hooks';

/** Focuses an element as it appears. */
export function useFocus<T extends HTMLElement>(isWanted: boolean) {
  const ref = useRef<T>(null);
  // Only as it appears: later changes must not steal the focus.
  useLayoutEffect(() => {
    if (isWanted) ref.current?.focus();
  }, []);
  return ref;
}
