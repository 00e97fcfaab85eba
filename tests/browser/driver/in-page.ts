// Functions that run in a page: each is sent as source text, so it uses nothing from outside itself.

export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A highlighted range; `rects` are its lines in the viewport. */
export interface Mark {
  /** The name under which it stands in `CSS.highlights`. */
  name: string;
  text: string;
  rects: Rect[];
}

export interface CardProbe {
  text: string;
  rect: Rect;
  /** `at-mention`, `pinned` or `sheet`. */
  form: string;
  /** The focused element of the card as `button "Pin"`, or null where focus is elsewhere. */
  focused: string | null;
  /** The links of the card. */
  links: { text: string; href: string }[];
}

export function readMarks(): Mark[] {
  const found: { mark: Mark; range: Range }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    for (const painted of highlight) {
      // A StaticRange has neither text nor rectangles of its own.
      const range = document.createRange();
      range.setStart(painted.startContainer, painted.startOffset);
      range.setEnd(painted.endContainer, painted.endOffset);
      const rects = [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
      found.push({ mark: { name, text: range.toString(), rects }, range });
    }
  }
  found.sort((a, b) =>
    a.range.startContainer.getRootNode() === b.range.startContainer.getRootNode()
      ? a.range.compareBoundaryPoints(Range.START_TO_START, b.range)
      : 0,
  );
  return found.map(({ mark }) => mark);
}

/** Brings a line at this height of the viewport to its middle, where it is not in view. */
export function scrollTo(y: number, height: number): boolean {
  if (y < 0 || y + height > innerHeight) scrollBy({ top: y - innerHeight / 2, behavior: 'instant' });
  return true;
}

/** All open cards, those that are pinned too, the youngest last. */
export function probeCards(root: ShadowRoot): CardProbe[] {
  const focused = root.activeElement;
  const nameOf = (element: Element) =>
    element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
  return [...root.children].flatMap((layer) => {
    if (!(layer instanceof HTMLElement) || !layer.matches(':popover-open:not(.toast-layer)')) return [];
    const card = layer.querySelector('[role=dialog]') ?? layer;
    const { x, y, width, height } = card.getBoundingClientRect();
    return {
      text: layer.innerText,
      rect: { x, y, width, height },
      form: card.getAttribute('data-form') ?? '',
      focused: focused && layer.contains(focused) ? `${focused.localName} "${nameOf(focused)}"` : null,
      links: [...layer.querySelectorAll('a')].map((link) => ({ text: nameOf(link), href: link.href })),
    };
  });
}

/** The centre of an element, once it is in view; null where it is absent or has no size. */
export function centreOf(
  root: Document | ShadowRoot | null,
  selector: string,
): { x: number; y: number } | null {
  const element = (root ?? document).querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** Finds candidates for the card's host: it is appended to the document element itself. */
export const hostSelector = ':root > :not(head, body)';
