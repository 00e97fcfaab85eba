import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerForUpdates, createPackUpdates, UPDATE_ALARM } from '../../src/background/pack-updates.ts';
import { type FactBase, openFactBase } from '../../src/factbase/fact-base.ts';
import type { Browser, Runtime } from '../../src/platform/browser.ts';
import { createFakeLocks } from '../factbase/fake-locks.ts';
import { makeOrigin, makePack } from '../factbase/make-pack.ts';
import { toNdjson } from '../model/pack-bytes.ts';

const HOUR_MS = 3_600_000;

let factBase: FactBase;
let alarm: { name: string; scheduledTime: number } | undefined;
let answers: Record<string, string | number>;
const onInstalled = vi.fn(async () => {});
const fetched = vi.fn();

beforeEach(async () => {
  factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  alarm = undefined;
  answers = {};
  onInstalled.mockClear();
  fetched.mockClear();
});

afterEach(() => {
  vi.restoreAllMocks();
});

function createUpdates() {
  const browser = {
    alarms: {
      get: async () => alarm,
      async clear() {
        alarm = undefined;
      },
      create(name: string, { when }: { when: number }) {
        alarm = { name, scheduledTime: when };
      },
    },
    permissions: { contains: async () => true },
  } as unknown as Browser;
  const answer = async (address: string) => {
    fetched(address);
    const known = answers[address] ?? 304;
    const response =
      typeof known === 'number'
        ? new Response(null, { status: known })
        : new Response(known, { status: 200 });
    Object.defineProperty(response, 'url', { value: address });
    return response;
  };
  const network = { fetch: answer as typeof fetch, isOnLine: () => true };
  return createPackUpdates({ factBase, network, browser, onInstalled });
}

/** A pack that was had so many hours ago. */
async function subscribe(id: string, hoursAgo: number, isAutomatic = true): Promise<string> {
  const address = `https://${id}.example.org/pack`;
  const fetchedAt = new Date(Date.now() - hoursAgo * HOUR_MS).toISOString();
  await factBase.install(makePack({ id }), { origin: makeOrigin({ address, fetchedAt }) });
  await factBase.changeSubscription(id, (known) => ({ ...known, isAutomatic }));
  return address;
}

const hoursUntilAlarm = () => ((alarm?.scheduledTime ?? Number.NaN) - Date.now()) / HOUR_MS;

test('no alarm is set where no pack updates automatically, and one that was is taken back', async () => {
  const { schedule } = createUpdates();
  await schedule();
  expect(alarm).toBeUndefined();
  await subscribe('news', 1);
  await schedule();
  expect(alarm).toBeDefined();
  await factBase.changeSubscription('news', (known) => ({ ...known, isAutomatic: false }));
  await schedule();
  expect(alarm).toBeUndefined();
});

test('the alarm rings a day after the pack that was asked for first, with some spread', async () => {
  await subscribe('news', 1);
  await subscribe('yards', 20);
  await createUpdates().schedule();
  expect(hoursUntilAlarm()).toBeGreaterThanOrEqual(3.99);
  expect(hoursUntilAlarm()).toBeLessThan(4.4);
});

test('an alarm that will do is left, so that a browser that is restarted often does not put it off', async () => {
  await subscribe('news', 30);
  const { schedule } = createUpdates();
  await schedule();
  const first = alarm?.scheduledTime;
  expect(hoursUntilAlarm()).toBeLessThan(0.4);
  await schedule();
  expect(alarm?.scheduledTime).toBe(first);
});

test('only packs that are due and automatic are asked for, and pages are told where one changed', async () => {
  const due = await subscribe('news', 30);
  await subscribe('yards', 1);
  await subscribe('by-hand', 30, false);
  answers[due] = toNdjson(makePack({ id: 'news', revision: '2', updated: '2021-07-01' }));
  const { onAlarm } = createUpdates();
  await onAlarm('another');
  expect(fetched).not.toHaveBeenCalled();
  await onAlarm(UPDATE_ALARM);
  expect(fetched.mock.calls).toEqual([[due]]);
  expect(onInstalled).toHaveBeenCalledTimes(1);
  expect((await factBase.packs()).find(({ id }) => id === 'news')?.revision).toBe('2');
  expect(hoursUntilAlarm()).toBeGreaterThan(20);
});

test('one that fails does not keep the others from it', async () => {
  const bad = await subscribe('a-bad', 40);
  const good = await subscribe('news', 30);
  answers[bad] = 503;
  answers[good] = toNdjson(makePack({ id: 'news', revision: '2', updated: '2021-07-01' }));
  await createUpdates().onAlarm(UPDATE_ALARM);
  expect(onInstalled).toHaveBeenCalledTimes(1);
  expect((await factBase.subscriptions()).find(({ pack }) => pack === 'a-bad')?.failure?.code).toBe('busy');
});

test('a fault of ours in one is reported, and the others are updated', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  const bad = await subscribe('a-bad', 40);
  const good = await subscribe('news', 30);
  answers[bad] = toNdjson(makePack({ id: 'a-bad', revision: '2', updated: '2021-07-01' }));
  answers[good] = toNdjson(makePack({ id: 'news', revision: '2', updated: '2021-07-01' }));
  const { install } = factBase;
  factBase = {
    ...factBase,
    install: (pack, options) =>
      'header' in pack && pack.header.id === 'a-bad'
        ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
        : install(pack, options),
  };
  await createUpdates().onAlarm(UPDATE_ALARM);
  expect(report).toHaveBeenCalledTimes(1);
  expect((await factBase.packs()).map(({ id, revision }) => [id, revision]).sort()).toEqual([
    ['a-bad', '1'],
    ['news', '2'],
  ]);
  // Soon again: nobody told of an end.
  expect(hoursUntilAlarm()).toBeLessThan(6.5);
});

test('two alarms at once ask once', async () => {
  await subscribe('news', 30);
  const { onAlarm } = createUpdates();
  await Promise.all([onAlarm(UPDATE_ALARM), onAlarm(UPDATE_ALARM)]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

test('only our own pages tell of other subscriptions', async () => {
  await subscribe('news', 1);
  const runtime = { getURL: () => 'moz-extension://factcards/' } as unknown as Runtime.Static;
  const { subscriptionsChanged } = answerForUpdates(createUpdates(), runtime);
  const from = (url: string) => subscriptionsChanged({}, { url } as Runtime.MessageSender);
  await expect(from('https://evil.example.com/')).rejects.toMatchObject({ code: 'badRequest' });
  expect(alarm).toBeUndefined();
  await from('moz-extension://factcards/src/options/index.html');
  expect(alarm).toBeDefined();
});
