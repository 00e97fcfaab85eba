import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/ui/fact-editor/read-date.ts';

describe('a date that somebody writes', () => {
  it.each([
    ['2021-05-25', '2021-05-25'],
    ['2021-5-1', '2021-05-01'],
    ['2021/05/25', '2021-05-25'],
    ['2021.5', '2021-05'],
    ['2021', '2021'],
    [' 2021-Q2 ', '2021-Q2'],
    ['Q2 2021', '2021-Q2'],
    ['q3/2021', '2021-Q3'],
    ['25 May 2021', '2021-05-25'],
    ['May 25, 2021', '2021-05-25'],
    ['may 2021', '2021-05'],
    ['3 Sept. 2021', '2021-09-03'],
    ['Sep 2021', '2021-09'],
    ['2021年5月25日', '2021-05-25'],
    ['', ''],
    ['  ', ''],
  ])('%j is read as %j', (text, date) => {
    expect(readDate(text, 'en-GB')).toBe(date);
  });

  it.each([
    'yesterday',
    '5/6/2021',
    '31 June 2021',
    '2021-13',
    '2021-02-30',
    'May',
    '25 May',
    '21',
    '2021-Q5',
    'T20 2021',
    '2 of 2021',
    'May 2021 or so, 20211',
  ])('%j is no date, rather than a guess', (text) => {
    expect(readDate(text, 'en-GB')).toBeUndefined();
  });

  it.each([
    ['de', '25. Mai 2021', '2021-05-25'],
    ['de', 'März 2021', '2021-03'],
    ['fr', '14 févr. 2021', '2021-02-14'],
    ['es', '3 de octubre de 2021', '2021-10-03'],
    ['de', '25 May 2021', '2021-05-25'],
    ['de', '2. Quartal 2021', '2021-Q2'],
    ['fr', 'T2 2021', '2021-Q2'],
    ['es', '3.er trimestre de 2021', '2021-Q3'],
    ['zh-CN', '2021年第2季度', '2021-Q2'],
    ['ar-u-nu-latn', '25 مايو 2021', '2021-05-25'],
    ['ar-u-nu-latn', '٢٥ مايو ٢٠٢١', '2021-05-25'],
    ['ar-u-nu-latn', 'الربع 2 من 2021', '2021-Q2'],
    ['ar-u-nu-latn', '٢٠٢١-٠٥', '2021-05'],
  ])('in %s, %j is read as %j', (locale, text, date) => {
    expect(readDate(text, locale)).toBe(date);
  });
});
