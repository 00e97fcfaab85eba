import { AT_REST, type HoverEffect, type HoverEvent, type MentionId } from '../hover/hover-state.ts';
import { hover } from '../hover/machine.ts';
import type { CardContent, CardHost } from './card/card-host.ts';
import { boxesOf, type Mentions, textOfMention } from './mentions.ts';
import { followPointer, type Point } from './pointer.ts';

export interface Hover {
  /** Opens the card of a mention at once, as the keyboard asks. */
  openByKeyboard(target: MentionId): void;
  tell(event: HoverEvent): void;
  /** True for the host element of the card. */
  isCard(target: EventTarget | null): boolean;
}

/** The hover machine at the edge: listens to the page, keeps the timers, and does what the machine says. */
export function startHover(
  mentions: Mentions,
  ask: (company: string) => Promise<CardContent>,
  loadCard: (tell: (event: HoverEvent) => void) => Promise<CardHost>,
  /** From intent to a card, as the reader chose it. */
  dwellMs: () => number,
  signal: AbortSignal,
): Hover {
  let state = AT_REST;
  let card: CardHost | undefined;
  let loading: Promise<CardHost> | undefined;
  let pointer: Point | undefined;
  const answers = new Map<number, CardContent>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const tell = (event: HoverEvent): void => {
    if (signal.aborted) return;
    const [next, effects] = hover(state, event);
    state = next;
    for (const effect of effects) perform(effect);
  };

  const perform = (effect: HoverEffect): void => {
    switch (effect.do) {
      case 'startTimer': {
        const { timer, token } = effect;
        const ms = timer === 'dwell' ? dwellMs() : effect.ms;
        clearTimeout(timers.get(timer));
        timers.set(
          timer,
          setTimeout(() => tell({ is: 'timerRang', timer, token }), ms),
        );
        return;
      }
      case 'stopTimer':
        clearTimeout(timers.get(effect.timer));
        return;
      case 'ask':
        prepare(effect.target, effect.token);
        return;
      case 'show':
        show(effect.target, effect.token, effect.byKeyboard);
        return;
      case 'hide':
        card?.close();
        return;
    }
  };

  /** Fetches the facts and, for a first card, the card's code, side by side. */
  async function prepare(target: MentionId, token: number): Promise<void> {
    const mention = mentions.get(target);
    if (!mention) {
      tell({ is: 'mentionGone', target });
      return;
    }
    try {
      loading ??= loadCard(tell);
      const content = ask(mention.company).catch((): CardContent => ({ failed: true }));
      card = await loading;
      answers.clear();
      answers.set(token, await content);
      tell({ is: 'answered', token });
    } catch (error) {
      // Without the card's code nothing can be shown; the page stays as it is, and the next rest tries again.
      console.debug('Factcards: no card,', error);
      loading = undefined;
      tell({ is: 'mentionGone', target });
    }
  }

  function show(target: MentionId, token: number, byKeyboard: boolean): void {
    const mention = mentions.get(target);
    const content = answers.get(token);
    if (!mention || !content || boxesOf(mention).length === 0) {
      tell({ is: 'mentionGone', target });
      return;
    }
    const element = mention.start.node.parentElement;
    if (!element) return;
    card?.open({
      content,
      name: textOfMention(mention),
      evidence: mention.evidence,
      ...(mention.weighed && { weighed: mention.weighed }),
      element,
      boxes: () => boxesNow(target),
      byKeyboard,
      onRetry: () => tell({ is: 'openAsked', target, byKeyboard: false }),
      onLost: () => tell({ is: 'mentionGone', target }),
      ...(!byKeyboard && pointer && { pointer }),
    });
  }

  /** Of the mention as it is now: its text may have changed, or gone, under the open card. */
  const boxesNow = (target: MentionId) => {
    const mention = mentions.get(target);
    return mention ? boxesOf(mention) : [];
  };

  const isCard = (target: EventTarget | null) => card?.isHost(target) ?? false;
  followPointer(
    mentions,
    isCard,
    (place, point) => {
      if (place.on === 'mention') {
        // The card keeps to the line where the pointer came onto the name.
        pointer = point;
        tell({ is: 'pointerOnMention', target: place.mention.id });
      } else if (place.on === 'card') tell({ is: 'pointerOnCard' });
      else leavePointer();
    },
    signal,
  );
  const leavePointer = () => {
    tell({ is: 'pointerOffCard' });
    tell({ is: 'pointerOffMention' });
  };

  /** Whether the name that the pointer rests on moves with what scrolls: a ticker elsewhere does not count. */
  const movesAim = (scroller: EventTarget | null) => {
    const aimed = state.aim && mentions.get(state.aim.target);
    return aimed && scroller instanceof Node && scroller.contains(aimed.start.node);
  };

  const listen = { signal, capture: true, passive: true };
  window.addEventListener('scroll', ({ target }) => movesAim(target) && tell({ is: 'scrolled' }), listen);
  window.addEventListener(
    'pointerdown',
    (event) => !isCard(event.target) && tell({ is: 'dismissed' }),
    listen,
  );
  window.addEventListener(
    'blur',
    (event) => event.target === window && !isCard(document.activeElement) && leavePointer(),
    listen,
  );
  document.addEventListener('visibilitychange', () => document.hidden && tell({ is: 'dismissed' }), listen);
  window.addEventListener('pagehide', () => tell({ is: 'dismissed' }), listen);
  window.addEventListener(
    'keydown',
    (event) => {
      const isOpen = state.card !== null;
      // While letters are composed, these keys belong to that.
      if (event.isComposing) return;
      if (event.key === 'Escape' && (isOpen || state.aim)) {
        // The first Escape closes the card and nothing of the page's.
        if (isOpen) {
          swallow(event);
          window.addEventListener('keyup', swallow, { signal, capture: true, once: true });
        }
        tell({ is: 'dismissed' });
      } else if (event.key === 'Tab' && !event.shiftKey && state.card && !isCard(event.target)) {
        // Who fills in a form and has a card open under a forgotten pointer wants the next field.
        if (isTyping() && !state.card.isByKeyboard) return;
        swallow(event);
        card?.focus();
      }
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
  });

  return { tell, isCard, openByKeyboard: (target) => tell({ is: 'openAsked', target, byKeyboard: true }) };
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
