// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { readShortcuts } from '../../src/welcome/shortcuts.ts';
import { Welcome } from '../../src/welcome/welcome.tsx';
import { renderWithStrings } from '../ui/render-with-strings.tsx';

const KEYS = { walk: { next: 'Alt+Shift+.', previous: 'Alt+Shift+,' }, save: 'Alt+Shift+F' };

function open(parts: Partial<Parameters<typeof Welcome>[0]> = {}) {
  return renderWithStrings(
    <Welcome
      hasAccess={true}
      askForAccess={async () => true}
      shortcuts={KEYS}
      optionsPage="options.html"
      {...parts}
    />,
  );
}
const headings = (root: HTMLElement) => [...root.querySelectorAll('h2[id]')].map(({ id }) => id);
const keys = (root: HTMLElement) => [...root.querySelectorAll('.things kbd')].map((each) => each.textContent);

describe('the first page', () => {
  test('names three things to try, with the keys of this browser', () => {
    const root = open();
    expect(root.querySelectorAll('.things li')).toHaveLength(3);
    expect(keys(root)).toEqual(['Alt+Shift+.', 'Alt+Shift+,', 'Alt+Shift+F']);
    expect(root.querySelector('.things + p a')?.getAttribute('href')).toBe('options.html#keyboard');
  });

  test('names the same three without keys where the browser has set none', () => {
    const root = open({ shortcuts: {} });
    expect(root.querySelectorAll('.things li')).toHaveLength(3);
    expect(keys(root)).toEqual([]);
    expect(root.textContent).not.toMatch(/\$\d/);
  });

  test('asks for all sites before anything else where the browser has not allowed them, and stays where it is', async () => {
    expect(headings(open())).toEqual(['try', 'first', 'access']);
    const askForAccess = vi.fn(async () => true);
    const root = open({ hasAccess: false, askForAccess });
    expect(headings(root)).toEqual(['access', 'try', 'first']);
    await act(async () => root.querySelector<HTMLButtonElement>('.ask button')?.click());
    expect(askForAccess).toHaveBeenCalledOnce();
    await vi.waitFor(async () => {
      await act(async () => {});
      expect(root.querySelector('.good')?.textContent).toBe('Factcards may work on all sites now.');
    });
    expect(headings(root)).toEqual(['access', 'try', 'first']);
  });
});

describe('the shortcuts of a browser', () => {
  const next = { name: 'next-mention', shortcut: 'Alt+Shift+Period' };
  const previous = { name: 'previous-mention', shortcut: 'Alt+Shift+Comma' };

  test('are written as they are on the keys', () => {
    expect(readShortcuts([next, previous, { name: 'save-page', shortcut: 'Alt+Shift+F' }])).toEqual(KEYS);
  });

  test('are left out where there are no keys, and the way between names where it goes one way only', () => {
    expect(readShortcuts([next, { ...previous, shortcut: '' }, { name: 'save-page' }])).toEqual({});
    expect(readShortcuts([])).toEqual({});
  });
});
