import type { CardScheme } from '../../ui/card/card-frame.tsx';

/** Backgrounds darker than this, of 1, carry light text: a little below the middle, since most greys go with black. */
const DARK_BELOW = 0.4;

/**
 * Whether the page is light or dark where an element stands, read off the first background behind it that covers.
 * `probe`: an element of ours in the page, whose style the browser works out for us.
 */
export function schemeAt(element: Element, probe: HTMLElement): CardScheme {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = toSrgb(getComputedStyle(e).backgroundColor, probe);
    if (alpha >= 0.5) return 0.2126 * red + 0.7152 * green + 0.0722 * blue < DARK_BELOW ? 'dark' : 'light';
  }
  // A page without a background has the browser's own, which is dark only if the page says that it can be.
  const canBeDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  return canBeDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Red, green, blue and alpha, from 0 to 1, of any colour that CSS can say: the browser turns oklch() and the like into sRGB. */
function toSrgb(color: string, probe: HTMLElement): number[] {
  probe.style.color = `rgb(from ${color} r g b / alpha)`;
  const computed = getComputedStyle(probe).color;
  probe.style.color = '';
  const numbers = (computed.replace(/^color\(srgb/, '').match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (computed.startsWith('color(')) return numbers;
  return numbers.map((channel, i) => (i < 3 ? channel / 255 : channel));
}
