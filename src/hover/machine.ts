import type {
  Aim,
  HoverEffect,
  HoverEvent,
  HoverState,
  HoverStep,
  MentionId,
  OpenCard,
  TimerName,
} from './hover-state.ts';
import { DWELL_MS, INTENT_MS, LINGER_MS } from './timing.ts';

/**
 * When a card opens and when it goes, as a function of what happened. Nothing here knows of clocks or pages. `dwellMs`:
 * from intent to the earliest card, as the reader chose it.
 *
 *            rest on a name          intent rings           dwell rung, answer here
 *   (nothing) ───────────▶ aim: resting ─────▶ aim: asking ─────────────────────▶ card
 *       ▲                      │ pointer leaves    │                                │ pointer leaves name and card
 *       └──────────────────────┴───────────────────┘◀──────── linger rings ─────────┘ (comes back: stays)
 *
 * Aim and card are apart, so that the pointer may cross another name on its way to the open card.
 */
export function hover(state: HoverState, event: HoverEvent, dwellMs = DWELL_MS): HoverStep {
  switch (event.is) {
    case 'pointerOnMention':
      return onMention(state, event.target, event.restedMs);
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
      return rang(state, event.timer, event.token, dwellMs);
    case 'answered':
      if (state.aim?.token !== event.token) return [state, []];
      return showIfReady({ ...state, aim: { ...state.aim, isAnswered: true } });
    case 'openAsked':
      return openAsked(state, event.target, event.byKeyboard);
    case 'mentionGone':
      return gone(state, event.target);
    case 'scrolled':
      return withoutPointerAim(state);
    case 'dismissed':
      return dismiss(state);
  }
}

function onMention(state: HoverState, target: MentionId, restedMs = 0): HoverStep {
  if (state.card?.target === target) return settle(withoutPointerAim(state), { isOnMention: true });
  if (state.aim?.target === target || state.aim?.isAsked) return [state, []];
  // Who reads a card with the keyboard is not to lose it to a pointer that lies about.
  if (state.card?.isByKeyboard || state.card?.hasFocus) return settle([state, []], { isOnMention: false });
  const [rested, stopped] = settle(withoutAim(state), { isOnMention: false });
  const token = rested.token + 1;
  const aim: Aim = {
    target,
    token,
    step: 'resting',
    restedMs,
    isDue: false,
    isAnswered: false,
    isAsked: false,
    isByKeyboard: false,
  };
  return [
    { ...rested, aim, token },
    [...stopped, { do: 'startTimer', timer: 'intent', ms: Math.max(0, INTENT_MS - restedMs), token }],
  ];
}

function openAsked(state: HoverState, target: MentionId, isByKeyboard: boolean): HoverStep {
  // The card of before must not linger away from under the one that comes.
  const [held, kept] = isByKeyboard ? settle(withoutAim(state), { isByKeyboard }) : withoutAim(state);
  const token = held.token + 1;
  const aim: Aim = {
    target,
    token,
    step: 'asking',
    restedMs: 0,
    isDue: true,
    isAnswered: false,
    isAsked: true,
    isByKeyboard,
  };
  return [{ ...held, aim, token }, [...kept, { do: 'ask', target, token }]];
}

function rang(state: HoverState, timer: TimerName, token: number, dwellMs: number): HoverStep {
  const { aim, card } = state;
  if (timer === 'linger')
    return card?.token === token && isLingering(card) ? dismissCard(state) : [state, []];
  if (aim?.token !== token) return [state, []];
  if (timer === 'dwell') return showIfReady({ ...state, aim: { ...aim, isDue: true } });
  // What was rested beyond the intent is a part of the dwell.
  const ms = Math.max(0, dwellMs - Math.max(0, aim.restedMs - INTENT_MS));
  return [
    { ...state, aim: { ...aim, step: 'asking' } },
    [
      { do: 'ask', target: aim.target, token },
      { do: 'startTimer', timer: 'dwell', ms, token },
    ],
  ];
}

function showIfReady(state: HoverState): HoverStep {
  const { aim, card } = state;
  if (!aim?.isDue || !aim.isAnswered) return [state, []];
  const { target, token, isByKeyboard } = aim;
  // Asked once more for the card that is open: it stays as it is, and so does what it waits for.
  const open: OpenCard =
    card?.target === target
      ? card
      : { target, token, isOnMention: !isByKeyboard, isOnCard: false, hasFocus: false, isByKeyboard };
  const stop: HoverEffect[] =
    open !== card && isLingering(card) ? [{ do: 'stopTimer', timer: 'linger' }] : [];
  return [
    { ...state, aim: null, card: open },
    [...stop, { do: 'show', target, token, byKeyboard: open.isByKeyboard }],
  ];
}

/** What was asked for is meant, whatever the pointer does and however the page scrolls to it. */
function withoutPointerAim(state: HoverState): HoverStep {
  return state.aim?.isAsked ? [state, []] : withoutAim(state);
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
  return [{ ...state, card: null }, [...stop, { do: 'hide' }]];
}
