import {
  computePosition,
  flip,
  inline,
  offset,
  type Platform,
  rectToClientRect,
  shift,
  size,
} from '@floating-ui/core';

/** A rectangle in CSS pixels of the window, as getClientRects gives it. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where the upper left corner of a card is, in CSS pixels of the window. */
export interface Spot {
  x: number;
  y: number;
}

export interface CardPlace extends Spot {
  side: 'above' | 'below';
  /** As high as the card may be on that side; what is longer scrolls inside. */
  maxHeight: number;
}

/** Between name and card: near enough to belong together, and the dotted line stays free. */
const GAP = 8;
/** Between card and window. */
const MARGIN = 8;
/** Less than this is no card any more: then it takes the room of the window, whatever it covers. */
const LEAST_HEIGHT = 120;

export interface PlacementInput {
  /** The mention's boxes, one for each line that it stands on. */
  lines: Box[];
  card: { width: number; height: number };
  window: { width: number; height: number };
  /** Where the pointer is: of a mention on two lines, the card opens at the line under it. */
  pointer?: Spot;
  direction: 'ltr' | 'rtl';
}

/** Where a card goes: below its mention, above where there is more room, always inside the window, never over the mention. */
export async function placeCard(input: PlacementInput): Promise<CardPlace> {
  const place = await compute(input);
  const height = Math.min(input.card.height, place.maxHeight);
  const card = { ...input.card, height };
  // A card that was cut to the room on its side is placed anew, now that its height is known.
  if (height < input.card.height)
    return keepInside({ ...(await compute({ ...input, card })), maxHeight: height }, input, card);
  const box = { x: place.x, y: place.y, ...card };
  if (input.lines.length > 1 && input.lines.some((line) => overlap(line, box))) {
    return keepInside(await compute({ ...input, lines: [around(input.lines)] }), input, card);
  }
  return keepInside(place, input, card);
}

async function compute(input: PlacementInput): Promise<CardPlace> {
  let maxHeight = 0;
  const { x, y, placement } = await computePosition(input.lines, input.card, {
    platform: platformOf(input),
    placement: 'bottom-start',
    middleware: [
      inline(input.pointer ?? {}),
      offset(GAP),
      flip({ padding: MARGIN, fallbackStrategy: 'bestFit', crossAxis: false }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          maxHeight = Math.max(LEAST_HEIGHT, availableHeight);
        },
      }),
    ],
  });
  return { x, y, side: placement.startsWith('top') ? 'above' : 'below', maxHeight };
}

function keepInside(place: CardPlace, { window }: PlacementInput, card: { height: number }): CardPlace {
  return { ...place, y: Math.max(MARGIN, Math.min(place.y, window.height - MARGIN - card.height)) };
}

interface Size {
  width: number;
  height: number;
}

/** The nearest spot at which a card is inside the window; one that is larger than the window keeps its head in it. */
export function keepInWindow({ x, y }: Spot, card: Size, window: Size): Spot {
  const keep = (at: number, size: number, room: number) =>
    Math.max(MARGIN, Math.min(at, room - MARGIN - size));
  return { x: keep(x, card.width, window.width), y: keep(y, card.height, window.height) };
}

/** The next corner of the window, clockwise from the one that a card is nearest to. */
export function nextCorner({ x, y }: Spot, card: Size, window: Size): Spot {
  const isRight = x + card.width / 2 > window.width / 2;
  const isLow = y + card.height / 2 > window.height / 2;
  return keepInWindow({ x: isLow ? 0 : window.width, y: isRight ? window.height : 0 }, card, window);
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What the library asks of a document, answered from the measures alone. */
function platformOf({ lines, card, window, direction }: PlacementInput): Platform {
  const boxes = lines.map(rectToClientRect);
  const clip = { x: 0, y: 0, ...window };
  return {
    getElementRects: ({ reference }) => ({
      // Plain boxes at first; `inline` asks again with the one line that it chose.
      reference:
        (reference as { getBoundingClientRect?: () => Box }).getBoundingClientRect?.() ?? around(lines),
      floating: { x: 0, y: 0, ...card },
    }),
    getClippingRect: () => clip,
    getDimensions: () => card,
    getClientRects: () => boxes,
    isRTL: () => direction === 'rtl',
    isElement: () => false,
  };
}

function around(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
