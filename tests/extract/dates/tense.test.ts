import { describe, expect, it } from 'vitest';
import { datesIn } from './dates-in.ts';

describe('a day or a month in the present tense', () => {
  it.each([
    ['Mette Juul becomes its chair on 1 July.', '2020-07-01'],
    ['The ban takes effect on 3 June.', '2020-06-03'],
    ['Trading resumes on Thursday.', '2019-11-21'],
    ['Both companies expect the sale to close in September.', '2020-09'],
    ['He leaves at the end of January.', '2020-01'],
    ['The deal should close in March.', '2020-03'],
  ])('is on the calendar: %s', (sentence, expected) => {
    expect(datesIn(sentence)).toEqual([expected]);
  });

  it('is read alike whatever was read before', () => {
    const sentence = 'The deal should close in March.';
    datesIn('In May, which is late, it will open and it sold and it said that it starts.');
    expect(datesIn(sentence)).toEqual(['2020-03']);
  });
});

describe('the end of a time, at the start of a sentence', () => {
  it('is past or to come as the verb behind it tells', () => {
    expect(datesIn('By Friday evening, Acorn had not sold a jet.')).toEqual(['2019-11-15']);
    expect(datesIn('By Friday evening, Acorn will have sold a jet.')).toEqual(['2019-11-22']);
  });
});

describe('a plan that was given up', () => {
  it('was given up on that day', () => {
    expect(datesIn('It shelved its plans for a listing on September 30.')).toEqual(['2019-09-30']);
    expect(datesIn('It has plans for a listing on September 30.')).toEqual(['2020-09-30']);
  });
});

describe('a bond', () => {
  it('is called by a year in which nothing has happened', () => {
    expect(datesIn('Its 2025 bond fell.')).toEqual([]);
  });
});

describe('what is held in a year', () => {
  it('is of that year', () => {
    expect(datesIn('It will be shown at the 2020 Geneva Motor Show.')).toEqual(['2020']);
    expect(datesIn('It drove the 2020 Geneva Coupe.')).toEqual([]);
  });
});

describe('a month before or after another one', () => {
  it('has no year that the text tells', () => {
    expect(datesIn('It had sold the unit the previous November.')).toEqual([]);
  });
});

describe('a season', () => {
  it('that is over is of the year before, as long as this year has none of its own', () => {
    expect(datesIn('It ended last summer.', { published: '2025-01-14' })).toEqual(['2024']);
    expect(datesIn('It ended last summer.', { published: '2025-10-14' })).toEqual([]);
  });
});

describe('a season to come', () => {
  it('is of the next year, once this year’s has begun', () => {
    expect(datesIn('The van goes on sale next summer.')).toEqual(['2020']);
    expect(datesIn('The van goes on sale next summer.', { published: '2019-02-01' })).toEqual([]);
    expect(datesIn('It opens this fall.')).toEqual(['2019']);
    expect(datesIn('It played down this fall of prices.')).toEqual([]);
  });
});

describe('a year before what was done in it', () => {
  it('dates that', () => {
    expect(datesIn('It paid for causes such as its 2011 restoration of the hall.')).toEqual(['2011']);
    expect(datesIn('Acorn’s 2012 move angered its drivers.')).toEqual(['2012']);
    expect(datesIn('Acorn showed its 2015 model.')).toEqual([]);
  });
});

describe('what somebody hopes to do', () => {
  it.each([
    ['It is hoping to fly again in January.', '2020-01'],
    ['We are working to return to service in early January.', '2020-01'],
    ['The flight was delayed to March.', '2020-03'],
    ['It may close the plant in February.', '2020-02'],
    ['It could have closed the plant in December.', '2018-12'],
  ])('is still to come: %s', (sentence, expected) => {
    expect(datesIn(sentence)).toEqual([expected]);
  });
});
