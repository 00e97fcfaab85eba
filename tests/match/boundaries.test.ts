import { describe, expect, it } from 'vitest';
import { dictionaryOf, findIn } from './dictionary.ts';

const NAMES = dictionaryOf({
  xiaomi: ['Xiaomi', '小米', '小米集团', 'شاومي', '샤오미', 'シャオミ', 'שיאומי', 'เสียวหมี่'],
  boeing: ['بوينغ'],
  gazprom: ['Газпром'],
  samsung: ['삼성'],
  toyota: ['トヨタ自動車'],
  dotnet: ['.Net', 'Yahoo!', 'Apple Inc.', 'C', '7-Eleven', 'AT&T', "L'Oréal"],
});
const find = (text: string) => findIn(text, NAMES);

describe('a name in an alphabet', () => {
  it.each([
    ['a possessive', "Xiaomi's", 'Xiaomi’s', 'Xiaomi`s'],
    ['a hyphen', 'Xiaomi-backed', 'non-Xiaomi', 'a Xiaomi‑Huawei deal'],
    [
      'punctuation',
      '(Xiaomi)',
      '“Xiaomi”',
      'Xiaomi/Huawei',
      'Xiaomi: it',
      'Xiaomi.',
      '@Xiaomi',
      '#Xiaomi',
      'Xiaomi…',
    ],
    ['a sign of a mark', 'Xiaomi™', 'Xiaomi®'],
    ['Chinese letters', '中国的Xiaomi公司', '购买Xiaomi'],
    ['Korean particles', 'Xiaomi는'],
    ['Arabic particles', 'وXiaomi', 'لـXiaomi'],
    ['the end of a sentence that goes on without a space', 'by Xiaomi.The phone'],
  ])('stands before or after %s', (_what, ...texts) => {
    for (const text of texts) expect(find(text), text).toEqual(['Xiaomi']);
  });

  it.each([
    ['longer words', 'Xiaomis', 'MyXiaomi', 'Газпрома', 'Газпромовский'],
    ['words with figures or underscores', 'Xiaomi2', '2Xiaomi', 'Xiaomi_store', 'my_Xiaomi'],
    ['e-mail addresses', 'press@Xiaomi.example', 'Xiaomi@example.org', 'a.b@news-Xiaomi.example'],
    [
      'web addresses',
      'https://example.org/a/Xiaomi/b?c=Xiaomi',
      'www.Xiaomi.example',
      'example.org/Xiaomi',
      'Xiaomi.com',
      'mi.Xiaomi.co.uk',
    ],
    [
      'long web addresses',
      `https://example.org/${'long/'.repeat(40)}Xiaomi`,
      'https://ru.example.org/wiki/Газпром',
    ],
    ['words that are all small', 'xiaomi', 'газпром'],
    ['words of mixed text in capitals', 'The XIAOMI phone'],
  ])('is not seen in %s', (_what, ...texts) => {
    for (const text of texts) expect(find(text), text).toEqual([]);
  });

  it('is seen behind an address', () => {
    expect(find('See https://example.org, Xiaomi said')).toEqual(['Xiaomi']);
    expect(find('见（https://example.org）小米集团')).toEqual(['小米集团']);
  });

  it.each([
    ['.Net', 'the .Net name', ['.Net']],
    ['.Net', 'ASP.Net', []],
    ['Yahoo!', 'Yahoo! and Yahoo!奇摩', ['Yahoo!', 'Yahoo!']],
    ['Apple Inc.', 'Apple Inc. and Apple Inc.', ['Apple Inc.', 'Apple Inc.']],
    ['Apple Inc.', 'Apple Inc.com', []],
    ['C', 'ABC, C2 and a C', ['C']],
    ['7-Eleven', 'a 7-Eleven, 17-Eleven', ['7-Eleven']],
    ['AT&T', 'AT&T’s, NAT&T', ['AT&T']],
    ["L'Oréal", 'chez L’Oréal', ['L’Oréal']],
  ])('may have signs in it: %s in %s', (_name, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('a name in Arabic or Hebrew', () => {
  it.each(['شاومي', 'وشاومي', 'لشاومي', 'بشاومي', 'ولشاومي', '«شاومي»'])('is seen in %s', (text) => {
    expect(find(text)).toEqual(['شاومي']);
  });

  it('may itself begin like a little word', () => {
    expect(find('بوينغ وبوينغ وببوينغ')).toEqual(['بوينغ', 'بوينغ', 'بوينغ']);
  });

  it.each(['שיאומי', 'בשיאומי', 'ובשיאומי', 'ל-שיאומי'])('is seen in %s', (text) => {
    expect(find(text)).toEqual(['שיאומי']);
  });

  it.each(['شاوميون', 'مشاومي', 'الشاومي', 'שיאומיים', 'גשיאומי'])(
    'is not seen in the longer word %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});

describe('a name in a script without spaces', () => {
  it.each([
    ['中国的小米集团表示', ['小米集团']],
    ['想到小米的新机型', ['小米']],
    ['小米10', ['小米']],
    ['喝小米粥', []],
    ['シャオミは', ['シャオミ']],
    ['シャオミの', ['シャオミ']],
    ['シャオミジャパン', []],
    ['ニューシャオミ', []],
    ['日本のトヨタ自動車が', ['トヨタ自動車']],
    ['มือถือเสียวหมี่เปิดตัว', ['เสียวหมี่']],
  ])('ends where its words end: %s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each(['샤오미는', '샤오미의', '샤오미에서는', '샤오미에게도', '샤오미와', '샤오미, 화웨이', '샤오미가'])(
    'is seen with a Korean particle: %s',
    (text) => {
      expect(find(text)).toEqual(['샤오미']);
    },
  );

  it.each(['삼성전자', '샤오미폰', '신샤오미', '삼성가전'])(
    'is not seen in the Korean compound %s',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );
});
