import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/find-dates.ts';

const datesIn = (sentence: string, published = '2019-11-19') =>
  findDates(sentence, { published }).map(({ date }) => date);

describe('a time in office', () => {
  it.each([
    ['in the last weeks of the Trump administration', '2021-05-26', '2021-01'],
    ['in the final days of the Obama presidency', '2019-11-19', '2017-01'],
    ['in the last year of the Bush administration', '2019-11-19', '2008'],
    ['in the first weeks of the Scholz government', '2022-11-19', '2021-12'],
    ['in the last weeks of Theresa May’s premiership', '2019-11-19', '2019-07'],
  ])('%s (%s) is %s', (sentence, published, expected) => {
    expect(datesIn(sentence, published)).toEqual([expected]);
  });

  it.each([
    'during the Trump administration',
    'in the last weeks of the Modi government',
    'in the last weeks of Obama’s first term',
  ])('tells no date: %s', (sentence) => {
    expect(datesIn(sentence)).toEqual([]);
  });
});
