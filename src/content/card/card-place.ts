import { keepInWindow, nextCorner, placeCard, type Spot } from '../../hover/placement.ts';
import type { CardOpening } from './card-host.ts';
import { followDrag } from './drag.ts';

/** A sheet that was pulled down by so much of its height goes… */
const FAR_DOWN = 0.3;
/** …or at such a pace, in px a ms. */
const QUICK_DOWN = 0.5;
/** So far an arrow key moves a pinned card, in px. */
const STEP_PX = 24;

export interface CardPlaceParts {
  /** The popover, and what is drawn in it. */
  layer: HTMLElement;
  frame: HTMLElement;
  direction: 'ltr' | 'rtl';
  /** A sheet was pulled down. */
  onPulledDown: () => void;
}

/** Where one card is on the page: beside its mention, as a sheet at the lower edge, or where the reader pinned it. */
export interface CardPlace {
  /** Takes its place for what is opened, and keeps it until the next one or until it ends. */
  begin(opening: CardOpening): void;
  /** From here on it stays where it is in the window, whatever its mention does. */
  pin(): void;
  /** Moves a pinned card by steps. */
  step(by: Spot): void;
  /** Moves a pinned card into the next corner of the window. */
  toCorner(): void;
  end(): void;
}

export function createCardPlace({ layer, frame, direction, onPulledDown }: CardPlaceParts): CardPlace {
  let opening: CardOpening | undefined;
  let nextFrame = 0;
  let placedFor = '';
  /** Where a pinned card is. */
  let spot: Spot | undefined;
  /** The pointer as seen from the mention, so that it keeps to its line when the page scrolls. */
  let pointerFrom: Spot | undefined;

  const isSheet = () => opening?.by === 'touch';
  const view = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });
  const sizeNow = () => ({ width: frame.offsetWidth, height: frame.offsetHeight });

  let spotBefore: Spot = { x: 0, y: 0 };
  const drag = ({ x, y }: Spot) => {
    if (spot) moveTo({ x: spotBefore.x + x, y: spotBefore.y + y });
    return spot !== undefined;
  };
  followDrag(layer, {
    starts() {
      spotBefore = spot ?? spotBefore;
      return spot !== undefined || isSheet();
    },
    moves(by) {
      if (!drag(by)) layer.style.translate = `0 ${Math.max(0, by.y)}px`;
    },
    ends(by, pace) {
      if (drag(by)) return;
      const isPulledDown = by.y > frame.offsetHeight * FAR_DOWN || (by.y > 0 && pace > QUICK_DOWN);
      if (isPulledDown) onPulledDown();
      else layer.style.translate = '';
    },
  });

  /** Follows the mention while the card is open: pages scroll, load and move in more ways than they have events for. */
  function follow(): void {
    cancelAnimationFrame(nextFrame);
    if (!opening) return;
    nextFrame = requestAnimationFrame(follow);
    if (spot) moveTo(spot);
    else if (!isSheet()) place(opening);
  }

  async function place(current: CardOpening): Promise<void> {
    const lines = current.boxes();
    const window = view();
    if (!lines.some(({ y, height }) => y + height > 0 && y < window.height)) return current.onLost();
    const { offsetWidth: width, scrollHeight } = frame;
    const place = JSON.stringify([lines, window, width, scrollHeight]);
    if (place === placedFor) return;
    placedFor = place;
    layer.style.removeProperty('--fc-card-max-height');
    const [first] = lines;
    const pointer =
      pointerFrom && first ? { x: first.x + pointerFrom.x, y: first.y + pointerFrom.y } : undefined;
    const at = await placeCard({ lines, card: sizeNow(), window, direction, ...(pointer && { pointer }) });
    if (opening !== current || spot) return;
    put(at);
    layer.style.setProperty('--fc-card-max-height', `${Math.floor(at.maxHeight)}px`);
  }

  function moveTo(to: Spot): void {
    spot = keepInWindow(to, sizeNow(), view());
    const place = JSON.stringify(spot);
    if (place === placedFor) return;
    placedFor = place;
    put(spot);
  }

  function put({ x, y }: Spot): void {
    layer.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }

  return {
    begin(next) {
      opening = next;
      spot = undefined;
      placedFor = '';
      const [first] = next.boxes();
      pointerFrom = next.pointer && first && { x: next.pointer.x - first.x, y: next.pointer.y - first.y };
      layer.classList.toggle('sheet', isSheet());
      layer.style.translate = '';
      follow();
    },
    pin() {
      const { x, y } = frame.getBoundingClientRect();
      spot ??= { x, y };
      layer.style.removeProperty('--fc-card-max-height');
    },
    step({ x, y }) {
      if (spot) moveTo({ x: spot.x + x * STEP_PX, y: spot.y + y * STEP_PX });
    },
    toCorner() {
      if (spot) moveTo(nextCorner(spot, sizeNow(), view()));
    },
    end() {
      opening = undefined;
      cancelAnimationFrame(nextFrame);
    },
  };
}
