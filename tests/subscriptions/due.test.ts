import { expect, test } from 'vitest';
import type { Subscription } from '../../src/model/subscription.ts';
import { dueAt } from '../../src/subscriptions/due.ts';
import { noteAnswer, noteCurrent, noteFailure, noteTry, noteWaiting } from '../../src/subscriptions/note.ts';

const MONDAY = '2026-03-02T10:00:00.000Z';
const TUESDAY = '2026-03-03T10:00:00.000Z';
const WEDNESDAY = '2026-03-04T10:00:00.000Z';
const HOUR_MS = 3_600_000;

const subscription: Subscription = {
  pack: 'news',
  address: 'https://news.example.org/pack',
  isAutomatic: true,
  triedAt: MONDAY,
  checkedAt: MONDAY,
};
const busy = { code: 'busy', host: 'news.example.org', detail: '503' } as const;
const hoursAfter = (known: Subscription, from: string) => (dueAt(known) - Date.parse(from)) / HOUR_MS;

test('an address is asked a day after it answered, or failed', () => {
  expect(hoursAfter(noteAnswer(TUESDAY)(subscription), TUESDAY)).toBe(24);
  expect(hoursAfter(noteFailure(busy, TUESDAY)(noteTry(TUESDAY)(subscription)), TUESDAY)).toBe(24);
});

test('and sooner where the background was stopped while it asked', () => {
  expect(hoursAfter(noteTry(TUESDAY)(subscription), TUESDAY)).toBe(6);
  const failing = noteFailure(busy, MONDAY)(subscription);
  expect(hoursAfter(noteTry(TUESDAY)(failing), TUESDAY)).toBe(6);
});

test('a failure keeps the day on which it began, until there is an answer', () => {
  const failing = noteFailure(busy, TUESDAY)(subscription);
  const still = noteFailure({ code: 'missing', host: 'news.example.org' }, WEDNESDAY)(failing);
  expect(still.failure).toMatchObject({ code: 'missing', since: TUESDAY, at: WEDNESDAY });
  expect(still.checkedAt).toBe(MONDAY);
  expect(noteAnswer(WEDNESDAY)(still)).not.toHaveProperty('failure');
});

test('an update waits through answers, until there is nothing newer than what is installed', () => {
  const waiting = noteWaiting({ reason: 'large' }, TUESDAY)(subscription);
  expect(noteAnswer(WEDNESDAY)(waiting).waiting).toEqual({ reason: 'large' });
  expect(noteCurrent(WEDNESDAY)(waiting)).not.toHaveProperty('waiting');
});
