import type { ComponentChildren } from 'preact';

/** An entry of the card's ⋯ menu: something that is done at once, or a panel that takes the place of the card's body. */
export type CardMenuItem = MenuAct | MenuPanel;

interface MenuEntry {
  /** Tells it from the others. */
  id: string;
  label: string;
  /** The text of one of Lucide's icons, imported with `?raw`. */
  icon: string;
}

export interface MenuAct extends MenuEntry {
  /** `button`: the menu's own, which has the focus by then. What it answers with is shown on the card and heard; nothing is where it closes the card. A failure is told in words. */
  onChoose: (button: HTMLElement) => Promise<string | undefined> | undefined;
}

export interface MenuPanel extends MenuEntry {
  /** `back` leaves the panel, as its button does. */
  panel: (back: () => void) => ComponentChildren;
}
