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

export interface CardPlace {
  x: number;
  y: number;
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
  pointer?: { x: number; y: number };
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
