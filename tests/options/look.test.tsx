// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { createSettings, openOptions, pressButton, textOf, until } from './open-options.tsx';

const chosen = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].find(({ checked }) => checked)?.id;

describe('the look of marks and cards', () => {
  test('is shown as it holds', async () => {
    const settings = createSettings({ markStyle: 'solid', theme: 'dark', textSize: 'large', delay: 'later' });
    const { root } = await openOptions({ settings });
    const names = ['marks', 'mark-style', 'theme', 'text-size', 'delay'];
    expect(names.map((name) => chosen(root, name))).toEqual([
      'marks-first',
      'mark-style-solid',
      'theme-dark',
      'text-size-large',
      'delay-later',
    ]);
  });

  test.each([
    ['mark-style-tint', { markStyle: 'tint' }],
    ['theme-light', { theme: 'light' }],
    ['text-size-larger', { textSize: 'larger' }],
    ['delay-sooner', { delay: 'sooner' }],
  ])('is stored when %s is chosen, and nothing else is changed', async (id, stored) => {
    const { root, settings } = await openOptions();
    const before = await settings.load();
    act(() => root.querySelector<HTMLInputElement>(`#${id}`)?.click());
    await until(() => root.querySelector<HTMLInputElement>(`#${id}`)?.checked === true);
    expect(await settings.load()).toEqual({ ...before, ...stored });
  });

  test('is a picture for every choice that has one, hidden from screen readers', async () => {
    const { root } = await openOptions();
    const choices = [...root.querySelectorAll('.picture-choice')];
    const without = choices.filter((choice) => !choice.querySelector('.picture[aria-hidden="true"]'));
    expect(without.map((choice) => choice.querySelector('input')?.name)).toEqual(['delay', 'delay', 'delay']);
    const marked = [...root.querySelectorAll('.page-picture')].map(
      (picture) => picture.querySelectorAll('.mark').length,
    );
    expect(marked).toEqual([2, 3, 0, 3, 3, 3]);
  });
});

describe('the keyboard', () => {
  const COMMANDS = [
    { name: '_execute_action', description: '', shortcut: '' },
    { name: 'next-mention', description: 'Open the next card', shortcut: 'Alt+Shift+Period' },
  ];
  const rowsOf = (root: HTMLElement) =>
    [...root.querySelectorAll('[data-command]')].map((row) => row.textContent);

  test('is every command with its present keys, written as they are on them', async () => {
    const keyboard = { commands: async () => COMMANDS, change: async () => {} };
    const { root } = await openOptions({ keyboard });
    await until(() => rowsOf(root).length > 0);
    expect(rowsOf(root)).toEqual(['Open the popupNo keys', 'Open the next cardAlt+Shift+.']);
  });

  test('is read anew when the reader comes back from the page where it is changed', async () => {
    let shortcut = 'Alt+Shift+Period';
    const keyboard = {
      commands: async () => [{ name: 'next-mention', description: 'Next', shortcut }],
      change: vi.fn(async () => {}),
    };
    const { root } = await openOptions({ keyboard });
    await until(() => rowsOf(root).length > 0);
    pressButton(root, 'Change the shortcuts');
    expect(keyboard.change).toHaveBeenCalledOnce();
    shortcut = 'Alt+N';
    act(() => void window.dispatchEvent(new Event('focus')));
    await until(() => rowsOf(root).join() === 'NextAlt+N');
  });

  test('says the way in words where the browser does not let its page be opened', async () => {
    const keyboard = { commands: async () => [], change: () => Promise.reject(new Error('not allowed')) };
    const { root } = await openOptions({ keyboard });
    pressButton(root, 'Change the shortcuts');
    await until(() =>
      textOf(root, '[aria-labelledby="keyboard"] [role="alert"]').includes('page of extensions'),
    );
  });
});
