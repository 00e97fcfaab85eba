import { describe, expect, it } from 'vitest';
import { stringsFrom } from './strings-from.ts';

describe('what people read', () => {
  it('runs as its language does, whatever the browser is in', () => {
    expect(stringsFrom().direction).toBe('ltr');
    expect(stringsFrom({ messages: { localeTag: 'ar-u-nu-latn' } }).direction).toBe('rtl');
    expect(stringsFrom({ messages: { localeTag: 'de' } }).direction).toBe('ltr');
  });

  it('has the form for a number that its language has, and the other one where it has no own', () => {
    const { plural } = stringsFrom({
      messages: {
        localeTag: 'ar-u-nu-latn',
        popupFacts_zero: 'none',
        popupFacts_two: 'two',
        popupFacts_few: '$1 few',
        popupFacts_other: '$1 other',
      },
    });
    expect([0, 2, 3, 100, 50].map((count) => plural('popupFacts', count))).toEqual([
      'none',
      'two',
      '3 few',
      '100 other',
      '50 other',
    ]);
  });

  it('keeps a name that runs the other way together, and leaves its own alone', () => {
    const arabic = stringsFrom({ messages: { localeTag: 'ar-u-nu-latn', cardNoFactsHint: '[$1]' } });
    expect(arabic.t('cardNoFactsHint', 'Xiaomi (1810)')).toBe('[\u2068Xiaomi (1810)\u2069]');
    expect(arabic.t('cardNoFactsHint', 'شاومي 1810')).toBe('[شاومي 1810]');
    const english = stringsFrom({ messages: { cardNoFactsHint: '[$1]' } });
    expect(english.t('cardNoFactsHint', 'Xiaomi, 小米')).toBe('[Xiaomi, 小米]');
    expect(english.t('cardNoFactsHint', 'شاومي')).toBe('[\u2068شاومي\u2069]');
  });
});
