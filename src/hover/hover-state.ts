/** What the hover machine (machine.ts) keeps, hears and has done. Plain data. */
export interface HoverState {
  aim: Aim | null;
  card: OpenCard | null;
  /** The token that was given last. */
  token: number;
}

/** A name's place on the page; the caller's number for it. */
export type MentionId = number;

export interface Aim {
  target: MentionId;
  token: number;
  step: 'resting' | 'asking';
  /** For so long, in ms, the pointer had rested before the aim began. */
  restedMs: number;
  isDue: boolean;
  isAnswered: boolean;
  /** Asked for, and not only pointed at: neither pointer nor scrolling calls it off. */
  isAsked: boolean;
  by: Way;
}

/** How a card was opened. */
export type Way = 'pointer' | 'keyboard' | 'touch' | 'menu';

export interface OpenCard {
  target: MentionId;
  token: number;
  /** What keeps it open; with none of these it lingers. A card that no pointer opened stays until it is dismissed. */
  isOnMention: boolean;
  isOnCard: boolean;
  hasFocus: boolean;
  by: Way;
}

export type TimerName = 'intent' | 'dwell' | 'linger';

export type HoverEvent =
  /** `restedMs`: it has been there for so long before this was told. */
  | { is: 'pointerOnMention'; target: MentionId; restedMs?: number }
  | { is: 'pointerOffMention' }
  | { is: 'pointerOnCard' }
  | { is: 'pointerOffCard' }
  | { is: 'focusInCard' }
  | { is: 'focusOutOfCard' }
  | { is: 'timerRang'; timer: TimerName; token: number }
  /** The background answered, with facts or with a failure that the card tells. */
  | { is: 'answered'; token: number }
  /** Open the card of this mention without a wait: by `pointer` once more from a card that failed. */
  | { is: 'openAsked'; target: MentionId; by: Way }
  | { is: 'mentionGone'; target: MentionId }
  /** Names moved under a resting pointer: that is no intent. */
  | { is: 'scrolled' }
  /** The open card was pinned: from now on it stays by itself, and another one may open beside it. */
  | { is: 'pinned' }
  /** A pinned card is an ordinary one again. */
  | { is: 'unpinned'; target: MentionId }
  /** Escape, a press elsewhere, another tab: whatever is there goes at once. */
  | { is: 'dismissed' };

export type HoverEffect =
  | { do: 'startTimer'; timer: TimerName; ms: number; token: number }
  | { do: 'stopTimer'; timer: TimerName }
  | { do: 'ask'; target: MentionId; token: number }
  | { do: 'show'; target: MentionId; token: number; by: Way }
  | { do: 'hide' };

export type HoverStep = [HoverState, HoverEffect[]];

export const AT_REST: HoverState = { aim: null, card: null, token: 0 };
