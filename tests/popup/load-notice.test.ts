import { expect, it } from 'vitest';
import { loadNotice } from '../../src/popup/load-notice.ts';
import type { Inventory } from '../../src/safety/inventory.ts';
import { createInventoryStore } from '../../src/safety/inventory-store.ts';
import { fakeLocks, fakeStorage } from '../safety/fake-browser.ts';

const NOW = new Date('2026-11-30T12:00:00Z');
const unsaved: Inventory = {
  version: 1,
  stock: { facts: 2, articles: 1, rows: 4, packs: [], removed: [], change: 5, since: '2026-10-01T00:00:00Z' },
};

function open(inventory: Inventory) {
  const { storage, local } = fakeStorage({ inventory });
  return { store: createInventoryStore(storage, fakeLocks()), local };
}

it('the popup reminds of a backup once a week', async () => {
  const { store } = open(unsaved);
  expect(await loadNotice(store, NOW, false)).toBe('reminder');
  expect(await loadNotice(store, new Date('2026-12-06T12:00:00Z'), false)).toBeUndefined();
  expect(await loadNotice(store, new Date('2026-12-07T12:00:00Z'), false)).toBe('reminder');
});

it('over a private window it does not, and leaves no trace of it', async () => {
  const { store, local } = open(unsaved);
  expect(await loadNotice(store, NOW, true)).toBeUndefined();
  expect(local).toEqual({ inventory: unsaved });
});

it('what is lost is said each time', async () => {
  const loss = { kind: 'gone' as const, at: NOW.toISOString(), facts: 2, articles: 1, packs: [] };
  const { store } = open({ ...unsaved, loss });
  for (const isPrivate of [false, true]) expect(await loadNotice(store, NOW, isPrivate)).toBe('loss');
});
