/** A way to look at a view: what is asked of the gallery's page, and of the browser. */
export interface Variant {
  /** What is asked of the gallery beside the view, as `scheme=dark`. */
  query: string;
  /** In CSS pixels; by default as wide as the view needs. */
  width?: number;
  /** Device pixels to a CSS pixel. */
  scale?: number;
  hasForcedColors?: boolean;
  isDark?: boolean;
  /** Only of states that differ from others by more than a sentence. */
  isOfMain?: boolean;
}

/** 320 px is what WCAG 2.2 asks for, and a window of 1280 px at 200 % has 640. */
export const VARIANTS: Record<string, Variant> = {
  light: { query: 'scheme=light' },
  dark: { query: 'scheme=dark', isDark: true },
  narrow: { query: 'scheme=light&width=320', width: 320, isOfMain: true },
  zoomed: { query: 'scheme=light', width: 640, scale: 2, isOfMain: true },
  'right-to-left': { query: 'scheme=light&language=ar', isOfMain: true },
  german: { query: 'scheme=light&language=de', isOfMain: true },
  'german-narrow': { query: 'scheme=dark&language=de&width=320', width: 320, isOfMain: true, isDark: true },
  forced: { query: 'scheme=dark', hasForcedColors: true, isDark: true, isOfMain: true },
};

/** Sentences in the place of others: two pictures tell enough of each. */
const MINOR =
  /^(?:review-problem-|popup-private-|options-install-(?:reading|writing|full|broken|offline|done|kept)|popup-(?:restricted|no-access|silent|off|failed|loading)$)/;

export interface Picture {
  view: string;
  variant: string;
  query: string;
}

/** Every picture of these views whose `view variant` matches. */
export function planPictures(views: readonly string[], only: RegExp): Picture[] {
  return views.flatMap((view) =>
    Object.entries(VARIANTS)
      .filter(([variant, { isOfMain }]) => !(isOfMain && MINOR.test(view)) && only.test(`${view} ${variant}`))
      .map(([variant, { query }]) => ({ view, variant, query: `view=${view}&${query}` })),
  );
}

/** How wide a window shows a view well. */
export function widthOf(view: string): number {
  if (view.startsWith('card')) return 460;
  if (view.startsWith('popup')) return 380;
  return view.startsWith('panel') ? 360 : 1200;
}
