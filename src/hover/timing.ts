/** Every delay of the hover, each with its reason. Change 'opens too soon' and 'goes too late' here. */

/** A pointer that only passes over a name leaves it sooner than this: nothing is asked for it. */
export const INTENT_MS = 150;

/** From intent to the earliest card: 500 ms of rest in all. Shorter, and cards open for readers who follow a line with the pointer. */
export const DWELL_MS = 350;

/** How long a card outlives the pointer's leaving: enough to cross the gap between name and card, or to come back from a slip. */
export const LINGER_MS = 300;
