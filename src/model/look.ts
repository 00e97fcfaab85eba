/** How a mark is drawn. */
export const MARK_STYLES = ['dotted', 'solid', 'tint'] as const;
/** Whether the card is light or dark: as the page is behind it, or always the same. */
export const THEMES = ['page', 'light', 'dark'] as const;
/** How large the card's text is. */
export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
/** How soon a card opens under a resting pointer. */
export const DELAYS = ['sooner', 'usual', 'later'] as const;

/** What the reader chose of how things look and how soon they come. */
export interface Look {
  markStyle: (typeof MARK_STYLES)[number];
  theme: (typeof THEMES)[number];
  textSize: (typeof TEXT_SIZES)[number];
  delay: (typeof DELAYS)[number];
}

export const DEFAULT_LOOK: Look = {
  markStyle: 'dotted',
  theme: 'page',
  textSize: 'normal',
  delay: 'usual',
};
