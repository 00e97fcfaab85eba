import type { Look } from '../model/look.ts';

/** Shows a page of ours in the reader's colours; where the card is as the page behind it, in those of the system. */
export function applyTheme(theme: Look['theme'], root: HTMLElement = document.documentElement): void {
  root.style.colorScheme = theme === 'page' ? '' : theme;
}
