import { DWELL_MS, INTENT_MS, LINGER_MS } from './timing.ts';

/**
 * When a card opens and when it goes, as a function of what happened. Nothing here knows of clocks or pages.
 *
 *            rest on a name          intent rings           dwell rung, answer here
 *   (nothing) ───────────▶ aim: resting ─────▶ aim: asking ─────────────────────▶ card
 *       ▲                      │ pointer leaves    │                                │ pointer leaves name and card
 *       └──────────────────────┴───────────────────┘◀──────── linger rings ─────────┘ (comes back: stays)
 *
 * Aim and card are apart, so that the pointer may cross another name on its way to the open card.
 */
export interface HoverState {
  aim: Aim | null;
  card: OpenCard | null;
  /** The token that was given last. */
  token: number;
}

/** A name's place on the page; the caller's number for it. */
export type MentionId = number;

interface Aim {
  target: MentionId;
  token: number;
  step: 'resting' | 'asking';
  isDue: boolean;
  isAnswered: boolean;
  isByKeyboard: boolean;
}

interface OpenCard {
  target: MentionId;
  token: number;
  /** What keeps it open; with none of these it lingers. A card opened by keyboard stays until it is dismissed. */
  isOnMention: boolean;
  isOnCard: boolean;
  hasFocus: boolean;
  isByKeyboard: boolean;
}

type TimerName = 'intent' | 'dwell' | 'linger';

export type HoverEvent =
  | { is: 'pointerOnMention'; target: MentionId }
  | { is: 'pointerOffMention' }
  | { is: 'pointerOnCard' }
  | { is: 'pointerOffCard' }
  | { is: 'focusInCard' }
  | { is: 'focusOutOfCard' }
  | { is: 'timerRang'; timer: TimerName; token: number }
  /** The background answered, with facts or with a failure that the card tells. */
  | { is: 'answered'; token: number }
  /** By keyboard: open the card of this mention without a wait. */
  | { is: 'openAsked'; target: MentionId }
  | { is: 'mentionGone'; target: MentionId }
  /** Names moved under a resting pointer: that is no intent. */
  | { is: 'scrolled' }
  /** Escape, a press elsewhere, another tab: whatever is there goes at once. */
  | { is: 'dismissed' };

export type HoverEffect =
  | { do: 'startTimer'; timer: TimerName; ms: number; token: number }
  | { do: 'stopTimer'; timer: TimerName }
  | { do: 'ask'; target: MentionId; token: number }
  | { do: 'show'; target: MentionId; token: number; byKeyboard: boolean }
  /** `giveFocusBack`: the reader was in the card with the keyboard. */
  | { do: 'hide'; giveFocusBack: boolean };

export type HoverStep = [HoverState, HoverEffect[]];

export const AT_REST: HoverState = { aim: null, card: null, token: 0 };

export function hover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.is) {
    case 'pointerOnMention':
      return onMention(state, event.target);
    case 'pointerOffMention':
      return settle(withoutPointerAim(state), { isOnMention: false });
    case 'pointerOnCard':
      return settle(withoutPointerAim(state), { isOnCard: true, isOnMention: false });
    case 'pointerOffCard':
      return settle([state, []], { isOnCard: false });
    case 'focusInCard':
      return settle([state, []], { hasFocus: true });
    case 'focusOutOfCard':
      return settle([state, []], { hasFocus: false, isByKeyboard: false });
    case 'timerRang':
      return rang(state, event.timer, event.token);
    case 'answered':
      if (state.aim?.token !== event.token) return [state, []];
      return showIfReady({ ...state, aim: { ...state.aim, isAnswered: true } });
    case 'openAsked':
      return openAsked(state, event.target);
    case 'mentionGone':
      return gone(state, event.target);
    case 'scrolled':
      return withoutPointerAim(state);
    case 'dismissed':
      return dismiss(state);
  }
}

function onMention(state: HoverState, target: MentionId): HoverStep {
  if (state.card?.target === target) return settle(withoutPointerAim(state), { isOnMention: true });
  if (state.aim?.target === target || state.aim?.isByKeyboard) return [state, []];
  const [rested, stopped] = settle(withoutAim(state), { isOnMention: false });
  const token = rested.token + 1;
  const aim: Aim = { target, token, step: 'resting', isDue: false, isAnswered: false, isByKeyboard: false };
  return [
    { ...rested, aim, token },
    [...stopped, { do: 'startTimer', timer: 'intent', ms: INTENT_MS, token }],
  ];
}

function openAsked(state: HoverState, target: MentionId): HoverStep {
  const [rested, stopped] = withoutAim(state);
  const token = rested.token + 1;
  const aim: Aim = { target, token, step: 'asking', isDue: true, isAnswered: false, isByKeyboard: true };
  // The card of before must not linger away from under the one that comes.
  const keepOpen: HoverEffect[] = isLingering(rested.card) ? [{ do: 'stopTimer', timer: 'linger' }] : [];
  const card = rested.card && { ...rested.card, isByKeyboard: true };
  return [{ aim, card, token }, [...stopped, ...keepOpen, { do: 'ask', target, token }]];
}

function rang(state: HoverState, timer: TimerName, token: number): HoverStep {
  const { aim, card } = state;
  if (timer === 'linger')
    return card?.token === token && isLingering(card) ? dismissCard(state) : [state, []];
  if (aim?.token !== token) return [state, []];
  if (timer === 'dwell') return showIfReady({ ...state, aim: { ...aim, isDue: true } });
  return [
    { ...state, aim: { ...aim, step: 'asking' } },
    [
      { do: 'ask', target: aim.target, token },
      { do: 'startTimer', timer: 'dwell', ms: DWELL_MS, token },
    ],
  ];
}

function showIfReady(state: HoverState): HoverStep {
  const { aim, card } = state;
  if (!aim?.isDue || !aim.isAnswered) return [state, []];
  const byKeyboard = aim.isByKeyboard;
  const open: OpenCard = {
    target: aim.target,
    token: aim.token,
    isOnMention: !byKeyboard,
    isOnCard: false,
    hasFocus: false,
    isByKeyboard: byKeyboard,
  };
  const stop: HoverEffect[] = isLingering(card) ? [{ do: 'stopTimer', timer: 'linger' }] : [];
  return [
    { ...state, aim: null, card: open },
    [...stop, { do: 'show', target: aim.target, token: aim.token, byKeyboard }],
  ];
}

/** What the keyboard asked for is meant, whatever the pointer does and however the page scrolls to it. */
function withoutPointerAim(state: HoverState): HoverStep {
  return state.aim?.isByKeyboard ? [state, []] : withoutAim(state);
}

function withoutAim(state: HoverState): HoverStep {
  if (!state.aim) return [state, []];
  const timer = state.aim.step === 'resting' ? 'intent' : 'dwell';
  return [{ ...state, aim: null }, state.aim.isDue ? [] : [{ do: 'stopTimer', timer }]];
}

/** Applies what changed about the open card, and starts or stops its lingering accordingly. */
function settle([state, effects]: HoverStep, change: Partial<OpenCard>): HoverStep {
  const { card } = state;
  if (!card) return [state, effects];
  const changed = { ...card, ...change };
  const [was, is] = [isLingering(card), isLingering(changed)];
  const timer: HoverEffect[] =
    was === is
      ? []
      : is
        ? [{ do: 'startTimer', timer: 'linger', ms: LINGER_MS, token: card.token }]
        : [{ do: 'stopTimer', timer: 'linger' }];
  return [{ ...state, card: changed }, [...effects, ...timer]];
}

function isLingering(card: OpenCard | null): boolean {
  return card !== null && !card.isOnMention && !card.isOnCard && !card.hasFocus && !card.isByKeyboard;
}

function gone(state: HoverState, target: MentionId): HoverStep {
  const [rested, stopped] = state.aim?.target === target ? withoutAim(state) : [state, []];
  if (rested.card?.target !== target) return [rested, stopped];
  const [closed, hidden] = dismissCard(rested);
  return [closed, [...stopped, ...hidden]];
}

function dismiss(state: HoverState): HoverStep {
  const [rested, stopped] = withoutAim(state);
  const [gone, hidden] = dismissCard(rested);
  return [gone, [...stopped, ...hidden]];
}

function dismissCard(state: HoverState): HoverStep {
  const { card } = state;
  if (!card) return [state, []];
  const stop: HoverEffect[] = isLingering(card) ? [{ do: 'stopTimer', timer: 'linger' }] : [];
  return [
    { ...state, card: null },
    [...stop, { do: 'hide', giveFocusBack: card.hasFocus || card.isByKeyboard }],
  ];
}
