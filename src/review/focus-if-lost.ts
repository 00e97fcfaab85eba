/** Gives the focus to the first of these that is there, where what had it has gone from the page. */
export function focusIfLost(...selectors: string[]): void {
  if (document.activeElement && document.activeElement !== document.body) return;
  const [first] = selectors.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  first?.focus();
}
