import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  compareDates,
  datePrecision,
  dateSpan,
  dayOf,
  isPartialDate,
  isSurelyAfter,
} from '../../src/model/partial-date.ts';

describe('a date as precise as its source', () => {
  it.each([
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2021-Q1', 'quarter', '2021-01-01', '2021-03-31'],
    ['2021-Q4', 'quarter', '2021-10-01', '2021-12-31'],
    ['2021-02', 'month', '2021-02-01', '2021-02-28'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2021-05-25', 'day', '2021-05-25', '2021-05-25'],
  ] as const)('%s is a %s from %s to %s', (date, precision, first, last) => {
    expect(isPartialDate(date)).toBe(true);
    expect(datePrecision(date)).toBe(precision);
    expect(dateSpan(date)).toEqual({ first, last });
  });

  it.each([
    '',
    '21',
    '2021-',
    '0000',
    '2021-00',
    '2021-13',
    '2021-2',
    '2021-Q0',
    '2021-Q5',
    '2021-q1',
    '2021-02-29',
    '2021-04-31',
    '2021-05-00',
    '2021-05-25T00:00',
    ' 2021',
    '2021\n',
    '٢٠٢١',
  ])('is not %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('has no span where it is no date', () => {
    expect(() => dateSpan('May 2021')).toThrow(RangeError);
  });
});

describe('the order of dates', () => {
  it('is by their first day, the more precise before the vaguer, the undated last', () => {
    const dates = [
      undefined,
      '2021',
      '2020-12-31',
      '2021-01',
      '2021-Q1',
      undefined,
      '2021-01-01',
      '2021-05-25',
    ];
    // Array.prototype.sort moves undefined to the end by itself, so the dates are wrapped.
    const sorted = dates.map((date) => ({ date })).sort((a, b) => compareDates(a.date, b.date));
    expect(sorted.map(({ date }) => date)).toEqual([
      '2020-12-31',
      '2021-01-01',
      '2021-01',
      '2021-Q1',
      '2021',
      '2021-05-25',
      undefined,
      undefined,
    ]);
  });
});

describe('a date is surely after another', () => {
  it.each([
    ['2021-05-25', '2021-05-24', true],
    ['2021-05-25', '2021-05-25', false],
    ['2021-05-25', '2021-05', false],
    ['2021-05-25', '2021', false],
    ['2021', '2021-05-25', false],
    ['2021-06', '2021-05', true],
    ['2021-Q3', '2021-06', true],
    ['2021-Q2', '2021-05', false],
    ['2022', '2021-12-31', true],
  ])('%s after %s: %s', (date, other, expected) => {
    expect(isSurelyAfter(date, other)).toBe(expected);
  });
});

describe('the day of a moment', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });

  it.each([
    ['America/Los_Angeles', '2026-11-30'],
    ['UTC', '2026-12-01'],
    ['Pacific/Auckland', '2026-12-01'],
  ])('is the one in %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(dayOf('2026-12-01T01:30:00.000Z')).toBe(day);
    vi.useFakeTimers({ now: new Date('2026-12-01T01:30:00.000Z') });
    expect(dayOf()).toBe(day);
  });

  it('is the one of its own season', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect([dayOf('2026-07-01T22:30:00Z'), dayOf('2026-12-01T22:30:00Z')]).toEqual([
      '2026-07-02',
      '2026-12-01',
    ]);
  });
});
