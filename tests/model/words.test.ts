import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectKeys, smallWords } from '../../src/model/name-words.ts';
import {
  areInOneText,
  foldedWords,
  foldWord,
  isSmallName,
  keysOfName,
  withoutProclitics,
} from '../../src/model/words.ts';

/** The keys that a page with this text asks for, if it was told of these small names. */
function keysOfText(text: string, ...smallNames: string[]): Set<string> {
  const keys = new Set<string>();
  collectKeys(text, keys, smallWords(new Set(smallNames.flatMap(keysOfName))));
  return keys;
}

/** Names as packs write them, with texts that name the company. */
const NAMED: Record<string, string[]> = {
  Xiaomi: [
    'Xiaomi',
    'XIAOMI RISES',
    "Xiaomi's",
    'Xiaomi’s',
    'Xiaomiʼs',
    'Xiao\u00ADmi',
    'Xiao\u200Bmi',
    'Ｘｉａｏｍｉ',
    '(Xiaomi)',
  ],
  'Xiaomi Corp': ['Xiaomi\u00A0Corp', 'Xiaomi\n  Corp', 'at Xiaomi Corp.', '小米Xiaomi Corp的'],
  Nestlé: ['Nestlé', 'Nestle\u0301', 'NESTLÉ'],
  "L'Oréal": ["L'Oréal", 'L’Oréal', 'L’ORE\u0301AL'],
  Großbank: ['Großbank', 'GROSSBANK'],
  'İş Bankası': ['İş Bankası', 'İŞ BANKASI'],
  'A&B': ['A&B', 'A＆B'],
  '7-Eleven': ['7-Eleven', '7‑Eleven', '7-ELEVEN'],
  '.Net Labs': ['.Net Labs'],
  'Apple Inc.': ['Apple Inc.', 'Apple Inc. said'],
  X: ['X', 'the app X, once'],
  '3M': ['3M', '3M’s'],
  bet365: ['bet365', 'BET365'],
  'de Bijenkorf': ['de Bijenkorf', 'De Bijenkorf', 'DE BIJENKORF'],
  'Bank of America': ['Bank of America', 'BANK OF AMERICA'],
  Яндекс: ['Яндекс', 'ЯНДЕКС', '«Яндекс»'],
  Мʼята: ['Мʼята', "М'ята", 'М’ята'],
  Όμιλος: ['Όμιλος', 'στον Όμιλος'],
  شاومي: ['شاومي', 'وشاومي', 'لشاومي', 'ولشاومي', 'شَاوْمِي', 'شـاومي', 'شاومي\u200F،'],
  بوينغ: ['بوينغ', 'وبوينغ', 'ببوينغ', 'وببوينغ'],
  'تيك توك': ['تيك توك', 'وتيك توك'],
  שיאומי: ['שיאומי', 'בשיאומי', 'ובשיאומי', 'ששיאומי', 'ה-שיאומי'],
  小米: ['小米', '中国的小米集团', '小\u200B米', 'Xiaomi小米10'],
  B站: ['B站', '在B站上看'],
  华X: ['华X', '在华X上看'],
  TCL科技: ['TCL科技', '买TCL科技的股票'],
  トヨタ自動車: ['トヨタ自動車', 'トヨタ自動車は'],
  ファーウェイ: ['ファーウェイの', 'ﾌｧｰｳｪｲ'],
  グーグル: ['グーグル', 'ク\u3099ーク\u3099ル', 'ｸﾞｰｸﾞﾙ'],
  샤오미: ['샤오미', '샤오미는', '샤오미'.normalize('NFD')],
  หัวเว่ย: ['หัวเว่ย', 'บริษัทหัวเว่ยประกาศ', 'บริษัท\u200Bหัว\u200Bเว่ย'],
  ហួវេយ: ['ហួវេយ', 'បច្ចេកវិទ្យាហួវេយ'],
};
const CASES = Object.entries(NAMED).flatMap(([name, texts]) => texts.map((text) => [name, text] as const));

describe('a page that names a company', () => {
  it.each(CASES)('asks for every key of %s where it says %j', (name, text) => {
    expect(keysOfName(name).length).toBeGreaterThan(0);
    expect([...keysOfText(text)]).toEqual(expect.arrayContaining(keysOfName(name)));
  });

  it.each(['adidas', 'the trade desk', 'ｂｅｔ ｎｏｗ', 'été'])(
    'asks for %s, all small, once it is told to',
    (name) => {
      expect(isSmallName(name)).toBe(true);
      expect([...keysOfText(`shoes of ${name}.`, name)]).toEqual(expect.arrayContaining(keysOfName(name)));
      expect([...keysOfText(`shoes of ${name}.`)]).toEqual([]);
    },
  );

  it('asks for small names in a heading in capitals without being told', () => {
    expect([...keysOfText('ADIDAS')]).toEqual(keysOfName('adidas'));
  });
});

describe('a page', () => {
  it('asks for no word in small letters', () => {
    expect([...keysOfText('she missed the target, её яблоко, ένα μήλο')]).toEqual([]);
  });

  it('asks for one key where a word is written in several ways', () => {
    expect([...keysOfText('Xiaomi XIAOMI Xiao\u00ADmi Ｘｉａｏｍｉ')]).toEqual(['xiaomi']);
  });

  it('asks for nothing where no letter stands', () => {
    expect([...keysOfText('… — !? \u200B \u00AD 🎉')]).toEqual([]);
  });
});

describe('a name', () => {
  it.each(['eBay', 'bet365', 'de Bijenkorf', 'شاومي', '小米', '米'])('%s is not small', (name) => {
    expect(isSmallName(name)).toBe(false);
  });

  it.each(['', '!!!', '&', '\u200B'])('%j has no key', (name) => {
    expect(keysOfName(name)).toEqual([]);
  });

  it.each([
    ['de Bijenkorf', ['bijenkorf']],
    ['Bank of America', ['bank', 'america']],
    ['the trade desk', ['the', 'trade', 'desk']],
    ['小米集团', ['小米', '米集', '集团']],
    ['بوينغ', ['بوينغ']],
    ['米', ['米']],
  ])('%s is filed under none but its own words', (name, keys) => {
    expect(keysOfName(name)).toEqual(keys);
  });
});

describe('folding', () => {
  it.each([
    ['Straße', 'STRASSE'],
    ['Bankası', 'BANKASI'],
    ['ΟΜΙΛΟΣ', 'Ομιλος'],
    ['ﬁnanz', 'FINANZ'],
    ['Nestle\u0301', 'Nestlé'],
  ])('makes one of %s and %s', (a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });
});

describe('the little words before a name', () => {
  it.each([
    ['وبوينغ', ['وبوينغ', 'بوينغ', 'وينغ']],
    ['شاومي', ['شاومي']],
    ['بنك', ['بنك']],
    ['ובשיאומי', ['ובשיאומי', 'בשיאומי', 'שיאומי']],
  ])('are taken off one by one: %s', (word, expected) => {
    expect(withoutProclitics(word)).toEqual(expected);
  });
});

describe('a text of ASCII letters alone, which has a shorter way', () => {
  it('is read as one that has other characters besides', () => {
    // An ellipsis is no word, and sends the text the longer way.
    const other = (text: string) => `${text} \u2026`;
    const part = fc.oneof(
      fc.string({ unit: 'binary-ascii', maxLength: 12 }),
      fc.constantFrom('Bank', 'of', '3M', '1999', 'a_b', '_', 'x'.repeat(70)),
    );
    const texts = fc.array(part, { maxLength: 6 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        expect(keysOfName(text)).toEqual(keysOfName(other(text)));
        expect(isSmallName(text)).toBe(isSmallName(other(text)));
        expect(foldedWords(text)).toEqual(foldedWords(other(text)));
        expect(keysOfText(text, 'bank')).toEqual(keysOfText(other(text), 'bank'));
      }),
    );
  });
});

describe('words', () => {
  it('are in one text where all of them have its number', () => {
    expect(
      areInOneText([
        [1, 5, 9],
        [2, 9],
        [0, 9],
      ]),
    ).toBe(true);
    expect(areInOneText([[1, 5, 9], [2, 9], [0]])).toBe(false);
    expect(areInOneText([[1], []])).toBe(false);
    expect(areInOneText([])).toBe(false);
  });

  it('are so exactly where a look through all texts says it', () => {
    const texts = fc.uniqueArray(fc.nat(12)).map((numbers) => numbers.sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (textsOfEach) => {
        const isInAll = (text: number) => textsOfEach.every((each) => each.includes(text));
        expect(areInOneText(textsOfEach)).toBe(textsOfEach.flat().some(isInAll));
      }),
    );
  });
});
