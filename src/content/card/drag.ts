import type { Spot } from '../../hover/placement.ts';

export interface Drag {
  /** False: it cannot be dragged now. */
  starts(): boolean;
  /** So far from where it began, in px. */
  moves(by: Spot): void;
  /** `pace`: px a ms at the end, downwards. */
  ends(by: Spot, pace: number): void;
}

/** The part of a card that it is dragged by; what can be pressed in it is not. */
const HANDLE = '.card-head';
const PRESSED = 'a, button, [role="menu"]';
/** Over so long, in ms, the pace at the end of a drag is taken. */
const PACE_MS = 80;

/** Tells of drags by the head of a card, with mouse, pen or finger. */
export function followDrag(layer: HTMLElement, drag: Drag): void {
  let start: Spot | undefined;
  let lately: { y: number; at: number }[] = [];
  const from = (event: PointerEvent): Spot => ({
    x: event.clientX - (start?.x ?? 0),
    y: event.clientY - (start?.y ?? 0),
  });

  layer.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    const handle = target.closest(HANDLE);
    if (event.button !== 0 || !handle || target.closest(PRESSED) || !drag.starts()) return;
    start = { x: event.clientX, y: event.clientY };
    lately = [];
    handle.setPointerCapture(event.pointerId);
  });
  layer.addEventListener('pointermove', (event) => {
    if (!start) return;
    lately = [...lately, { y: event.clientY, at: event.timeStamp }].filter(
      ({ at }) => event.timeStamp - at < PACE_MS,
    );
    drag.moves(from(event));
  });
  const end = (event: PointerEvent) => {
    if (!start) return;
    const by = event.type === 'pointerup' ? from(event) : { x: 0, y: 0 };
    const [first] = lately;
    const pace =
      first && event.timeStamp > first.at ? (event.clientY - first.y) / (event.timeStamp - first.at) : 0;
    start = undefined;
    drag.ends(by, pace);
  };
  layer.addEventListener('pointerup', end);
  layer.addEventListener('pointercancel', end);
}
