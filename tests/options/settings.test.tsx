// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { parseSite } from '../../src/options/parse-site.ts';
import { createSettings, openOptions, pressButton, textOf, until } from './open-options.tsx';

describe('the choice of marks', () => {
  test('is among three, with a line each, and shows what holds', async () => {
    const { root } = await openOptions({ settings: createSettings({ marks: 'every' }) });
    const radios = [...root.querySelectorAll<HTMLInputElement>('input[name="marks"]')];
    expect(radios.map((radio) => radio.labels?.[0]?.textContent)).toEqual([
      'First mention',
      'Every mention',
      'None',
    ]);
    expect(radios.map(({ checked }) => checked)).toEqual([false, true, false]);
    for (const radio of radios)
      expect(textOf(root, `#${radio.getAttribute('aria-describedby')}`)).not.toBe('');
  });

  test('is stored when another one is chosen', async () => {
    const { root, settings } = await openOptions();
    act(() => root.querySelector<HTMLInputElement>('#marks-none')?.click());
    await until(() => root.querySelector<HTMLInputElement>('#marks-none')?.checked === true);
    expect((await settings.load()).marks).toBe('none');
  });

  test('leaves out what has nothing new where that is ticked', async () => {
    const { root, settings } = await openOptions();
    const box = () => root.querySelector<HTMLInputElement>('#marks-only-news');
    expect(box()?.checked).toBe(false);
    act(() => box()?.click());
    await until(() => box()?.checked === true);
    expect((await settings.load()).marksOnlyNews).toBe(true);
  });

  test('says so when it cannot be stored', async () => {
    const settings = { ...createSettings(), change: () => Promise.reject(new Error('Disk full.')) };
    const { root } = await openOptions({ settings });
    act(() => root.querySelector<HTMLInputElement>('#marks-none')?.click());
    await until(() => textOf(root, '.failure') !== '');
    expect(textOf(root, '.failure')).toBe('The browser could not store the change: Disk full.');
  });
});

describe('sites that are switched off', () => {
  async function add(root: HTMLElement, text: string): Promise<void> {
    const field = root.querySelector<HTMLInputElement>('#add-site');
    if (!field) throw new Error('no field');
    field.value = text;
    act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
    pressButton(root, 'Switch off');
    await act(async () => {});
  }
  const listed = (root: HTMLElement) =>
    [...root.querySelectorAll('.sites bdi')].map((site) => site.textContent);

  test('are listed and can be switched on again', async () => {
    const settings = createSettings({ sitesOff: ['a.example', 'b.example'] });
    const { root } = await openOptions({ settings });
    await until(() => listed(root).length === 2);
    pressButton(root, 'Switch on again: a.example');
    await until(() => listed(root).length === 1);
    expect((await settings.load()).sitesOff).toEqual(['b.example']);
    expect(document.activeElement?.id).toBe('add-site');
  });

  test('can be added by name or by a page’s address', async () => {
    const { root, settings } = await openOptions();
    await add(root, 'https://News.example.com/story?x=1');
    await until(() => listed(root).length === 1);
    expect((await settings.load()).sitesOff).toEqual(['news.example.com']);
    expect(root.querySelector<HTMLInputElement>('#add-site')?.value).toBe('');
  });

  test('are not added when the name makes no sense or is there already', async () => {
    const { root, settings } = await openOptions({ settings: createSettings({ sitesOff: ['a.example'] }) });
    await until(() => listed(root).length === 1);
    await add(root, 'what now?');
    expect(textOf(root, '#add-site-error')).toContain('That is not the name of a site.');
    expect(root.querySelector('#add-site')?.getAttribute('aria-invalid')).toBe('true');
    await add(root, 'a.example');
    expect(textOf(root, '#add-site-error')).toBe('a.example is switched off already.');
    expect(root.querySelector<HTMLInputElement>('#add-site')?.value).toBe('a.example');
    expect((await settings.load()).sitesOff).toEqual(['a.example']);
  });
});

test.each([
  ['news.example.com', 'news.example.com'],
  ['  NEWS.example.com ', 'news.example.com'],
  ['https://news.example.com:8080/a/b', 'news.example.com'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['192.168.0.1', '192.168.0.1'],
  ['file:///home/reader/page.html', 'file://'],
  ['', undefined],
  ['*.example.com', undefined],
  ['news example com', undefined],
  ['javascript:alert(1)', undefined],
  ['chrome://settings', undefined],
  ['a..b', undefined],
  ['news.example.com, other.example', undefined],
])('a reader who writes %j means the site %j', (text, site) => {
  expect(parseSite(text)).toBe(site);
});
