// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBlocks, textOf } from '../../src/content/page-text.ts';
import { dictionaryOfPacks, markEach } from './dictionary.ts';

const NAMES = dictionaryOfPacks('assets/packs/starter.json', 'tests/fixtures/packs/brands.json');

/** What is marked on a fixture page, by paragraph; paragraphs without marks are not listed. */
function marksOn(page: string): Record<string, string> {
  document.documentElement.innerHTML = readFileSync(`tests/fixtures/pages/${page}.html`, 'utf8');
  const blocks = [...readBlocks(document.body)];
  const marks = markEach(blocks.map(textOf), NAMES);
  const listed = blocks.flatMap(({ nodes: [first] }, i) => {
    const place = first?.parentElement?.closest('[id], h1, footer');
    const names = marks[i]?.map((mark) => mark.replaceAll(/\s+/g, ' ')) ?? [];
    return place && names.length > 0 ? [[place.id || place.localName, names.join(', ')]] : [];
  });
  return Object.fromEntries(listed);
}

const MARKS: Record<string, Record<string, string>> = {
  arabic: {
    plain: 'xiaomi: شاومي',
    and: 'huawei: هواوي, xiaomi: شاومي',
    for: 'xiaomi: شاومي',
    by: 'huawei: هواوي, xiaomi: شاومي',
    latin: 'xiaomi: Xiaomi',
    footer: 'xiaomi: شاومي',
  },
  brands: {
    ebay: 'ebay: eBay',
    'ebay-possessive': 'ebay: eBay, ebay: eBay',
    adidas: 'adidas: adidas',
    'adidas-first': 'adidas: adidas',
    'adidas-capital': 'adidas: Adidas',
    capitals: 'ebay: EBAY, adidas: ADIDAS',
    apple: 'apple: Apple',
    target: 'target: Target Corporation, target: Target',
    gap: 'gap: Gap Inc., gap: Gap',
    footer: 'ebay: eBay, adidas: adidas, apple: Apple',
  },
  chinese: {
    h1: 'xiaomi: 小米, huawei: 华为',
    group: 'xiaomi: 小米集团',
    short: 'xiaomi: 小米, huawei: 华为',
    traditional: 'xiaomi: 小米集團, huawei: 華為',
    latin: 'xiaomi: Xiaomi, huawei: Huawei',
    footer: 'xiaomi: 小米集团, huawei: 华为',
  },
  cyrillic: {
    plain: 'yandex: Яндекс, gazprom: Газпром',
    quoted: 'yandex: Яндекс, gazprom: Газпром',
    punctuation: 'gazprom: Газпром, yandex: Яндекс',
    capitals: 'yandex: ЯНДЕКС',
    latin: 'xiaomi: Xiaomi, huawei: Huawei',
    footer: 'yandex: Яндекс, gazprom: Газпром',
  },
  hostile: { plain: 'xiaomi: Xiaomi', unseen: 'tiktok: TikTok' },
  inline: {
    heading: 'xiaomi: XIAOMI',
    elements: 'xiaomi: Xiaomi',
    nested: 'xiaomi: Xiaomi',
    comment: 'xiaomi: Xiaomi',
    'no-break-space': 'xiaomi: Xiaomi Corp',
    'soft-hyphen': 'xiaomi: Xiao\u00ADmi',
    'zero-width': 'xiaomi: Xiao\u200Bmi',
    'source-line': 'xiaomi: Xiaomi Corp',
    'line-break': 'xiaomi: Xiaomi Corp',
    possessive: 'xiaomi: Xiaomi, xiaomi: Xiaomi',
    compound: 'xiaomi: Xiaomi, xiaomi: Xiaomi',
    punctuation: 'xiaomi: Xiaomi, xiaomi: Xiaomi, xiaomi: Xiaomi, huawei: Huawei, xiaomi: Xiaomi',
    link: 'xiaomi: Xiaomi',
    narrow: 'xiaomi: Xiaomi Corporation',
  },
  late: {},
  none: {},
  'other-things': {
    list: 'ebay: eBay, apple: Apple',
    again: 'apple: Apple',
    business: 'gap: Gap',
    credit: 'gap: Gap',
  },
  'ordinary-words': {},
};

describe('the names in every paragraph that has some are marked, and no others,', () => {
  it.each(Object.keys(MARKS))('on the page %s', (page) => {
    expect(marksOn(page)).toEqual(MARKS[page]);
  });
});
