import {
  AT_REST,
  type HoverEffect,
  type HoverEvent,
  type MentionId,
  type Way,
} from '../../hover/hover-state.ts';
import { hover } from '../../hover/machine.ts';
import { DWELLS_MS } from '../../hover/timing.ts';
import { boxesOf, textOfMention } from '../mentions.ts';
import type { TextPosition } from '../page-text.ts';
import type { Point } from '../pointer.ts';
import { swallow } from '../touch.ts';
import type { CardContent, CardOpening } from './card-host.ts';
import type { Cards, PageOfCards } from './cards.ts';
import { type CardHostParts, createCardHost } from './create-card-host.ts';
import { findSelected } from './find-selected.ts';
import { placeOfSelection } from './selection-place.ts';
import { createWalk } from './walk.ts';

/** How often, and after how long each time, in ms, a card of another company looks for its mention. */
const REOPEN_TRIES = 60;
const REOPEN_MS = 50;

type Place = Pick<
  CardOpening,
  'company' | 'name' | 'evidence' | 'weighed' | 'element' | 'boxes' | 'forget' | 'reopenAs'
> & {
  read(): Promise<CardContent>;
};

/** The hover machine at the edge: listens to the page, keeps the timers, and does what the machine says. */
export function runCards(
  parts: Pick<CardHostParts, 'strings' | 'send' | 'isPrivate'>,
  { mentions, marks, look, name, ask: askBackground, forget }: PageOfCards,
  signal: AbortSignal,
): Cards {
  let state = AT_REST;
  let pointer: Point | undefined;
  /** What was selected last; its number is none of a mention's. */
  let selected: { target: MentionId; place: Place } | undefined;
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
        show(effect.target, effect.token, effect.by);
        return;
      case 'hide':
        host.close();
        return;
    }
  };

  const ask = async (id: string): Promise<CardContent> => {
    const company = await askBackground(id).catch(() => null);
    return company ? { company } : { failed: true };
  };

  /** What a card is opened at: a mention as it is now, since its text may have changed or gone, or what was selected. */
  function placeOf(target: MentionId): Place | undefined {
    if (target === selected?.target) return selected.place;
    const mention = mentions.get(target);
    const element = mention?.start.node.parentElement;
    if (!mention || !element) return undefined;
    const { company, evidence, weighed } = mention;
    return {
      company,
      name: textOfMention(mention),
      evidence,
      ...(weighed && { weighed }),
      element,
      boxes: () => boxesNow(target),
      forget: () => forget(target),
      reopenAs: (to, by) => reopenAs(to, mention.start, by),
      read: () => ask(company),
    };
  }

  /** The page marks anew when it was told to, which nobody here hears of: looks for the mention until it is there. */
  async function reopenAs(company: string, { node, offset }: TextPosition, by: Way): Promise<void> {
    for (let tries = 0; tries < REOPEN_TRIES && !signal.aborted; tries++) {
      const mention = mentions.at(node).find(({ start }) => start.node === node && start.offset === offset);
      if (mention?.company === company) return tell({ is: 'openAsked', target: mention.id, by });
      await new Promise((done) => setTimeout(done, REOPEN_MS));
    }
  }

  const boxesNow = (target: MentionId) => {
    const mention = mentions.get(target);
    return mention ? boxesOf(mention) : [];
  };

  async function prepare(target: MentionId, token: number): Promise<void> {
    const place = placeOf(target);
    if (!place) {
      tell({ is: 'mentionGone', target });
      return;
    }
    const content = await place.read();
    // Of a name that the pointer left meanwhile: the answer for the next one may be here already.
    if (state.aim?.token !== token) return;
    answers.clear();
    answers.set(token, content);
    tell({ is: 'answered', token });
  }

  function show(target: MentionId, token: number, by: Way): void {
    const place = placeOf(target);
    const content = answers.get(token);
    if (!place || !content || place.boxes().length === 0) {
      tell({ is: 'mentionGone', target });
      return;
    }
    const { read: _, ...opening } = place;
    host.open({
      ...opening,
      target,
      company: 'company' in content ? content.company.id : opening.company,
      content,
      by,
      onRetry: () => tell({ is: 'openAsked', target, by: 'pointer' }),
      onLost: () => tell({ is: 'mentionGone', target }),
      ...(by === 'pointer' && pointer && { pointer }),
    });
  }

  /** One company is shown at once, of several one is chosen. */
  async function readSelection(text: string): Promise<CardContent> {
    try {
      const choice = await findSelected(text, name, parts.send);
      const [only] = choice;
      return only && choice.length === 1 ? await ask(only.id) : { choice };
    } catch {
      return { failed: true };
    }
  }

  const host = createCardHost({ ...parts, tell, look, ask, signal });

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
    // A finger may be about to scroll: of that a tap tells.
    ({ target, pointerType }) => pointerType !== 'touch' && !host.isHost(target) && tell({ is: 'dismissed' }),
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
      // While letters are composed, these keys belong to that.
      if (event.isComposing) return;
      if (event.key === 'Escape') {
        // An Escape that closes a card, or its menu, does nothing of the page's.
        const isAiming = state.aim !== null && state.card === null;
        if (!isAiming && host.escape()) {
          swallow(event);
          window.addEventListener('keyup', swallow, { signal, capture: true, once: true });
        } else if (isAiming) tell({ is: 'dismissed' });
      } else if (event.key === 'Tab' && !event.shiftKey && state.card && !host.openHasFocus()) {
        // Within a pinned card Tab is that card's, but when the keyboard has just opened another one.
        if (host.isHost(event.target) && state.card.by !== 'keyboard') return;
        // Who fills in a form and has a card open under a forgotten pointer wants the next field.
        if (isTyping() && state.card.by === 'pointer') return;
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
        // Its facts are in sight already.
        if (host.isPinned(place.mention.company)) return leavePointer();
        // The card keeps to the line where the pointer came onto the name.
        pointer = at;
        tell({ is: 'pointerOnMention', target: place.mention.id, ...(restedMs && { restedMs }) });
      } else if (place.on === 'card' && host.isOverOpen(at)) tell({ is: 'pointerOnCard' });
      else leavePointer();
    },
    openSelection(text) {
      const target = (selected?.target ?? 0) - 1;
      const read = () => readSelection(text);
      const nothing = () => {};
      const place = { ...placeOfSelection(document), read, forget: nothing, reopenAs: nothing };
      selected = { target, place: { company: '', name: text, ...place } };
      tell({ is: 'openAsked', target, by: 'menu' });
    },
    ...createWalk(marks, ({ id: target }) => tell({ is: 'openAsked', target, by: 'keyboard' })),
  };
}

function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea, select, [contenteditable]') ?? false;
}
