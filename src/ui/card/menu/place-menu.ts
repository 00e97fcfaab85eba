/** Between button and menu, in px. */
const GAP = 4;
/** Between menu and window, in px. */
const MARGIN = 8;

/** Puts the menu under the end of its button, over it where there is no room below, always inside the window. */
export function placeMenu(menu: HTMLElement, button: HTMLElement, direction: 'ltr' | 'rtl'): void {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const room = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const x = clamp(direction === 'rtl' ? left : right - width, room.width - width);
  const below = bottom + GAP;
  const y = clamp(below + height + MARGIN > room.height ? top - GAP - height : below, room.height - height);
  menu.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}

function clamp(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most - MARGIN));
}
