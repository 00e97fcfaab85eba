import type { Box } from '../hover/placement.ts';
import { boxesOf, type Mentions, type PageMention } from './mentions.ts';

/** A pointer that is this near to a mention's box is on it, in px: line boxes leave gaps that the eye does not see. */
const REACH_PX = 2;

/** What goes on in these is not told to the page around them. */
const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

export type PointerPlace = { on: 'mention'; mention: PageMention } | { on: 'card' } | { on: 'nothing' };

export interface Point {
  x: number;
  y: number;
}

/**
 * Tells where the mouse or pen is, at most once a frame. Names are found under it by the caret, since no element of
 * ours stands in the page.
 */
export function followPointer(
  mentions: Mentions,
  isCard: (target: EventTarget | null) => boolean,
  onPlace: (place: PointerPlace, point: Point) => void,
  signal: AbortSignal,
): void {
  let last: Point | undefined;
  let isOverCard = false;
  let frame = 0;
  const listen = (type: 'pointermove' | 'pointerout', listener: (event: PointerEvent) => void) =>
    window.addEventListener(type, listener, { signal, passive: true, capture: true });

  listen('pointermove', (event) => {
    // A finger scrolls, and a pressed button selects: neither rests on a name.
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    const point = { x: event.clientX, y: event.clientY };
    // Browsers send a move when the page scrolls under a pointer that rests: that is no intent.
    if (last && last.x === point.x && last.y === point.y) return;
    last = point;
    isOverCard = isCard(event.target);
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (last && !signal.aborted) onPlace(placeAt(last), last);
    });
  });
  listen('pointerout', ({ relatedTarget }) => {
    const isAway = relatedTarget === null || FRAMES.has((relatedTarget as Partial<Element>).localName ?? '');
    if (!isAway || !last) return;
    // A move that is still to be looked at came before.
    cancelAnimationFrame(frame);
    frame = 0;
    onPlace({ on: 'nothing' }, last);
    last = undefined;
  });
  // What scrolls away under a pointer that rests is left; what scrolls to it was not pointed at.
  const onScroll = () => {
    if (!last || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!last || signal.aborted) return;
      isOverCard = isCard(document.elementFromPoint(last.x, last.y));
      const place = placeAt(last);
      if (place.on !== 'mention') onPlace(place, last);
    });
  };
  window.addEventListener('scroll', onScroll, { signal, passive: true, capture: true });

  const placeAt = (point: Point): PointerPlace => {
    if (isOverCard) return { on: 'card' };
    const mention = mentionAt(mentions, point);
    return mention ? { on: 'mention', mention } : { on: 'nothing' };
  };
}

/** The mention whose text is drawn at a point of the window, or as near as `reach`, in px. */
export function mentionAt(mentions: Mentions, { x, y }: Point, reach = REACH_PX): PageMention | undefined {
  const node = document.caretPositionFromPoint(x, y)?.offsetNode;
  if (!node) return undefined;
  return mentions.at(node).find((mention) => boxesOf(mention).some((box) => holds(box, { x, y }, reach)));
}

function holds(box: Box, { x, y }: Point, reach: number): boolean {
  const isAcross = x >= box.x - reach && x <= box.x + box.width + reach;
  return isAcross && y >= box.y - reach && y <= box.y + box.height + reach;
}
