import { beforeEach, expect, test, vi } from 'vitest';
import type { PageSources } from '../../src/popup/load-page.ts';
import { createTabView, type TabView } from '../../src/popup/tab-view.ts';
import { DEFAULT_SETTINGS, isSiteOff, type Settings } from '../../src/settings/settings.ts';

const URL = 'https://news.example.com/story';
const SITE = 'news.example.com';

let settings: Settings;
let isFull: boolean;
/** What a change waits for before it is stored. */
let disk: Promise<void>;
/** Answers of the page, let go one by one. */
let waiting: (() => void)[];
let shown: TabView[];

beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  isFull = false;
  disk = Promise.resolve();
  waiting = [];
  shown = [];
});

function open() {
  const report = { isEnabled: true, isIncomplete: false, companies: [] };
  return createTabView(
    () => URL,
    {
      settings: {
        load: async () => settings,
        change: async (change) => {
          await disk;
          if (isFull) throw new Error('the disk is full');
          settings = change(settings);
          return settings;
        },
      },
      sendToPage: (() =>
        new Promise((answer) => waiting.push(() => answer(report)))) as PageSources['sendToPage'],
      send: vi.fn(),
      hasAccess: async () => true,
      wait: async () => {},
    },
    (view) => shown.push(view),
  );
}

test('a switch that cannot be stored is said, and stays said', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  isFull = true;
  await open().switchSite(false);
  expect(shown.at(-1)).toEqual({ state: { kind: 'failed' }, isSiteOn: true });
  expect(waiting).toHaveLength(0);
});

test('an answer about the site as it was does not come through after a switch', async () => {
  const view = open();
  const asked = view.refresh();
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  let store = () => {};
  disk = new Promise((resolve) => {
    store = resolve;
  });
  const switched = view.switchSite(false);
  waiting[0]?.();
  await asked;
  expect(shown.map(({ state }) => state.kind)).toEqual(['off']);
  store();
  await switched;
  expect(isSiteOff(settings, SITE)).toBe(true);
  expect(shown.map(({ state }) => state.kind)).toEqual(['off', 'off']);
});

test('switched on, the site is asked for its companies', async () => {
  settings = { ...DEFAULT_SETTINGS, sitesOff: [SITE] };
  const switched = open().switchSite(true);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  expect(shown).toEqual([{ state: { kind: 'loading' }, isSiteOn: true }]);
  waiting[0]?.();
  await switched;
  expect(shown.at(-1)).toEqual({ state: { kind: 'empty' }, isSiteOn: true });
});

test('of two questions only the later one is answered', async () => {
  const view = open();
  const both = Promise.all([view.refresh(), view.refresh()]);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  for (const answer of waiting.toReversed()) answer();
  await both;
  expect(shown).toHaveLength(1);
});
