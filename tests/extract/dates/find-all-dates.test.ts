import { describe, expect, it } from 'vitest';
import { factsOf } from '../tell-article.ts';

describe('months of a story', () => {
  const datesOf = (lines: string[]) =>
    factsOf('Acorn', ['Acorn', ...lines], '2017-12-15').map(({ date }) => date);

  it('are of the year in which it began', () => {
    expect(
      datesOf([
        'In July 2016, Acorn agreed to buy a mill in Lund.',
        'Its boss called it a bargain.',
        'Acorn opened a second mill in August.',
      ]),
    ).toEqual(expect.arrayContaining(['2016-07', '2016-08']));
  });

  it('are of the last months once the story has come back to them', () => {
    expect(
      datesOf([
        'In July 2016, Acorn agreed to buy a mill in Lund.',
        'Last week Acorn sued its builder.',
        'Acorn opened a second mill in August.',
      ]),
    ).toContain('2017-08');
  });
});
