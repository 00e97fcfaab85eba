import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/match/matcher.ts';
import { collectKeys } from '../../src/model/name-words.ts';
import { dictionaryOf, findIn } from './dictionary.ts';

const XIAOMI = dictionaryOf({ xiaomi: ['Xiaomi', 'Xiaomi Corp', 'Xiaomi Corporation', '小米', '小米集团'] });

describe('a name written in many ways', () => {
  it.each([
    ['soft hyphens', 'Xiao\u00ADmi'],
    ['spaces without width', 'Xiao\u200Bmi'],
    ['marks of direction', '\u200EXiaomi\u200E'.slice(1, -1)],
    ['a space that does not break', 'Xiaomi\u00A0Corp'],
    ['a line end and spaces', 'Xiaomi\n    Corp'],
    ['letters of full width', 'Ｘｉａｏｍｉ　Ｃｏｒｐ'],
    ['spaces without width between Chinese letters', '小\u200B米\u200B集团'],
  ])('is found with %s, where it stands', (_how, text) => {
    expect(findIn(`Of ${text}, we read.`, XIAOMI)).toEqual([text]);
  });

  it.each([
    ['Nestlé', 'Nestle\u0301'],
    ['Nestle\u0301', 'Nestlé'],
    ["L'Oréal", 'L’Ore\u0301al'],
    ["L'Oréal", 'Lʼ\u2060Oréal'],
    ['7-Eleven', '7‑Eleven'],
    ['7‐Eleven', '7-Eleven'],
    ['A&B', 'A＆B'],
    ['Finanz', 'ﬁnanz'.replace('ﬁ', 'Fi')],
    ['Raﬃnerie', 'Raffinerie'],
    ['샤오미', '샤오미'.normalize('NFD')],
    ['グーグル', 'ク\u3099ーク\u3099ル'],
    ['ファーウェイ', 'ﾌｧｰｳｪｲ'],
    ['هواوي', 'هـواوي'],
    ['الأهلي', 'اﻷهلي'],
    ['  Xiaomi ', 'Xiaomi'],
  ])('is found as %j where the page writes %j', (name, text) => {
    expect(findIn(`« ${text} »`, dictionaryOf({ it: [name] }))).toEqual([text]);
  });

  it.each([
    ['Xiaomi Corp', 'XIAOMI CORP RISES'],
    ['adidas', 'ADIDAS AND NIKE'],
    ['Großbank', 'DIE GROSSBANK WÄCHST'],
    ['İş Bankası', 'İŞ BANKASI'],
    ['Яндекс', 'ЧТО ДЕЛАЕТ ЯНДЕКС'],
    ['de Bijenkorf', 'BIJ DE BIJENKORF'],
  ])('is found in a heading in capitals: %s', (name, heading) => {
    const [found = ''] = findIn(heading, dictionaryOf({ it: [name] }));
    expect(found).toBe(name.toUpperCase());
  });

  it('is not found with other letters small or tall', () => {
    expect(findIn('xiaomi, XiaoMi and the XIAOMI phone', XIAOMI)).toEqual([]);
    expect(findIn('Adidas', dictionaryOf({ adidas: ['adidas'] }))).toEqual([]);
  });
});

describe('names that begin alike', () => {
  it('give way to the longest one', () => {
    expect(findIn('Xiaomi, Xiaomi Corp and Xiaomi Corporation', XIAOMI)).toEqual([
      'Xiaomi',
      'Xiaomi Corp',
      'Xiaomi Corporation',
    ]);
    expect(findIn('小米集团与小米', XIAOMI)).toEqual(['小米集团', '小米']);
  });

  it('never overlap', () => {
    const bank = dictionaryOf({ a: ['Bank of America'], b: ['America First'] });
    expect(findIn('Bank of America First', bank)).toEqual(['Bank of America']);
  });

  it.each([
    ['de Bijenkorf', 'bij de Bijenkorf', ['de Bijenkorf']],
    ['the trade desk', 'by the trade desk', ['the trade desk']],
    ['.tv', 'watch .tv today', ['.tv']],
    ['B站', '在B站上看', ['B站']],
    ['华X', '在华X上看', ['华X']],
    ['米', '一粒 米', ['米']],
    ['bet365', 'at bet365', ['bet365']],
  ])('may begin with anything: %s', (name, text, expected) => {
    expect(findIn(text, dictionaryOf({ it: [name] }))).toEqual(expected);
  });
});

describe('a matcher', () => {
  it('finds a name that two companies bear once for each, and once for a company that lists it twice', () => {
    const matcher = createMatcher();
    matcher.add(dictionaryOf({ a: ['Delta', 'Ｄelta'], b: ['Delta'] }));
    expect(matcher.find('Delta').map(({ company }) => company)).toEqual(['a', 'b']);
  });

  it('learns more from a second dictionary and nothing from the same one again', () => {
    const matcher = createMatcher();
    for (const dictionary of [XIAOMI, dictionaryOf({ huawei: ['Huawei'] }), XIAOMI]) matcher.add(dictionary);
    expect(matcher.find('Huawei and Xiaomi').map(({ company }) => company)).toEqual(['huawei', 'xiaomi']);
  });

  it('passes over names without letters and companies that are not there', () => {
    const matcher = createMatcher();
    matcher.add(dictionaryOf({ odd: ['!!!', '\u200B'] }));
    matcher.add({
      companies: [],
      names: [{ text: 'Lost', company: 3, kind: 'common', needsContext: false }],
    });
    expect(matcher.find('!!! Lost')).toEqual([]);
  });

  it.each([
    ['de Bijenkorf', 'bij de Bijenkorf'],
    ['B站', '在B站上看'],
    ['بوينغ', 'ولبوينغ'],
    ['İş Bankası', 'İŞ BANKASI'],
    ['小米', '小\u200B米'],
    ['L’Oréal', 'chez lʼequipe et Lʼ\u00ADOréal'],
  ])('never says that a text cannot hold a name that it holds: %s', (name, text) => {
    const matcher = createMatcher();
    matcher.add(dictionaryOf({ it: [name] }));
    const keys = new Set<string>();
    collectKeys(text, keys);
    expect(matcher.find(text)).toHaveLength(1);
    expect(matcher.mayMatch(keys)).toBe(true);
  });

  it('says of most texts that they cannot hold a name', () => {
    const matcher = createMatcher();
    matcher.add(XIAOMI);
    expect(matcher.mayMatch(['river', 'path', '集市'])).toBe(false);
  });
});
