import { describe, expect, it } from 'vitest';
import type { SavedSource } from '../../src/model/source-check.ts';
import { checkSource, type PageNow } from '../../src/proof/check-source.ts';

const TITLE = 'Oakworks under a new roof';
const FIRST = 'Oakworks Ltd moves its bending shop across the river in June, the city said on Monday.';
const MONEY = 'The new hall costs 4.2 million euros, of which the city pays a third.';
const COURT = 'A former partner sued Oakworks in February over the drawings of the hall.';
const SCHOOL = 'The old hall by the river will become a school of carpentry with 60 places.';
const PARAGRAPHS = [`${FIRST} The company declined to comment.`, MONEY, COURT, SCHOOL];

const saved = (...quotes: string[]): SavedSource => ({
  title: TITLE,
  text: [TITLE, ...PARAGRAPHS].join('\n'),
  quotes,
  paragraphs: quotes,
});

const page = (paragraphs: string[], rest: Partial<PageNow> = {}): PageNow => {
  const text = [TITLE, ...paragraphs].join('\n');
  return {
    title: TITLE,
    text,
    whole: `Home Markets\n${text}\nAll rights reserved.`,
    isReadable: true,
    ...rest,
  };
};
const changed = (from: string, to: string) => page(PARAGRAPHS.map((line) => line.replace(from, to)));

describe('a sentence of a saved article', () => {
  it('is there where the page still has it', () => {
    expect(checkSource(saved(FIRST, MONEY), page(PARAGRAPHS))).toEqual([{ is: 'there' }, { is: 'there' }]);
  });

  it.each([
    ['spaces', MONEY.replace('4.2 million', '4.2\u00a0 million\n')],
    ['soft hyphens', MONEY.replace('million', 'mil\u00adlion')],
    ['capitals', MONEY.toUpperCase()],
    [
      'the forms of marks',
      MONEY.replace(', of which', ' \u2013 of which').replace('third.', '\u2018third\u2019.'),
    ],
  ])('is there with other %s', (_what, line) => {
    expect(checkSource(saved(MONEY), page([...PARAGRAPHS.filter((one) => one !== MONEY), line]))).toEqual([
      { is: 'there' },
    ]);
  });

  it('is there wherever on the page it stands: a caption, a box', () => {
    const elsewhere = page(PARAGRAPHS.slice(0, 3), { whole: `${PARAGRAPHS.join(' ')}` });
    expect(checkSource(saved(SCHOOL), elsewhere)).toEqual([{ is: 'there' }]);
  });

  it.each([
    ['a word', 'pays a third', 'pays half', MONEY.replace('pays a third', 'pays half')],
    ['a figure', '4.2 million', '42 million', MONEY.replace('4.2', '42')],
    ['a currency', '4.2 million euros', '4.2 million pounds', MONEY.replace('euros', 'pounds')],
    ['a “not”', 'city pays a third', 'city does not pay a third', MONEY.replace('pays', 'does not pay')],
  ])('is changed, and told as it is now, where %s is another', (_what, from, to, now) => {
    expect(checkSource(saved(MONEY, COURT), changed(from, to))).toEqual([
      { is: 'changed', now },
      { is: 'there' },
    ]);
  });

  it('is gone where nothing like it is left', () => {
    const other =
      'A spokesman for the harbour declined to say when the works begin or who will carry them out.';
    expect(checkSource(saved(MONEY), changed(MONEY, other))).toEqual([{ is: 'gone' }]);
    expect(checkSource(saved(COURT), page(PARAGRAPHS.filter((line) => line !== COURT)))).toEqual([
      { is: 'gone' },
    ]);
  });

  it('is not taken for another sentence that was saved too', () => {
    const twin = COURT.replace('February', 'March');
    const before = { ...saved(COURT), text: [TITLE, ...PARAGRAPHS, twin].join('\n') };
    const now = page([...PARAGRAPHS.filter((line) => line !== COURT), twin]);
    expect(checkSource(before, now)).toEqual([{ is: 'gone' }]);
  });
});

describe('nothing is said of a sentence that is missing', () => {
  const missing = PARAGRAPHS.filter((line) => line !== MONEY);
  const nothing = (now: PageNow) => expect(checkSource(saved(MONEY), now)).toEqual([null]);

  it('where the page could not be read', () => nothing(page(missing, { isReadable: false })));

  it('where the page shows only the beginning', () => nothing(page(missing.slice(0, 1))));

  it('where another article stands there', () => {
    const others = [
      'Shares of the ferry line rose on Tuesday after a court in Oslo let it go on using two of its berths.',
      'Analysts had expected a fine of up to forty million crowns, and a ban until the end of next year.',
      'The line carries two million people a year between the islands, most of them in July and August.',
      'Its chairman said that he would now talk to the unions about the winter and about the night boats.',
    ];
    nothing(
      page(others, {
        title: 'Court helps ferry line',
        text: ['Court helps ferry line', ...others].join('\n'),
      }),
    );
  });

  it('where the page says that it was not found, at length', () => {
    const lost = 'We could not find that page. Here is what other people read today. '.repeat(6);
    nothing(page([lost], { title: 'Not found', text: `Not found\n${lost}` }));
  });

  it('though others of the article are there, and said to be', () => {
    expect(checkSource(saved(FIRST, MONEY), page(missing, { isReadable: false }))).toEqual([
      { is: 'there' },
      null,
    ]);
  });
});
