/** Every delay of the hover, each with its reason. Change 'opens too soon' and 'goes too late' here. */

/** A pointer that only passes over a name leaves it sooner than this: nothing is asked for it. */
export const INTENT_MS = 150;

/**
 * From intent to the earliest card, as the reader chose it: by default 500 ms of rest in all. Shorter, and cards open for
 * readers who follow a line with the pointer; longer is for those who read so.
 */
export const DWELLS_MS = { sooner: 100, usual: 350, later: 850 };
export const DWELL_MS = DWELLS_MS.usual;

/** How long a card outlives the pointer's leaving: enough to cross the gap between name and card, or to come back from a slip. */
export const LINGER_MS = 300;

/** How long a finger rests on a name in a link before its card opens: what phones take for a long press. */
export const LONG_PRESS_MS = 500;
