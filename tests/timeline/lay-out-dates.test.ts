import { describe, expect, it } from 'vitest';
import type { FactView } from '../../src/model/company-view.ts';
import { anchorAt, type DateLayout, layOutDates } from '../../src/timeline/lay-out-dates.ts';

const fact = (id: string, date?: string): FactView => ({
  id,
  kind: 'deal',
  statement: `${id}.`,
  sources: [],
  isSuperseded: false,
  isNewer: false,
  ...(date && { date }),
});
const facts = (...dates: (string | undefined)[]) => dates.map((date, i) => fact(`f${i}`, date));
/** As a year and a month take of a line of 300 px. */
const widthOf = (date: string): number => (date.length > 4 ? 0.22 : 0.1);
const layOut = (dates: (string | undefined)[], pageDate?: string, width = widthOf): DateLayout => {
  const layout = layOutDates(facts(...dates), pageDate, width);
  if (!layout) throw new Error('no line');
  return layout;
};
const lanes = ({ marks }: DateLayout) => marks.map(({ lane }) => lane);

describe('facts on a line of time', () => {
  it('are none where there are not two with a date', () => {
    expect(layOutDates(facts('2021', undefined), '2020', widthOf)).toBeUndefined();
    expect(layOutDates([], undefined, widthOf)).toBeUndefined();
  });

  it('lie in the order of time, in proportion, with room at either end', () => {
    const { marks } = layOut(['2021-01-01', '2020-07-02', '2020-01-01']);
    expect(marks.map((mark) => mark.fact.id)).toEqual(['f2', 'f1', 'f0']);
    const [first, middle, last] = marks.map(({ from }) => from);
    expect(first).toBeCloseTo(0.04);
    expect(middle).toBeCloseTo(0.5, 1);
    expect(last).toBeCloseTo(0.96);
  });

  it('take as much of it as their dates say: a day a place, a month, a quarter and a year a stretch', () => {
    const { marks } = layOut(['2020', '2021-Q1', '2021-07', '2021-09-09']);
    const [year = 0, quarter = 0, month = 0, day = 0] = marks.map(({ from, to }) => to - from);
    expect(day).toBe(0);
    expect(quarter / month).toBeCloseTo(89 / 30, 1);
    expect(year / quarter).toBeCloseTo(365 / 89, 1);
  });

  it('lie above each other where they would touch, and in one lane where not', () => {
    expect(lanes(layOut(['2020-01-01', '2020-06-01', '2020-12-01']))).toEqual([0, 0, 0]);
    expect(lanes(layOut(['2020-01-01', '2020-01-02', '2020-01-03', '2020-12-01']))).toEqual([0, 1, 2, 0]);
    expect(lanes(layOut(['2020', '2020-06-01', '2021-01-10']))).toEqual([0, 1, 0]);
  });

  it('fill no more than four lanes, however many they are', () => {
    const layout = layOut([...Array.from({ length: 200 }, () => '2020-01-01'), '2021-01-01']);
    expect(layout.lanes).toBe(4);
    expect(layout.marks).toHaveLength(201);
  });

  it('of one day lie on it, in the middle of nothing', () => {
    const { marks } = layOut(['2020-01-01', '2020-01-01']);
    expect(marks.every(({ from }) => from >= 0 && from <= 1)).toBe(true);
  });
});

describe('the page on a line of time', () => {
  it('lies where its date is, also before and after all facts', () => {
    const dates = ['2021-01-01', '2021-12-31'];
    expect(layOut(dates, '2021-07-02').page?.from).toBeCloseTo(0.5, 1);
    expect(layOut(dates, '2020-07-01').page?.from).toBeCloseTo(0.04);
    expect(layOut(dates, '2022-03-01').page?.from).toBeCloseTo(0.96);
    expect(layOut(dates)).not.toHaveProperty('page');
  });

  it('is a stretch where it tells a month only', () => {
    const { page } = layOut(['2021-01-01', '2021-12-31'], '2021-07');
    expect((page?.to ?? 0) - (page?.from ?? 0)).toBeGreaterThan(0.05);
  });
});

describe('a long time without facts', () => {
  it('is left out, and both sides keep their room', () => {
    const { marks, gap, ticks } = layOut(['1987-04-15', '2020-01-01', '2020-12-31', '2021-12-31']);
    const [founded, ...later] = marks.map(({ from }) => from);
    expect(founded).toBeCloseTo(0.04);
    expect(gap?.from).toBeGreaterThan(founded ?? 1);
    expect(gap?.to).toBeLessThan(0.25);
    expect(later[0]).toBeCloseTo(gap?.to ?? 0);
    expect(later[1]).toBeCloseTo(((later[0] ?? 0) + 0.96) / 2, 1);
    expect(ticks.every(({ at }) => at <= (gap?.from ?? 0) || at >= (gap?.to ?? 1))).toBe(true);
  });

  it('is left out before a last fact as well', () => {
    const { marks, gap } = layOut(['2001-01-01', '2001-12-31', '2021-12-31']);
    expect(marks.at(-1)?.from).toBeCloseTo(0.96);
    expect(gap?.from).toBeGreaterThan(0.7);
    expect(gap?.to).toBeLessThan(0.96);
  });

  it('stays where it is not most of the line', () => {
    expect(layOut(['2018-01-01', '2020-01-01', '2022-01-01'])).not.toHaveProperty('gap');
  });
});

describe('the ticks of a line of time', () => {
  it.each([
    [
      ['2018-05-01', '2021-03-01'],
      ['2019', '2020', '2021'],
    ],
    [
      ['2003-05-01', '2012-01-01', '2021-03-01'],
      ['2005', '2010', '2015', '2020'],
    ],
    [
      ['2021-01-10', '2021-04-20'],
      ['2021-02', '2021-03', '2021-04'],
    ],
    [
      ['2020-10-10', '2021-08-20'],
      ['2021-01', '2021-04', '2021-07'],
    ],
    [
      ['0578', '0580'],
      ['0578', '0579', '0580'],
    ],
    [
      ['2021-01-01', '2021-05-25'],
      ['2021-01', '2021-03', '2021-05'],
    ],
  ])('are years, or months of a short time: %j', (dates, expected) => {
    expect(layOut(dates).ticks.map(({ date }) => date)).toEqual(expected);
  });

  it.each([0.1, 0.2, 0.3, 0.45])(
    'never run into each other where their texts take %d of the line',
    (width) => {
      for (const dates of [
        ['2021-01-01', '2021-05-25'],
        ['2020-10-10', '2021-08-20'],
        ['2018-05-01', '2021-03-01'],
        ['1987-04-15', '2020-01-01', '2021-12-31'],
      ]) {
        const texts = layOut(dates, undefined, () => width).ticks.map(({ at }) => {
          const start = at - { start: 0, middle: width / 2, end: width }[anchorAt(at)];
          return { start, end: start + width };
        });
        expect(texts.length).toBeGreaterThan(0);
        for (const [i, { start }] of texts.entries())
          expect(start).toBeGreaterThanOrEqual((texts[i - 1]?.end ?? 0) - 1e-9);
        for (const { end } of texts) expect(end).toBeLessThanOrEqual(1);
      }
    },
  );
});
