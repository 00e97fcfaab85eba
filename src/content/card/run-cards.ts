import { AT_REST, type HoverEffect, type HoverEvent, type MentionId } from '../../hover/hover-state.ts';
import { hover } from '../../hover/machine.ts';
import { DWELLS_MS } from '../../hover/timing.ts';
import { boxesOf, textOfMention } from '../mentions.ts';
import type { TextPosition } from '../page-text.ts';
import type { Point } from '../pointer.ts';
import type { CardContent } from './card-host.ts';
import type { Cards, PageOfCards } from './cards.ts';
import { type CardHostParts, createCardHost } from './create-card-host.tsx';
import { createWalk } from './walk.ts';

/** How often, and after how long each time, in ms, a card of another company looks for its mention. */
const REOPEN_TRIES = 60;
const REOPEN_MS = 50;

/** The hover machine at the edge: listens to the page, keeps the timers, and does what the machine says. */
export function runCards(
  parts: Pick<CardHostParts, 'strings' | 'send' | 'isPrivate'>,
  { mentions, marks, look, ask, forget }: PageOfCards,
  signal: AbortSignal,
): Cards {
  let state = AT_REST;
  let pointer: Point | undefined;
  const answers = new Map<number, CardContent>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const tell = (event: HoverEvent): void => {
    if (signal.aborted) return;
    const [next, effects] = hover(state, event, DWELLS_MS[look()?.delay ?? 'usual']);
    state = next;
    for (const effect of effects) perform(effect);
  };

  const perform = (effect: HoverEffect): void => {
    switch (effect.do) {
      case 'startTimer': {
        const { timer, token, ms } = effect;
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
        host.close();
        return;
    }
  };

  async function prepare(target: MentionId, token: number): Promise<void> {
    const mention = mentions.get(target);
    if (!mention) {
      tell({ is: 'mentionGone', target });
      return;
    }
    const company = await ask(mention.company).catch(() => null);
    answers.clear();
    answers.set(token, company ? { company } : { failed: true });
    tell({ is: 'answered', token });
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
    host.open({
      content,
      name: textOfMention(mention),
      evidence: mention.evidence,
      ...(mention.weighed && { weighed: mention.weighed }),
      element,
      boxes: () => boxesNow(target),
      byKeyboard,
      onRetry: () => tell({ is: 'openAsked', target, byKeyboard: false }),
      onLost: () => tell({ is: 'mentionGone', target }),
      forget: () => forget(target),
      reopenAs: (company) => reopenAs(company, mention.start, byKeyboard),
      ...(!byKeyboard && pointer && { pointer }),
    });
  }

  /** The page marks anew when it was told to, which nobody here hears of: looks for the mention until it is there. */
  async function reopenAs(
    company: string,
    { node, offset }: TextPosition,
    byKeyboard: boolean,
  ): Promise<void> {
    for (let tries = 0; tries < REOPEN_TRIES && !signal.aborted; tries++) {
      const mention = mentions.at(node).find(({ start }) => start.node === node && start.offset === offset);
      if (mention?.company === company) return tell({ is: 'openAsked', target: mention.id, byKeyboard });
      await new Promise((done) => setTimeout(done, REOPEN_MS));
    }
  }

  const host = createCardHost({ ...parts, tell, look, signal });

  /** Of the mention as it is now: its text may have changed, or gone, under the open card. */
  const boxesNow = (target: MentionId) => {
    const mention = mentions.get(target);
    return mention ? boxesOf(mention) : [];
  };

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
    (event) => !host.isHost(event.target) && tell({ is: 'dismissed' }),
    listen,
  );
  window.addEventListener(
    'blur',
    (event) => event.target === window && !host.isHost(document.activeElement) && leavePointer(),
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
        // The first Escape closes the card, or its menu, and nothing of the page's.
        if (isOpen) {
          swallow(event);
          window.addEventListener('keyup', swallow, { signal, capture: true, once: true });
          if (host.closeInner()) return;
        }
        tell({ is: 'dismissed' });
      } else if (event.key === 'Tab' && !event.shiftKey && state.card && !host.isHost(event.target)) {
        // Who fills in a form and has a card open under a forgotten pointer wants the next field.
        if (isTyping() && !state.card.isByKeyboard) return;
        swallow(event);
        host.focus();
      }
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
  });

  return {
    tell,
    isCard: host.isHost,
    point(place, at, restedMs) {
      if (place.on === 'mention') {
        // The card keeps to the line where the pointer came onto the name.
        pointer = at;
        tell({ is: 'pointerOnMention', target: place.mention.id, ...(restedMs && { restedMs }) });
      } else if (place.on === 'card') tell({ is: 'pointerOnCard' });
      else leavePointer();
    },
    ...createWalk(marks, ({ id: target }) => tell({ is: 'openAsked', target, byKeyboard: true })),
  };
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
