import type { Box } from '../../hover/placement.ts';

/** Where a card opens that was asked for from the context menu. */
export interface SelectionPlace {
  element: Element;
  /** Where that is in the window now; none once it is gone. */
  boxes(): Box[];
}

/** Below the top of the window, in px: for a selection that has no place of its own. */
const TOP_PX = 60;

/** At the selection; where a field or a frame keeps that to itself, at the field or the frame. */
export function placeOfSelection(document: Document): SelectionPlace {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  if (range && !range.collapsed && linesOf(range).length > 0) {
    const { startContainer: start } = range;
    const element = start instanceof Element ? start : start.parentElement;
    return { element: element ?? document.documentElement, boxes: () => linesOf(range) };
  }
  const focused = document.activeElement;
  if (focused && focused !== document.body)
    return { element: focused, boxes: () => (focused.isConnected ? [focused.getBoundingClientRect()] : []) };
  const middle = document.documentElement.clientWidth / 2;
  return {
    element: document.body,
    boxes: () => [{ x: middle, y: TOP_PX, width: 1, height: 1 }],
  };
}

/** Of a long selection the last line: that is where the reader's hand is. */
function linesOf(range: Range): Box[] {
  const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return lines.slice(-1);
}
