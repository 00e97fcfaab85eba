import { describe, expect, it } from 'vitest';
import type { FactKind } from '../../src/model/fact.ts';
import { isMentioned, readText } from '../../src/timeline/mentioned-in.ts';

const told = (text: string, kind: FactKind, statement: string, date?: string) =>
  isMentioned({ kind, statement, ...(date && { date }) }, 'Xiaomi', readText(text));

const DESIGNATION =
  'The US Department of Defense designated Xiaomi a Communist Chinese military company (CCMC).';
const REMOVAL =
  'The court ruling formally took Xiaomi off the US government blacklist of Chinese military companies.';

describe('a text tells of a fact', () => {
  it.each<[what: string, text: string, kind: FactKind, statement: string, date?: string]>([
    ['in its very words', `Markets fell.\n${DESIGNATION}\nMore to come.`, 'restriction', DESIGNATION],
    [
      'in other forms of its words',
      'Xiaomi’s designation by the Department of Defense as a Chinese military company surprised many.',
      'restriction',
      DESIGNATION,
    ],
    [
      'in words of its own for what kind of thing it is',
      'The Pentagon has blacklisted Xiaomi over alleged links to the Chinese military, as it did before with others in the US.',
      'restriction',
      DESIGNATION,
    ],
    [
      'over two paragraphs',
      'Xiaomi has been put on a blacklist.\nThe Department of Defense calls it a Chinese military company.',
      'restriction',
      DESIGNATION,
    ],
    [
      'by its day',
      'On May 25th, Xiaomi had reason to celebrate.',
      'restriction-lifted',
      REMOVAL,
      '2021-05-25',
    ],
    [
      'by its day, written the other way',
      'Xiaomi: 25 May was a good day',
      'restriction-lifted',
      REMOVAL,
      '2021-05-25',
    ],
    [
      'by a figure that is of one thing alone',
      'Xiaomi will pay 3,750 million for it.',
      'acquisition',
      'Xiaomi bought the maker of batteries for 3,750 million yuan.',
    ],
    [
      'with its end, in words for an end',
      'Xiaomi was removed from the list of Chinese military companies by a court.',
      'restriction-lifted',
      REMOVAL,
    ],
  ])('%s', (_what, text, kind, statement, date) => {
    expect(told(text, kind, statement, date)).toBe(true);
  });
});

describe('a text does not tell of a fact', () => {
  it.each<[what: string, text: string, kind: FactKind, statement: string, date?: string]>([
    ['where it is about something else', 'Xiaomi shows a folding phone.', 'restriction', DESIGNATION],
    [
      'where it tells all but how that ended',
      'Xiaomi is on a US government blacklist of Chinese military companies. The company has gone to court.',
      'restriction-lifted',
      REMOVAL,
    ],
    [
      'where something of the kind happened to others',
      'Huawei was blacklisted long ago by the Department of Commerce.',
      'restriction',
      DESIGNATION,
    ],
    [
      'by its year',
      'Xiaomi sold 190 phones a minute in 2021.',
      'results',
      'Revenue of Xiaomi rose by 8 % in 2021.',
    ],
    ['by another day', 'Xiaomi: 25 March was a good day', 'restriction-lifted', REMOVAL, '2021-05-25'],
    ['where there is none', '', 'restriction', DESIGNATION],
  ])('%s', (_what, text, kind, statement, date) => {
    expect(told(text, kind, statement, date)).toBe(false);
  });
});
