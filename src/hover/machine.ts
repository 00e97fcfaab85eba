import type {
  Aim,
  HoverEffect,
  HoverEvent,
  HoverState,
  HoverStep,
  MentionId,
  OpenCard,
  TimerName,
  Way,
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
      return settle([state, []], {
        hasFocus: false,
        ...(state.card?.by === 'keyboard' && { by: 'pointer' }),
      });
    case 'timerRang':
      return rang(state, event.timer, event.token, dwellMs);
    case 'answered':
      if (state.aim?.token !== event.token) return [state, []];
      return showIfReady({ ...state, aim: { ...state.aim, isAnswered: true } });
    case 'openAsked':
      return openAsked(state, event.target, event.by);
    case 'mentionGone':
      return gone(state, event.target);
    case 'scrolled':
      return withoutPointerAim(state);
    case 'pinned':
      return [{ ...state, card: null }, stopLingering(state.card)];
    case 'unpinned':
      return unpinned(state, event.target);
    case 'dismissed':
      return dismiss(state);
  }
}

function onMention(state: HoverState, target: MentionId, restedMs = 0): HoverStep {
  if (state.card?.target === target) return settle(withoutPointerAim(state), { isOnMention: true });
  if (state.aim?.target === target || state.aim?.isAsked) return [state, []];
  // Who reads a card with the keyboard, or asked for it, is not to lose it to a pointer that lies about.
  if (state.card && (state.card.by !== 'pointer' || state.card.hasFocus))
    return settle([state, []], { isOnMention: false });
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
    by: 'pointer',
  };
  return [
    { ...rested, aim, token },
    [...stopped, { do: 'startTimer', timer: 'intent', ms: Math.max(0, INTENT_MS - restedMs), token }],
  ];
}

function openAsked(state: HoverState, target: MentionId, by: Way): HoverStep {
  // The card of before must not linger away from under the one that comes.
  const [held, kept] = by === 'pointer' ? withoutAim(state) : settle(withoutAim(state), { by });
  const token = held.token + 1;
  const aim: Aim = {
    target,
    token,
    step: 'asking',
    restedMs: 0,
    isDue: true,
    isAnswered: false,
    isAsked: true,
    by,
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
  const { target, token, by } = aim;
  // Asked once more for the card that is open: it stays as it is, and so does what it waits for.
  const open: OpenCard =
    card?.target === target
      ? card
      : { target, token, isOnMention: by === 'pointer', isOnCard: false, hasFocus: false, by };
  const stop = open === card ? [] : stopLingering(card);
  return [{ ...state, aim: null, card: open }, [...stop, { do: 'show', target, token, by: open.by }]];
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
  return card !== null && !card.isOnMention && !card.isOnCard && !card.hasFocus && card.by === 'pointer';
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
  if (!state.card) return [state, []];
  return [{ ...state, card: null }, [...stopLingering(state.card), { do: 'hide' }]];
}

function stopLingering(card: OpenCard | null): HoverEffect[] {
  return isLingering(card) ? [{ do: 'stopTimer', timer: 'linger' }] : [];
}

/** The one that was open beside it goes. The pointer or the focus is on the card: its button was pressed. */
function unpinned(state: HoverState, target: MentionId): HoverStep {
  const [alone, effects] = dismiss(state);
  const token = alone.token + 1;
  const card: OpenCard = {
    target,
    token,
    isOnMention: false,
    isOnCard: true,
    hasFocus: false,
    by: 'pointer',
  };
  return [{ ...alone, token, card }, effects];
}
