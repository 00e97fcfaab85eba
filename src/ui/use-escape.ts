import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';

/** Closes what is open over the rest, for Escape. False: nothing of it is in sight or in use, so Escape is somebody else's. */
export type CloseInner = () => boolean;

/** Tells whoever hears Escape before the card does what it has to close first. Answers with how to take that back. */
export type HoldEscape = (close: CloseInner) => () => void;

/** On our own pages nobody hears Escape first: there it does what it always does. */
const EscapeContext = createContext<HoldEscape>(() => () => {});

export const EscapeProvider = EscapeContext.Provider;

/** As long as there is something to close, Escape closes it, and only the next one what lies under it. */
export function useEscape(close: CloseInner | undefined): void {
  const hold = useContext(EscapeContext);
  const newest = useRef(close);
  newest.current = close;
  const isHeld = close !== undefined;
  // Before anybody can press a key.
  useLayoutEffect(() => (isHeld ? hold(() => newest.current?.() ?? false) : undefined), [isHeld, hold]);
}
