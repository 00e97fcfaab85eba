import { LONG_PRESS_MS } from '../hover/timing.ts';
import type { Mentions, PageMention } from './mentions.ts';
import { mentionAt, type Point } from './pointer.ts';

/** What a tap is for already: there a card waits for a long press. */
const TAKES_TAPS = 'a[href], summary, [role="link"], [onclick]';
/** A finger that wandered farther than this scrolls or selects, in px. */
const SLOP_PX = 10;
/** A finger is broader than a pointer: it is on a name that is this near, in px. */
const FINGER_PX = 6;

/**
 * Tells of taps, and the mention that each is on, if any. Where a tap follows a link, the mention is told of at a long
 * press instead. On plain text a long press is the browser's own, which selects a word.
 */
export function followTouch(
  mentions: Mentions,
  isCard: (target: EventTarget | null) => boolean,
  onTap: (mention: PageMention | undefined) => void,
  signal: AbortSignal,
): void {
  let down: Point | undefined;
  /** The mention in a link that a finger rests on. */
  let pressed: PageMention | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  /** The finger that rested for long enough is still to leave. */
  let isHeld = false;

  const listen = (type: string, listener: (event: PointerEvent) => void) =>
    window.addEventListener(type, (event) => listener(event as PointerEvent), { signal, capture: true });

  const letGo = () => {
    clearTimeout(due);
    pressed = undefined;
  };
  const open = () => {
    isHeld = true;
    onTap(pressed);
    letGo();
  };

  listen('pointerdown', (event) => {
    letGo();
    isHeld = false;
    if (event.pointerType !== 'touch' || isCard(event.target)) return;
    down = { x: event.clientX, y: event.clientY };
    const mention = mentionAt(mentions, down, FINGER_PX);
    if (!mention || !takesTaps(mention)) return;
    pressed = mention;
    due = setTimeout(open, LONG_PRESS_MS);
  });
  listen('pointermove', ({ clientX, clientY }) => {
    if (down && Math.hypot(clientX - down.x, clientY - down.y) > SLOP_PX) letGo();
  });
  listen('pointerup', letGo);
  listen('pointercancel', letGo);
  listen('contextmenu', (event) => {
    // The browser's own menu would lie over the card.
    if (!pressed && !isHeld) return;
    swallow(event);
    if (pressed) open();
  });
  listen('click', (event) => {
    // One that a script or a key makes is no finger's, and not every long press ends with one.
    if (!event.isTrusted || event.pointerType !== 'touch') return;
    // The end of a long press follows no link.
    if (isHeld) swallow(event);
    else if (!isCard(event.target)) {
      const mention = mentionAt(mentions, { x: event.clientX, y: event.clientY }, FINGER_PX);
      onTap(mention && takesTaps(mention) ? undefined : mention);
    }
    isHeld = false;
  });
  signal.addEventListener('abort', letGo);
}

function takesTaps({ start }: PageMention): boolean {
  return Boolean(start.node.parentElement?.closest(TAKES_TAPS));
}

/** Neither the page nor the browser answers to it. */
export function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
