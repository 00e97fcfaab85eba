/** Events that a page must not hear from inside of what we show: its shortcuts and its own menus would answer to them. */
const KEPT_INSIDE =
  `keydown keyup keypress input click auxclick dblclick contextmenu copy pointerdown pointerup mousedown
  mouseup touchstart touchend wheel`.split(/\s+/);

export function keepInside(root: ShadowRoot): void {
  for (const type of KEPT_INSIDE) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
}
