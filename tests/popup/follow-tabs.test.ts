import { beforeEach, expect, test, vi } from 'vitest';
import type { Browser, Tabs } from '../../src/platform/browser.ts';
import { followTabs, stayWithTab } from '../../src/popup/follow-tabs.ts';

const HERE = 7;

let front: Record<number, number>;
let seen: string[];
let activate: (to: { tabId: number; windowId: number }) => void;
let update: (id: number, change: { status?: string; url?: string }) => void;
/** Answers of the browser, let go one by one where a test wants that. */
let waiting: (() => void)[] | undefined;

const tabs = {
  onActivated: { addListener: (listener: typeof activate) => (activate = listener) },
  onUpdated: { addListener: (listener: typeof update) => (update = listener) },
  async query({ windowId }: { windowId: number }) {
    const id = front[windowId];
    if (waiting) await new Promise<void>((resolve) => waiting?.push(resolve));
    return id === undefined ? [] : [{ id, windowId }];
  },
  async get(id: number) {
    if (id === 404) throw new Error('no such tab');
    return { id };
  },
} as unknown as Tabs.Static;
const windows = { getCurrent: async () => ({ id: HERE }) } as unknown as Browser['windows'];
const following = {
  onOther: (tab: Tabs.Tab | undefined) => void seen.push(`other ${tab?.id}`),
  onUpdate: (tab: Tabs.Tab) => void seen.push(`update ${tab.id}`),
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  front = { [HERE]: 1, 8: 20 };
  seen = [];
  waiting = undefined;
});

test('the panel begins with the tab in front of its window, and goes with the reader to others', async () => {
  await followTabs({ tabs, windows }, following);
  front[HERE] = 2;
  activate({ tabId: 2, windowId: HERE });
  await settled();
  expect(seen).toEqual(['other 1', 'other 2']);
});

test('what happens in other windows and in tabs behind is no affair of the panel', async () => {
  await followTabs({ tabs, windows }, following);
  activate({ tabId: 20, windowId: 8 });
  update(3, { status: 'complete' });
  await settled();
  expect(seen).toEqual(['other 1']);
});

test('a page that was loaded, or shows another address, is looked at anew, not one that only begins', async () => {
  await followTabs({ tabs, windows }, following);
  update(1, { status: 'loading' });
  update(1, { status: 'complete' });
  await settled();
  update(1, { url: 'https://news.example/2' });
  await settled();
  expect(seen).toEqual(['other 1', 'update 1', 'update 1']);
});

test('of two tabs in a row only the later one is shown', async () => {
  await followTabs({ tabs, windows }, following);
  waiting = [];
  front[HERE] = 2;
  activate({ tabId: 2, windowId: HERE });
  front[HERE] = 3;
  activate({ tabId: 3, windowId: HERE });
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  for (const answer of waiting.toReversed()) answer();
  await settled();
  expect(seen).toEqual(['other 1', 'other 3']);
});

test('where a browser knows no windows, as on telephones, the panel goes with the reader everywhere', async () => {
  const inFront = (id: number) => Object.assign(front, { undefined: id });
  inFront(1);
  await followTabs({ tabs }, following);
  inFront(20);
  activate({ tabId: 20, windowId: 8 });
  await settled();
  expect(seen).toEqual(['other 1', 'other 20']);
});

test('a window without a tab has none', async () => {
  delete front[HERE];
  await followTabs({ tabs, windows }, following);
  expect(seen).toEqual(['other undefined']);
});

test('the popup stays with its tab, whatever is in front', async () => {
  stayWithTab(tabs, { id: 5 } as Tabs.Tab, following);
  update(1, { status: 'complete' });
  update(5, { status: 'loading' });
  update(5, { status: 'complete' });
  await settled();
  expect(seen).toEqual(['update 5']);
});

test('a tab that was closed is no news', async () => {
  stayWithTab(tabs, { id: 404 } as Tabs.Tab, following);
  update(404, { status: 'complete' });
  await settled();
  expect(seen).toEqual([]);
});
