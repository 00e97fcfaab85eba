import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { type Strings, StringsProvider } from '../../src/ui/strings.ts';
import { stringsFrom } from './strings-from.ts';

/** Renders into the document and answers with what holds it. Rendering again replaces what was there, or changes it where it stands. */
export function renderWithStrings(
  children: ComponentChildren,
  strings: Strings = stringsFrom(),
  root: HTMLElement = emptyRoot(),
): HTMLElement {
  act(() => render(<StringsProvider value={strings}>{children}</StringsProvider>, root));
  return root;
}

function emptyRoot(): HTMLElement {
  document.body.replaceChildren();
  return document.body.appendChild(document.createElement('div'));
}

/** The one element, or a failed test. */
export function find<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const element = root.querySelector<E>(selector);
  if (!element) throw new Error(`nothing matches ${selector} in ${(root as HTMLElement).innerHTML}`);
  return element;
}

export function press(root: ParentNode, selector: string): void {
  act(() => find(root, selector).click());
}
