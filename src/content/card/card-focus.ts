const FOCUSABLE = 'a[href], button:not([disabled], [tabindex="-1"]), input, summary, [tabindex="0"]';

/** The keyboard focus of one card: into it, out of it, and back to where it was. */
export interface CardFocus {
  /** The card is about to open: what has the focus now gets it back. */
  remember(): void;
  has(): boolean;
  /** Moves it into the card. */
  enter(): void;
  /** Gives it back to where it was, if it is in the card. */
  giveBack(): void;
}

/** `onLeave`: Tab goes over one of the card's edges. */
export function createCardFocus(layer: HTMLElement, onLeave: () => void): CardFocus {
  let before: Element | null = null;

  const focused = (): HTMLElement | null => {
    const { activeElement } = layer.getRootNode() as ShadowRoot;
    return activeElement && layer.contains(activeElement) ? (activeElement as HTMLElement) : null;
  };

  layer.addEventListener('focusin', ({ relatedTarget }) => {
    // Who comes back to a pinned card later may come from somewhere else; from a card that closed over it is no such place.
    const from = relatedTarget as Element | null;
    if (from && from.getRootNode() !== layer.getRootNode()) before = from;
  });
  layer.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const stops = [...layer.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((e) => e.checkVisibility());
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const isAtCard = event.shiftKey && focused()?.getAttribute('role') === 'dialog';
    if (focused() !== edge && !isAtCard) return;
    event.preventDefault();
    onLeave();
  });

  return {
    remember() {
      // It may be in a pinned card.
      before = (layer.getRootNode() as ShadowRoot).activeElement ?? document.activeElement;
    },
    has: () => focused() !== null,
    enter: () => layer.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true }),
    giveBack() {
      const held = focused();
      if (!held) return;
      if (before instanceof HTMLElement && before !== document.body && before.isConnected)
        before.focus({ preventScroll: true });
      else held.blur();
    },
  };
}
