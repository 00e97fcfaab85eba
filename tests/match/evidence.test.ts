import { describe, expect, it } from 'vitest';
import { contextPattern } from '../../src/match/evidence.ts';
import { dictionaryOf, markEach } from './dictionary.ts';

const word = (text: string) => ({ text, needsContext: true });
const ticker = (text: string) => ({ text, kind: 'ticker' as const, needsContext: true });

const COMPANIES = dictionaryOf(
  {
    xiaomi: ['Xiaomi', word('小米'), ticker('1810'), ticker('1810.HK')],
    apple: [word('Apple'), 'Apple Inc.', ticker('AAPL')],
    gap: [word('Gap'), ticker('GPS')],
    target: [word('Target')],
    x: [word('X'), 'Twitter'],
    volvo: ['Volvo Cars', 'Volvo'],
    'volvo-trucks': ['Volvo Trucks', 'Volvo'],
  },
  { apple: ['iPhone', 'Tim Cook', '苹果公司'], gap: ['clothing'], 'volvo-trucks': ['lorries'] },
);
const marks = (...paragraphs: string[]) => markEach(paragraphs, COMPANIES).flat();

describe('a name that is an ordinary word', () => {
  it.each([
    'Apple trees want a cold winter.',
    'Gap in the hedge? Plant hawthorn.',
    'Target the weak branches. Apple pie, too.',
    'Find Your Target',
    'The Gap incident of 1810.',
    'An iphone-free Gap', // a word of another company
  ])('is not marked without evidence: %s', (text) => {
    expect(marks(text)).toEqual([]);
  });

  it.each([
    ['its legal form', 'Gap Inc. sells shirts.', ['gap: Gap']],
    ['its legal form after a comma', 'Target, Inc. and Gap Corp', ['target: Target', 'gap: Gap']],
    ['words of the market behind it', 'Gap’s shares fell.', ['gap: Gap']],
    [
      'words of the market before it',
      'A stake in\n Target was sold to the retailer Gap.',
      ['target: Target', 'gap: Gap'],
    ],
    ['its ticker', 'Gap (NYSE: GPS) opened.', ['gap: Gap', 'gap: GPS']],
    ['its ticker in brackets', 'Gap (GPS) opened.', ['gap: Gap', 'gap: GPS']],
    ['a context word', 'Apple sells the iPhone.', ['apple: Apple']],
    ['a context word over a line end', 'Apple is led by Tim\nCook.', ['apple: Apple']],
  ])('is marked with %s', (_evidence, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    ['another name of the company', 'Apple Inc. said so.', ['apple: Apple Inc.', 'apple: Apple']],
    ['a ticker of the company', 'Buy $AAPL now.', ['apple: AAPL', 'apple: Apple']],
    ['a context word', 'The iPhone is a phone.', ['apple: Apple']],
    ['nothing', 'The orchard is full.', []],
    ['words of the market about something else', 'Quarterly earnings and shares fell.', []],
  ])('is marked in one paragraph where another one has %s', (_evidence, other, expected) => {
    expect(marks(other, 'Apple has grown.')).toEqual(expected);
  });

  it('is not marked in one paragraph because words of the market stand by it in another', () => {
    expect(marks('Gap sales rose.', 'Mind the Gap.')).toEqual(['gap: Gap']);
  });

  it('is not marked as one letter behind a word with a capital', () => {
    expect(marks('Twitter is X now; see Model X, Malcolm X and iPhone X.')).toEqual(['x: Twitter', 'x: X']);
  });
});

describe('a ticker', () => {
  it.each([
    'HKEX: 1810',
    'HKEX:1810',
    '(HKEX 1810)',
    'HK: 1810',
    '1810:HK',
    'stock code: 1810',
    '股票代码：1810',
    '港交所：1810',
  ])('in figures is marked where it is written as one: %s', (text) => {
    expect(marks(text)).toEqual(['xiaomi: 1810']);
  });

  it('is marked with the suffix of its exchange', () => {
    expect(marks('1810.HK closed higher.')).toEqual(['xiaomi: 1810.HK']);
  });

  it.each([
    ['Xiaomi (1810) rose.', ['xiaomi: Xiaomi', 'xiaomi: 1810']],
    ['小米（1810）', ['xiaomi: 小米', 'xiaomi: 1810']],
    ['Huawei (1810) rose.', []],
    ['Xiaomi rose. (1810)', ['xiaomi: Xiaomi']],
  ])('in brackets is marked only behind a name of its company: %s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  it.each([
    ['a year', 'Xiaomi did not exist in 1810.'],
    ['a price', 'Xiaomi asks $1810 or US$1810 for it.'],
    ['a number behind a word that ends like an exchange', 'Xiaomi at ESSE 1810'],
    ['a number behind a word that is an exchange as well', 'Xiaomi bought SIX 1810 models'],
    ['a year at the end of a sentence', 'Xiaomi began in 1810.A year went by'],
  ])('in figures is not marked as %s', (_what, text) => {
    expect(marks(text)).toEqual(['xiaomi: Xiaomi']);
  });

  it.each([
    ['$AAPL', ['apple: AAPL']],
    ['NASDAQ:AAPL', ['apple: AAPL']],
    ['AAPL.O', ['apple: AAPL']],
    ['AAPL rose.', []],
    ['Apple Inc. rose: AAPL is up.', ['apple: Apple Inc.', 'apple: AAPL']],
    ['Gap Inc. fits shirts with GPS.', ['gap: Gap']],
  ])('in letters is marked where it can be nothing else: %s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('a name that two companies bear', () => {
  it('is marked as neither without evidence', () => {
    expect(marks('Volvo said so. Volvo said no.')).toEqual([]);
  });

  it('is marked as the one that the page names otherwise', () => {
    expect(marks('Volvo Cars grew.', 'Volvo said so.')).toEqual(['volvo: Volvo Cars', 'volvo: Volvo']);
  });

  it('is marked as the one whose context words stand on the page', () => {
    expect(marks('Volvo builds lorries.')).toEqual(['volvo-trucks: Volvo']);
  });

  it('is marked as neither with evidence for both', () => {
    expect(marks('Volvo Cars and Volvo Trucks part.', 'Volvo said so.')).toEqual([
      'volvo: Volvo Cars',
      'volvo-trucks: Volvo Trucks',
    ]);
  });

  it('is marked as neither where one of them only warns that it is an ordinary word', () => {
    const apples = dictionaryOf({ computers: [word('Apple')], records: ['Apple'] });
    expect(markEach(['Apple said so.'], apples)).toEqual([[]]);
  });
});

describe('context words', () => {
  it.each([
    ['whole words', ['app'], 'An app.', 'Apples'],
    ['words in any case', ['iPhone'], 'IPHONES? An iphone!', 'iPhones'],
    ['signs as they stand', ['C++ (lang)'], 'in C++ (lang)', 'in Cxx lang'],
    ['scripts without spaces anywhere', ['手机'], '智能手机业务', '手和机'],
  ])('are looked for as %s', (_how, words, hit, miss) => {
    expect(contextPattern(words)?.test(hit)).toBe(true);
    expect(contextPattern(words)?.test(miss)).toBe(false);
  });

  it('are none where a company has none', () => {
    expect(contextPattern([])).toBeUndefined();
  });
});
