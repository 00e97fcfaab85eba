import { describe, expect, it } from 'vitest';
import { isDateLine, readAddressDate, readDateAbove, readWrittenDate } from '../../src/read/written-date.ts';

describe('a day written for people', () => {
  it.each([
    ['1 March 2021', '2021-03-01'],
    ['Monday, 1st of March 2021 at 9:30', '2021-03-01'],
    ['March 1, 2021', '2021-03-01'],
    ['Mar. 1st 2021', '2021-03-01'],
    ['Sept. 30, 2019 4:05 PM EDT', '2019-09-30'],
    ['Mon, 01 Mar 2021 18:40:00 GMT', '2021-03-01'],
    ['2021/3/1', '2021-03-01'],
    ['2021-03-01T10:00', '2021-03-01'],
    ['20210301', '2021-03-01'],
    ['1.3.2021', '2021-03-01'],
    ['25/03/2021', '2021-03-25'],
    ['03/25/2021', '2021-03-25'],
    ['Published 1 March 2021, updated 4 March 2021', '2021-03-01'],
    ['1 March 2021 (printed as 2021-03-04)', '2021-03-01'],
  ])('is read: %s', (text, date) => {
    expect(readWrittenDate(text)).toBe(date);
  });

  it.each([
    '03/04/2021',
    '31 February 2021',
    'March 2021',
    'Monday',
    '1 March',
    'version 10.11.20213',
    '1 Mars 2021',
  ])('is not guessed: %s', (text) => {
    expect(readWrittenDate(text)).toBeUndefined();
  });
});

describe('a line that is a day and nothing else', () => {
  it.each([
    '26 May 2021',
    'Published: Wednesday, May 26, 2021 at 9:30 a.m. EDT',
    'Nov. 20, 2019Updated: Nov. 20, 2019 1:35 a.m.',
  ])('is known: %s', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it.each(['The court ruled on 26 May 2021', 'Xiaomi, 26 May 2021', 'Wednesday'])(
    'is told from: %s',
    (text) => {
      expect(isDateLine(text)).toBe(false);
    },
  );
});

describe('the day above a text', () => {
  it('is that of the publication, not of a change', () => {
    expect(readDateAbove(['Ships', 'Updated: 4 March 2021', '1 March 2021'])).toBe('2021-03-01');
    expect(readDateAbove(['Ships', 'Updated: 4 March 2021'])).toBeUndefined();
  });
});

describe('a day in an address', () => {
  it.each([
    ['https://quay.example/2021/03/01/harbour', '2021-03-01'],
    ['https://quay.example/ships/2021/mar/01/harbour', '2021-03-01'],
    ['https://quay.example/20210301/harbour', '2021-03-01'],
    ['https://quay.example/2021-03-01-harbour', '2021-03-01'],
    ['https://quay.example/2021/03/harbour', '2021-03'],
  ])('is read as far as it goes: %s', (address, date) => {
    expect(readAddressDate(address)).toBe(date);
  });

  it.each([
    'https://quay.example/2021/harbour',
    'https://quay.example/story/20213499871',
    'https://quay.example/2021/13/01/harbour',
    'https://quay.example/a?day=/2021/03/01/',
    'no address',
  ])('is not seen where there is none: %s', (address) => {
    expect(readAddressDate(address)).toBeUndefined();
  });
});
