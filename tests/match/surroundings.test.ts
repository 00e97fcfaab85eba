import { describe, expect, it } from 'vitest';
import { dictionaryOf, markEach } from './dictionary.ts';

const word = (text: string) => ({ text, needsContext: true });

/** The page says beyond doubt that it is about these companies; only what stands around a name can speak against them. */
const COMPANIES = dictionaryOf({
  gap: [word('Gap'), 'Gap Inc.'],
  united: [word('United'), 'United Airlines'],
  orange: [word('Orange'), 'Orange S.A.'],
  burton: [word('Burton'), 'Burton Snowboards'],
  saturn: [word('Saturn'), 'Saturn Corporation'],
  ledger: [word('Ledger'), 'The Ledger'],
  star: [word('Star')],
  letters: [word('ET'), 'Energy Transfer'],
});
const PROOF =
  'Gap Inc., United Airlines, Orange S.A., Burton Snowboards, Saturn Corporation, The Ledger, Energy Transfer.';
const marks = (text: string) => markEach([PROOF, text], COMPANIES)[1];

describe('a name of a company that the page tells of is marked', () => {
  it.each([
    ['at the start of a sentence', 'Gap has grown.', ['gap: Gap']],
    ['in the middle of one', 'We asked Gap and heard nothing.', ['gap: Gap']],
    ['behind a word that has its capital from the start', 'Today Gap has grown.', ['gap: Gap']],
    ['behind a day', 'It was on Tuesday Gap told its staff.', ['gap: Gap']],
    ['behind a possessive', 'Look at Ohio’s Gap shops.', ['gap: Gap']],
    ['behind letters that are short for something', 'The US Gap shops are shut.', ['gap: Gap']],
    ['before its product', 'She wore a Gap Essential shirt all day.', ['gap: Gap']],
    ['in a heading with capitals throughout', 'Why Shoppers Love Gap Jackets This Winter', ['gap: Gap']],
    ['behind an article, before a noun', 'She wore the Gap shirt.', ['gap: Gap']],
    ['behind the article that it is called by', 'It stood in the Ledger.', ['ledger: Ledger']],
    [
      'in German, where every noun has a capital',
      'Das sagte der Sprecher Gap und nicht der Chef.',
      ['gap: Gap'],
    ],
    ['with a hyphen', 'A Gap-owned brand.', ['gap: Gap']],
  ])('%s', (_where, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('and is not marked where it is a part of another name:', () => {
  it.each([
    ['a country', 'They came from the United Kingdom.'],
    ['a body of countries', 'The United Nations said so.'],
    ['a county', 'The fire began in Orange County, officials said.'],
    ['something longer that ends as one', 'He teaches at Orange Coast Community College.'],
    ['a person', 'A neighbour, Elena Burton, saw it.'],
    ['a person in a line of nothing but names', 'Reporting by Elena Burton, Ada Hill Moor and Tom Reed Lane'],
    ['a name that begins with an ordinary word', 'The Star Saturn film came out.'],
    ['a person with an initial', 'The judge asked Victor N. Burton to sit.'],
    ['a person with a title', 'The report came from Lt. Burton.'],
    ['an author in a list of sources', 'Burton, Clara (2009). Snow and ice.'],
    ['an author with initials', 'Burton, C. A.; Hill, P. Snow and ice.'],
    ['an author with a year', 'See Burton 2006, p. 44.'],
    ['a compound of places', 'The Earth-Saturn flight takes years.'],
    ['something of something', 'The Gap of Dunloe is a mountain pass.'],
    ['a thing behind an article', 'Please mind the Gap.'],
    ['a time of the day', 'Updated at 9:40 am ET today.'],
  ])('%s', (_what, text) => {
    expect(marks(text)).toEqual([]);
  });
});
