import { useLayoutEffect, useRef } from 'preact/hooks';

/** What every form has that opens in the place of what it changes: its first field takes the focus, Escape leaves all as it was. */
export function useInPlace(first: 'textarea' | 'input' | 'button', onCancel: () => void) {
  const ref = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => ref.current?.querySelector<HTMLElement>(first)?.focus(), [first]);
  return {
    ref,
    onKeyDown(event: KeyboardEvent) {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onCancel();
    },
  };
}
