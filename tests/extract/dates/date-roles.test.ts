import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { PUBLISHED } from './dates-in.ts';

describe('what a date does in its sentence', () => {
  it.each([
    ['It sued in May.', 'event'],
    ['The report is due on Friday.', 'due'],
    ['Sales rose in the third quarter.', 'period'],
    ['Its chief said on Friday that sales rose.', 'said'],
    ['He told reporters in an interview on Friday that sales rose.', 'said'],
    ['It announced on Friday that sales rose.', 'event'],
    ['The leak was confirmed on Nov. 12.', 'event'],
    ['Its chief said this year’s figures were better.', 'background'],
    ['It is working on new tools for the 2018 midterm elections.', 'background'],
    ['It sells more in the run-up to the 2018 Olympics.', 'background'],
    ['It withdrew its 2019 financial outlook.', 'period'],
    ['Months of talks over the 2019 deal ended.', 'name'],
    ['Jo Roe becomes its head with effect from 1 April.', 'event'],
    ['As I explained Wednesday, it is cheap.', 'background'],
    ['In a letter dated May 3 it said no.', 'said'],
    ['It explained its Sept. 1 fire.', 'name'],
    ['The 27 July ruling was read out.', 'name'],
    ['It closed the plant on Sept. 1 after talks.', 'event'],
    ['The stock declined from levels of about $100 in October.', 'background'],
    ['The suit against it, filed in May, is old.', 'event'],
    ['The suit set 3 million against 2 million in May.', 'background'],
    ['They will not reach other towns until 2020.', 'event'],
    ['It sells them midway through next year.', 'event'],
    ['It was founded in 1999.', 'founding'],
    ['Hot on the heels of Tuesday’s deal it opened a mill.', 'background'],
    ['It ordered trams for delivery in the first half of 2018.', 'background'],
    ['It has led the market since 2009.', 'since'],
    ['Its shares are down by a third since the start of the year.', 'event'],
    ['Its lowest price since September', 'since'],
    ['Sales rose from 3 million in June.', 'background'],
    ['Sales were better than in June.', 'background'],
    ['It rose following Monday’s vote.', 'background'],
    ['PARIS, Nov 18 (Reuters) - A court met.', 'dateline'],
  ])('%s: %s', (sentence, role) => {
    expect(findDates(sentence, { published: PUBLISHED }).map((date) => date.role)).toEqual([role]);
  });

  it('is told with the place and the rule', () => {
    expect(findDates('It sued on 25 May 2021.', {})).toEqual([
      { start: 11, end: 22, date: '2021-05-25', rule: 'day and month', role: 'event' },
    ]);
  });
});

describe('a span', () => {
  it('between two days dates nothing that happened', () => {
    const found = findDates('It paid for advice between 1 April 2016 and 30 June 2018.', {
      published: PUBLISHED,
    });
    expect(found.map(({ role }) => role)).toEqual(['since', 'since']);
  });
});

describe('a month from which something holds', () => {
  it('is when it begins, where it is still to come', () => {
    const roleOf = (sentence: string) =>
      findDates(sentence, { published: PUBLISHED }).map(({ date, role }) => [date, role]);
    expect(roleOf('Workshops will change the hoses from January.')).toEqual([['2020-01', 'event']]);
    expect(roleOf('Workshops had changed the hoses from January.')).toEqual([['2019-01', 'since']]);
  });
});
