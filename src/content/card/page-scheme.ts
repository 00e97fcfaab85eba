import type { CardScheme } from '../../ui/card/card-frame.tsx';

/** Half of the light between black and white as the eye sees it: darker backgrounds carry light text. */
const DARK_BELOW = 0.4;

/** Whether the page is light or dark where an element stands, read off the first background behind it that covers. */
export function schemeAt(element: Element): CardScheme {
  for (let e: Element | null = element; e; e = e.parentElement) {
    const channels =
      getComputedStyle(e)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
    if (channels.length < 3 || alpha < 0.5) continue;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK_BELOW ? 'dark' : 'light';
  }
  // A page without a background has the browser's own, which is dark only if the page says that it can be.
  const canBeDark = getComputedStyle(document.documentElement).colorScheme.includes('dark');
  return canBeDark && matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
