import { describe, expect, it } from 'vitest';
import { findPublished } from '../../../src/extract/dates/find-published.ts';

const textWith = (line: string) =>
  `A court lifts the ban on Acorn\n${line}\nThe court met in June and lifted the ban.`;

describe('a text that says when it was published', () => {
  it.each([
    ['26 May 2021', '2021-05-26'],
    ['May 26, 2021', '2021-05-26'],
    ['Wednesday, May 26, 2021', '2021-05-26'],
    ['2021-05-26', '2021-05-26'],
    ['26 May 2021 14:20 CET', '2021-05-26'],
    ['Fri, Oct 2, 2015, 16:16 BST - UK', '2015-10-02'],
    ['Fri, Oct 2, 2015, 16:16 BST - UK Markets closed Acorn wins its case', '2015-10-02'],
    ['By JANE DOE | Published: 24/09/2015', '2015-09-24'],
    ['Jane Doe | 24/09/2015 01:51 PM', '2015-09-24'],
    ['Business | 8 August 2015 11:00 CET', '2015-08-08'],
    ['PUBLISHED: 10:50, Wed, Sep 16, 2015 | UPDATED: 12:36, Thu, Sep 17, 2015', '2015-09-16'],
    ['First published on August 07, 2015 9:35 am', '2015-08-07'],
    ['09/24/15 - 3:16 PM', '2015-09-24'],
    ['Last updated: 26 May 2021', '2021-05-26'],
  ])('has a line for it: %s', (line, expected) => {
    expect(findPublished(textWith(line))).toBe(expected);
  });

  it('may say so at its end, in so many words', () => {
    const text = `${Array(30).fill('Acorn makes lamps.').join('\n')}\nFirst published on 26 May 2021`;
    expect(findPublished(text)).toBe('2021-05-26');
  });
});

describe('a text that does not', () => {
  it.each([
    'On 26 May 2021, a court lifted the ban.',
    'A customer leaves a shop in Beijing, February 18, 2014.',
    'The call is scheduled to start Fri, Jul 31, 2015, 10:00 am.',
    'The report was published on its site by 26 people.',
    'PARIS, May 26 (Reuters) - A court lifted the ban.',
    'Acorn sold lamps for decades, and its rivals did too, as a report published 26 April 2021 shows, which the court read with care before it met in June, and on which it did not rule.',
    '10/11/2015',
    '31 February 2021',
    'Updated daily',
  ])('stays undated: %s', (line) => {
    expect(findPublished(textWith(line))).toBeUndefined();
  });

  it('stays undated where a date stands far down alone', () => {
    expect(findPublished(`${Array(30).fill('Acorn makes lamps.').join('\n')}\n26 May 2021`)).toBeUndefined();
  });
});
