import { describe, expect, it } from 'vitest';
import type { Stock } from '../../src/factbase/take-stock.ts';
import {
  findLoss,
  type Inventory,
  isUnsaved,
  withStock,
  withUnreadable,
} from '../../src/safety/inventory.ts';
import { isBackupDue, isReminderDue } from '../../src/safety/reminder.ts';

const time = (text: string) => Date.parse(text);
const at = (text: string) => new Date(text);
const NOW = at('2026-11-30T12:00:00Z');

const full: Stock = {
  facts: 12,
  articles: 3,
  rows: 20,
  packs: [
    { id: 'starter', title: 'Starter' },
    { id: 'news', title: 'News' },
  ],
  removed: [],
  change: time('2026-11-20T00:00:00Z'),
  since: '2026-01-01T00:00:00.000Z',
};
const { since: _, ...nothing } = { ...full, facts: 0, articles: 0, rows: 0, packs: [], change: 0 };
const known: Inventory = { version: 1, stock: full };

describe('what is lost', () => {
  it('is all that was saved, where the database is empty', () => {
    expect(findLoss(full, nothing, NOW)).toEqual({
      kind: 'gone',
      at: NOW.toISOString(),
      facts: 12,
      articles: 3,
      packs: ['Starter', 'News'],
    });
  });

  it('is seen though something was saved again before anybody looked', () => {
    const again: Stock = {
      ...full,
      facts: 1,
      rows: 3,
      since: '2026-11-29T00:00:00Z',
      change: time('2026-11-29'),
    };
    expect(findLoss(full, again, NOW)).toMatchObject({ facts: 12, packs: [] });
  });

  it('is what went without a change of the own layer', () => {
    expect(findLoss(full, { ...full, facts: 11, rows: 19 }, NOW)).toMatchObject({ facts: 12 });
  });

  it('is a pack that left no row', () => {
    const packs = full.packs.slice(0, 1);
    expect(findLoss(full, { ...full, packs }, NOW)).toMatchObject({ facts: 0, articles: 0, packs: ['News'] });
  });

  it.each<[string, Partial<Stock>]>([
    ['deleted', { facts: 0, articles: 0, rows: 0, change: time('2026-11-21') }],
    ['deleted in part', { facts: 1, rows: 3, change: time('2026-11-21') }],
    ['removed as a pack', { packs: full.packs.slice(0, 1), removed: ['news'] }],
    ['left as it is', {}],
    ['added to', { facts: 99, rows: 200, change: time('2026-11-21') }],
    ['merged with an older layer', { since: '2020-01-01T00:00:00Z', change: time('2026-11-21') }],
  ])('is nothing that the reader %s', (_, now) => {
    expect(findLoss(full, { ...full, ...now }, NOW)).toBeUndefined();
  });

  it('is nothing where there was nothing', () => {
    expect(findLoss(nothing, nothing, NOW)).toBeUndefined();
    expect(findLoss(nothing, full, NOW)).toBeUndefined();
  });
});

describe('the inventory', () => {
  it('is never lowered by a database that lost something, and keeps when it was noticed first', () => {
    const first = withStock(known, nothing, NOW);
    const second = withStock(first, nothing, at('2026-12-05T00:00:00Z'));
    expect(second).toMatchObject({ stock: full, loss: { at: NOW.toISOString() } });
  });

  it('forgets the loss when all is there again', () => {
    const restored: Stock = { ...full, change: time('2026-12-01') };
    expect(withStock(withStock(known, nothing, NOW), restored, NOW)).toEqual({ version: 1, stock: restored });
  });

  it('says what cannot be opened any more, and forgets that when it can', () => {
    const unreadable = withUnreadable(known, new Error('Internal error.'), NOW);
    expect(unreadable).toMatchObject({
      stock: full,
      loss: { kind: 'unreadable', facts: 12, packs: ['Starter', 'News'], reason: 'Internal error.' },
    });
    expect(withStock(unreadable, full, NOW)).toEqual(known);
  });
});

describe('a reminder of a backup', () => {
  const file = { name: 'a.gz', facts: 12, articles: 3 };
  it('comes when something changed since the last file, and that is 30 days old', () => {
    const backedUp = (day: string, change = time(day)): Inventory => ({
      ...known,
      lastBackup: { ...file, at: `${day}T00:00:00Z`, change },
    });
    expect(isBackupDue(backedUp('2026-10-01'), NOW)).toBe(true);
    expect(isBackupDue(backedUp('2026-11-10'), NOW)).toBe(false);
    expect(isBackupDue(backedUp('2026-10-01', full.change), NOW)).toBe(false);
    expect(isUnsaved(backedUp('2026-10-01', full.change))).toBe(false);
  });

  it('comes 30 days after the first article where there is no file yet, and never of nothing', () => {
    expect(isBackupDue(known, NOW)).toBe(true);
    expect(isBackupDue(known, at('2026-01-20T00:00:00Z'))).toBe(false);
    expect(isBackupDue({ version: 1, stock: nothing }, NOW)).toBe(false);
    expect(isBackupDue({ version: 1 }, NOW)).toBe(false);
  });

  it('is not given while something is lost, which is worse', () => {
    expect(isBackupDue(withStock(known, nothing, NOW), NOW)).toBe(false);
  });

  it('is made for by an export as well', () => {
    const lastExport = { ...file, at: '2026-11-25T00:00:00Z', change: 1 };
    expect(isBackupDue({ ...known, lastExport }, NOW)).toBe(false);
  });

  it('is given in the popup once a week at most', () => {
    expect(isReminderDue({ ...known, remindedAt: '2026-11-24T12:00:01Z' }, NOW)).toBe(false);
    expect(isReminderDue({ ...known, remindedAt: '2026-11-23T12:00:00Z' }, NOW)).toBe(true);
  });
});
