import { describe, expect, it } from 'vitest';
import { contextWords, contextWordsIn } from '../../src/match/context-words.ts';
import { dictionaryOf, markEach, weighEach } from './dictionary.ts';

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
    'ticker: 1810',
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
    ['Xiaomi’s\n  (1810) shares', ['xiaomi: Xiaomi', 'xiaomi: 1810']],
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

const PLACES = dictionaryOf(
  {
    google: ['Google'],
    reuters: ['Reuters'],
    apple: [word('Apple'), 'Apple Inc.'],
    gap: [word('Gap'), 'Gap Inc.', ticker('GPS')],
    harris: [word('Harris'), 'Harris Corporation'],
    orange: [word('Orange')],
    chime: [word('Chime')],
  },
  { harris: ['radios', 'Melbourne, Florida'], orange: ['Stéphane Richard', 'broadband'] },
);
const marksIn = (...paragraphs: string[]) => markEach(paragraphs, PLACES).flat();

describe('a name in a list of companies', () => {
  it.each([
    ['Google and Apple agreed.', 'apple: Apple'],
    ['Apple and Google agreed.', 'apple: Apple'],
    ['We use Google, Apple, and others.', 'apple: Apple'],
    ['(Photos: Reuters/Gap)', 'gap: Gap'],
    ['Neither Google nor its rivals, but Apple or Google.', 'apple: Apple'],
    ['Brands such as Apple, Nimbus, Puddle and Google.', 'apple: Apple'],
    ['Google、Apple', 'apple: Apple'],
    ['Google et Apple ont signé.', 'apple: Apple'],
  ])('is one as well: %s', (text, expected) => {
    expect(marksIn(text)).toContain(expected);
  });

  it('is looked for in no time, however long a line of names is', () => {
    expect(marksIn(`Google${'&A'.repeat(50)} or Apple!`)).toEqual(['google: Google']);
    expect(marksIn(`Google ${'& A '.repeat(25)}of Apple`)).toEqual(['google: Google']);
  });

  it('passes it on along the list', () => {
    expect(marksIn('Gap, Apple, Chime and Google')).toEqual([
      'gap: Gap',
      'apple: Apple',
      'chime: Chime',
      'google: Google',
    ]);
  });

  it.each([
    ['a comma that ends a clause', 'Unlike on Google, Apple trees are few here.'],
    ['a part of another name', 'They went to Google and Orange County.'],
    ['words in between', 'Google grows as an Apple does.'],
  ])('is none where it only looks like a list: %s', (_what, text) => {
    expect(marksIn(text)).toEqual(['google: Google']);
  });
});

describe('a name that the page also has for somebody else', () => {
  it('is not marked for a context word alone', () => {
    expect(marksIn('Kamala Harris bought radios.', 'Harris waved.')).toEqual([]);
  });

  it('is not marked for standing in a list', () => {
    expect(marksIn('Senator Ada Chime spoke.', 'It was news to Google and Chime.')).toEqual([
      'google: Google',
    ]);
  });

  it('is marked where words of business stand beside it', () => {
    expect(marksIn('Kamala Harris waved.', 'Harris shares fell.')).toEqual(['harris: Harris']);
  });

  it('is marked where the page names the company as often', () => {
    expect(
      marksIn('Harris Corporation makes radios.', 'Its founder was Alfred Harris.', 'Harris grew.'),
    ).toEqual(['harris: Harris Corporation', 'harris: Harris']);
  });
});

describe('a name at the start of a sentence', () => {
  const hint = 'Cheap broadband for all.';

  it('is not marked for a context word elsewhere where the page has the same word in small letters', () => {
    expect(marksIn(hint, 'Orange is a colour. We like orange.')).toEqual([]);
    expect(marksIn(hint, 'She said: “Orange paint, please.” More orange!')).toEqual([]);
    expect(marksIn(hint, 'Orange has grown.')).toEqual(['orange: Orange']);
    expect(marksIn(hint, 'We asked Orange, and painted it orange.')).toEqual(['orange: Orange']);
  });

  it('is marked there with anything better', () => {
    expect(marksIn('Orange broadband is orange.')).toEqual(['orange: Orange']);
    expect(marksIn(hint, 'Orange customers wait. We like orange.')).toEqual(['orange: Orange']);
    expect(marksIn('Gap Inc. grew.', 'Gap grew. So did the gap.')).toEqual(['gap: Gap Inc.', 'gap: Gap']);
  });
});

describe('a context word', () => {
  it('far away is not enough for a name before another capital, two are', () => {
    const place = 'They met at Orange Grove yesterday.';
    expect(marksIn('Cheap broadband for all.', place)).toEqual([]);
    expect(marksIn('Cheap broadband for all.', 'So says Stéphane Richard.', place)).toEqual([
      'orange: Orange',
    ]);
  });

  it('in the same paragraph is', () => {
    expect(marksIn('Orange Livebox brings broadband home.')).toEqual(['orange: Orange']);
  });

  it('elsewhere says nothing of letters in a heading in capitals', () => {
    expect(marksIn('Cheap broadband for all.', 'ORANGE IS THE COLOUR')).toEqual([]);
    expect(marksIn('Cheap broadband for all.', 'Orange is back')).toEqual(['orange: Orange']);
  });
});

describe('a sign beside a name', () => {
  it.each([
    'Gap unveiled a coat.',
    'Gap reported a loss.',
    'Gap fell 3 percent.',
    'Gap employees struck.',
    'They bought Gap stores.',
    'a founder of Gap',
    'Gap magazine is out.',
    'Image credit: Gap',
    '(Photo: Ada Hill/Gap)',
    'Ada Hill via Gap',
    '(Gap Photo/Ada Hill)',
    'GDYNIA (Gap) — The mill is open.',
    '“A mill opens”. Gap. 3 May 2017.',
    'London: Gap Books. ISBN 0-00-000000-0.',
    'a coat for $40 at Gap',
    'You can buy such a coat at Gap.',
    'She is an engineer at Gap, he says.',
    'Coats are warm, according to Gap.',
    '© 2020 Gap',
    'Gap社は',
  ])('tells that it is a company: %s', (text) => {
    expect(marksIn(text)).toEqual(['gap: Gap']);
  });

  it.each([
    ['where things are sold', 'You can buy honey from Harris.'],
    ['where people work', 'An engineer at Harris says so.'],
  ])('is not %s, where the page has the name for somebody', (_what, text) => {
    expect(marksIn(text)).toEqual(['harris: Harris']);
    expect(marksIn('Ada Harris keeps bees.', text)).toEqual([]);
  });

  it('is an article, told of who is called by one', () => {
    const papers = dictionaryOf({ ledger: [word('Ledger'), 'The Ledger'], crown: [word('Crown')] });
    expect(markEach(['She told the Ledger and then told the Crown.'], papers)).toEqual([['ledger: Ledger']]);
  });

  it('speaks for the same name in other paragraphs', () => {
    expect(marksIn('Chime customers wait.', 'At Chime nobody answers.')).toEqual([
      'chime: Chime',
      'chime: Chime',
    ]);
    expect(marksIn('At Chime nobody answers.')).toEqual([]);
  });
});

describe('why a name is marked', () => {
  const why = (...paragraphs: string[]) =>
    weighEach(paragraphs, PLACES)
      .at(-1)
      ?.map(({ evidence }) => evidence);

  it.each([
    ['its own letters', ['Google grew.'], { is: 'name' }],
    ['another name', ['Apple Inc. grew.', 'Apple grew.'], { is: 'otherName', text: 'Apple Inc.' }],
    ['a name with its form', ['Gap Ltd grew.', 'Gap grew.'], { is: 'otherName', text: 'Gap Ltd' }],
    ['a legal form', ['Gap Corp.'], { is: 'legalForm', text: 'Corp' }],
    ['words of business', ['the CEO of Gap'], { is: 'market', text: 'CEO of' }],
    ['a credit', ['Photo: Gap'], { is: 'credit', text: 'Photo:' }],
    [
      'context words, as the page has them',
      ['RADIOS, and radios from Melbourne,\nFlorida', 'Harris grew.'],
      { is: 'context', words: ['RADIOS', 'Melbourne, Florida'] },
    ],
    [
      'the words in its own paragraph first',
      ['We saw Stéphane Richard.', 'Orange sells broadband.'],
      { is: 'context', words: ['broadband', 'Stéphane Richard'] },
    ],
  ])('is told: %s', (_what, paragraphs, expected) => {
    expect(why(...paragraphs)).toEqual([expected]);
  });

  it('is told of a list and of a ticker', () => {
    expect(why('Google and Apple')).toEqual([{ is: 'name' }, { is: 'beside', text: 'Google' }]);
    expect(why('Gap (GPS) grew.')).toEqual([{ is: 'ticker' }, { is: 'ticker' }]);
  });

  it('lists the companies that bear the name, where several do', () => {
    const weighed = (...paragraphs: string[]) => weighEach(paragraphs, COMPANIES).at(-1);
    expect(weighed('Volvo builds lorries.')).toMatchObject([
      { company: 'volvo-trucks', weighed: ['volvo', 'volvo-trucks'] },
    ]);
    expect(weighed('Volvo Cars grew.')?.[0]).not.toHaveProperty('weighed');
  });
});

describe('context words', () => {
  it.each([
    ['whole words', ['app'], 'An app.', 'Apples'],
    ['words in any case', ['iPhone'], 'IPHONES? An iphone!', 'iPhones'],
    ['signs as they stand', ['C++ (lang)'], 'in C++ (lang)', 'in Cxx lang'],
    ['scripts without spaces anywhere', ['手机'], '智能手机业务', '手和机'],
  ])('are looked for as %s', (_how, words, hit, miss) => {
    expect(contextWordsIn(hit, contextWords(words))).toHaveLength(1);
    expect(contextWordsIn(miss, contextWords(words))).toEqual([]);
  });

  it('are none where a company has none', () => {
    expect(contextWords([])).toBeUndefined();
  });
});
