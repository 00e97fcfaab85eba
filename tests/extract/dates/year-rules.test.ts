import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/find-dates.ts';

const datesIn = (sentence: string) =>
  findDates(sentence, { published: '2019-11-19' }).map(({ date }) => date);

describe('a round number', () => {
  it('counts what stands behind it, and is a year elsewhere', () => {
    expect(datesIn('It will raise its output by 2000 lamps.')).toEqual([]);
    expect(datesIn('It was by 2000 the largest of its trade.')).toEqual(['2000']);
    expect(datesIn('It began in 2000 as a mill.')).toEqual(['2000']);
  });
});
