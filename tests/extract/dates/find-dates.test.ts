import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/find-dates.ts';
import { datesIn, PUBLISHED } from './dates-in.ts';

describe('a date that names its year', () => {
  it.each([
    ['on 25 May 2021', '2021-05-25'],
    ['on the 25th of May 2021', '2021-05-25'],
    ['on May 25, 2021', '2021-05-25'],
    ['on MAY 25, 2021', '2021-05-25'],
    ['on Thursday 25th March 2010', '2010-03-25'],
    ['on 2021-05-25', '2021-05-25'],
    ['on 10/19/2015', '2015-10-19'],
    ['on 19/10/2015', '2015-10-19'],
    ['on 19.10.2015', '2015-10-19'],
    ['in May 2021', '2021-05'],
    ['in Sept. 2021', '2021-09'],
    ['in 2017', '2017'],
    ['in early 2020', '2020'],
    ['by the end of 2020', '2020'],
    ['in the summer of 2018', '2018'],
    ['in the first half of 2018', '2018'],
    ['in fiscal 2019', '2019'],
    ['in fiscal year 2019', '2019'],
    ['in FY19', '2019'],
    ['to lift its 2015 profit', '2015'],
    ['in Q3 2018', '2018-Q3'],
    ['in 4Q18', '2018-Q4'],
    ['in the second quarter of 2018', '2018-Q2'],
    ['in the quarter ended June 30, 2018', '2018-Q2'],
    ['in the year to March 2018', '2018-03'],
    ['in the year to 31 March 2018', '2018-03-31'],
    ['in the quarter ended April 2, 2018', '2018-04-02'],
  ])('needs no date of publication: %s is %s', (sentence, expected) => {
    expect(datesIn(sentence, {})).toEqual([expected]);
  });

  it('may be either day where only the country tells', () => {
    expect(datesIn('on 10/11/2015')).toEqual([]);
    expect(datesIn('on 10/11/2015', { dayFirst: true })).toEqual(['2015-11-10']);
    expect(datesIn('on 10/11/2015', { dayFirst: false })).toEqual(['2015-10-11']);
  });

  it('may be no day at all', () => {
    expect(datesIn('on 31 February 2021')).toEqual([]);
  });
});

describe('a date that leaves out its year', () => {
  it.each([
    ['It closed on Sept. 30.', '2019-09-30'],
    ['It closed on 18 Nov.', '2019-11-18'],
    ['It closed on Dec. 30.', '2018-12-30'],
    ['It will close on Jan. 4.', '2020-01-04'],
    ['It was founded on Sunday, March 4.', '2018-03-04'],
    ['It reports on Nov. 22.', '2019-11-22'],
    ['It opened in May.', '2019-05'],
    ['It opened in December.', '2018-12'],
    ['It opened in November.', '2019-11'],
    ['It will open in May.', '2020-05'],
    ['In May, it will open a shop.', '2020-05'],
    ['It opened in May this year.', '2019-05'],
    ['It opened in August last year.', '2018-08'],
    ['It opened in mid-June.', '2019-06'],
    ['It opened last December.', '2018-12'],
  ])('takes the nearest sensible one: %s %s', (sentence, expected) => {
    expect(datesIn(sentence)).toEqual([expected]);
    expect(datesIn(sentence, {})).toEqual([]);
  });
});

describe('a date that counts from the article’s', () => {
  it.each([
    ['Yesterday (18 Nov.) it sued.', '2019-11-18', '2019-11-18'],
    ['It sued yesterday.', '2019-11-18'],
    ['It reports later today.', '2019-11-19'],
    ['It reports tonight.', '2019-11-19'],
    ['It sued on Tuesday.', '2019-11-19'],
    ['It sued last Tuesday.', '2019-11-12'],
    ['It sued on Thursday afternoon.', '2019-11-14'],
    ['It reports next Tuesday.', '2019-11-26'],
    ['The report is due on Friday.', '2019-11-22'],
    ['The bridge will be closed Friday.', '2019-11-22'],
    ['The company said on Friday it will sue.', '2019-11-15'],
    ['The payment was due on Friday.', '2019-11-15'],
    ['The court chided it for failing to pay by 23 January.', '2019-01-23'],
    ['It sued on Monday last week.', '2019-11-11'],
    ['It sued three days ago.', '2019-11-16'],
    ['It will close the mill in 30 days.', '2019-12-19'],
    ['It hopes to reopen in three months.', '2020-02'],
    ['It intends to list its shares in two years.', '2021'],
    ['A verdict is due in five weeks’ time.', '2019-12'],
    ['It sued last week.', '2019-11'],
    ['It sued last month.', '2019-10'],
    ['It reports next month.', '2019-12'],
    ['It sued two months ago.', '2019-09'],
    ['It sued earlier this year.', '2019'],
    ['It sued nearly a year ago.', '2018'],
    ['It sued three years ago.', '2016'],
    ['It reports next year.', '2020'],
    ['Its shares are up a third year-to-date.', '2019'],
    ['Its shares fell overnight.', '2019-11'],
    ['In recent days several firms withdrew.', '2019-11'],
    ['This comes less than a week after it sued.', '2019-11'],
  ])('%s %s', (sentence, ...expected) => {
    expect(datesIn(sentence)).toEqual(expected);
    expect(datesIn(sentence, {})).toEqual([]);
  });

  it('is the month in which most of the working days lie, for a week that has two', () => {
    expect(datesIn('It bought a stake earlier this week.', { published: '2015-10-03' })).toEqual(['2015-09']);
  });

  it('is no more precise than the article’s own', () => {
    expect(datesIn('It sued yesterday.', { published: '2019-11' })).toEqual([]);
    expect(datesIn('It sued last month.', { published: '2019-11' })).toEqual(['2019-10']);
    expect(datesIn('It sued last month.', { published: '2019' })).toEqual([]);
    expect(datesIn('It sued last year.', { published: '2019' })).toEqual(['2018']);
  });
});

describe('a date that counts from the one before', () => {
  it.each([
    ['In May it won the order, but lost it two months later.', ['2019-05', '2019-07']],
    ['It began in 2011 and listed a year later.', ['2011', '2012']],
    ['It began on 30 May 2011 and listed the next day.', ['2011-05-30', '2011-05-31']],
  ])('%s %j', (sentence, expected) => {
    expect(datesIn(sentence)).toEqual(expected);
  });

  it('may stand in the sentence before', () => {
    expect(datesIn('It listed two months later.', { published: PUBLISHED, previous: '2018-11' })).toEqual([
      '2019-01',
    ]);
    expect(datesIn('It listed two months later.')).toEqual([]);
  });
});

describe('a quarter', () => {
  it.each([
    ['third-quarter earnings', PUBLISHED, '2019-Q3'],
    ['third - quarter earnings', PUBLISHED, '2019-Q3'],
    ['sales in the third quarter', PUBLISHED, '2019-Q3'],
    ['sales in Q3', PUBLISHED, '2019-Q3'],
    ['sales in 3Q', PUBLISHED, '2019-Q3'],
    ['sales in the fourth quarter', '2020-02-03', '2019-Q4'],
    ['For the fourth quarter, it projects sales of 3 million', '2020-11-18', '2020-Q4'],
    ['It expects fourth-quarter sales of $3bn', PUBLISHED, '2019-Q4'],
    ['sales in the fourth quarter of last year', PUBLISHED, '2018-Q4'],
    ['sales in the quarter ended June 30', PUBLISHED, '2019-Q2'],
    ['sales in the three months to the end of June', PUBLISHED, '2019-Q2'],
    ['sales in the July-September quarter', PUBLISHED, '2019-Q3'],
    ['sales in the June quarter', PUBLISHED, '2019-Q2'],
    ['sales this quarter', PUBLISHED, '2019-Q4'],
    ['sales last quarter', PUBLISHED, '2019-Q3'],
  ])(
    'is the last that had ended, or the one that is forecast: %s (%s) %s',
    (sentence, published, expected) => {
      expect(datesIn(sentence, { published })).toEqual([expected]);
    },
  );

  it.each([
    ['For the year to end-March it lost money.', '2015-10-15', '2015-03'],
    ['For the six months to the end of June it lost money.', '2015-10-15', '2015-06'],
    ['It expects growth for the year towards the upper end.', '2015-10-15', '2015'],
    ['Full-year profit rose.', '2016-02-15', '2015'],
  ])('has longer relatives: %s (%s) %s', (sentence, published, expected) => {
    expect(datesIn(sentence, { published })).toEqual([expected]);
  });

  it.each([
    ['Orders grew over the first half of the year.', '2019-07-31', '2019'],
    ['Spending in the first half was flat.', '2019-08-20', '2019'],
    ['It expects a recovery in the second half.', '2019-07-31', '2019'],
    ['It will open in the first half.', '2019-11-19', '2020'],
    ['Sales fell in the second half of the year.', '2019-02-20', '2018'],
    ['Both units grew in the latest quarter.', '2019-07-25', '2019-Q2'],
  ])('is the half or quarter that had ended, or is to come: %s (%s) %s', (sentence, published, expected) => {
    expect(datesIn(sentence, { published })).toEqual([expected]);
  });

  it('is not dated where the half may be of another year of accounts', () => {
    expect(datesIn('Profit rose in the first half.', { published: '2019-02-20' })).toEqual([]);
    expect(datesIn('Costs fell in the third quarter of FY23.', { published: '2023-02-15' })).toEqual([]);
    expect(datesIn('Profit rose in the second half.', { published: '2019-08-20' })).toEqual([]);
  });

  it.each([
    'the quarter',
    'a quarter of its staff',
    'fiscal fourth-quarter sales',
    'the same quarter last year',
  ])('is not dated where nobody knows which: %s', (sentence) => {
    expect(datesIn(sentence)).toEqual([]);
  });
});

describe('what is no date', () => {
  it.each([
    'It may sue, and workers march on.',
    'It runs on Windows 2000.',
    'It was shown at Expo 2020.',
    'It is in the Fortune 500.',
    'It is open 24/7.',
    'It came out after 9/11.',
    'It grew in the 1990s.',
    'It has run the shop for 20 years.',
    'Its shares hit a 52-week high.',
    'The yield of the 10-year note fell.',
    'Its notes due 2020 fell.',
    'It hired 2000 workers and 1,984 drivers.',
    'It recalled the 2019 Ford Focus.',
    'It paid $2000 for it.',
    'The second time was in the second.',
    'It plans to sue in the coming weeks.',
    'It has lost money over the last five years.',
    'April Ryan and Theresa May spoke.',
    'The Sunday Times and Accounting Today wrote so.',
    'It opens on Black Friday.',
    'It is closed on Sundays.',
    'Sales rose year on year.',
    'It set aside three times as much as a year ago.',
    'Call 020-555-0199.',
    'It made “Blade Runner 2049”.',
    'It grew between 2010 and 2015.',
    'Today’s cars are its rivals.',
    'The screen has a resolution of 1800 x 1920.',
    'The Clean Rivers Act of 1940 forbids it.',
  ])('%s', (sentence) => {
    expect(findDates(sentence, { published: PUBLISHED })).toEqual([]);
  });
});

describe('a stretch of time that is no date', () => {
  it.each([
    'Its shares rose 20 percent in 30 days.',
    'It expects its first loss in ten years.',
    'It expects to have its worst quarter in three years.',
    'It will decide in less than 30 days.',
    'It built the mill in two years.',
    'It plans to train them in 12 months of courses.',
  ])('%s', (sentence) => {
    expect(datesIn(sentence)).toEqual([]);
  });
});

describe('a month without its year', () => {
  const inMay = (sentence: string, running?: string) =>
    findDates(sentence, { published: '2017-12-15', ...(running && { running }) })[0]?.date;

  it('goes on in a story of an earlier year', () => {
    expect(inMay('The shares were sold in August.', '2016-07')).toBe('2016-08');
    expect(inMay('The shares were sold in March.', '2016-07')).toBe('2017-03');
    expect(inMay('The shares were sold in August.')).toBe('2017-08');
  });

  it('is past where plans for it were announced before', () => {
    expect(
      findDates('It first announced plans to shut the plant in February.', { published: '2019-05-13' })[0]
        ?.date,
    ).toBe('2019-02');
  });
});

describe('a quarter to which somebody looks', () => {
  it('is still to come', () => {
    const [found] = findDates('Looking to the second quarter, it expects lower costs.', {
      published: '2018-04-12',
    });
    expect(found?.date).toBe('2018-Q2');
  });
});
