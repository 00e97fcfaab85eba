import { describe, expect, it } from 'vitest';
import { isDayFirst } from '../../../src/extract/dates/day-first.ts';

describe('whether 10/11 is in November', () => {
  it.each([
    [{ language: 'en-GB' }, true],
    [{ language: 'en-AU', url: 'https://example.com/a' }, true],
    [{ language: 'en-US' }, false],
    [{ language: 'zh-Hant-HK' }, true],
    [{ language: 'de' }, true],
    [{ url: 'https://www.example.co.uk/news' }, true],
    [{ url: 'https://example.com.au/' }, true],
    [{ url: 'https://news.example.co.in/' }, true],
    [{ url: 'https://www.example.gov/press' }, false],
    [{ language: 'en', url: 'https://example.co.uk/' }, true],
  ])('is told by the region of the language or by the address: %j', (article, expected) => {
    expect(isDayFirst(article)).toBe(expected);
  });

  it.each([
    [{}],
    [{ language: 'en' }],
    [{ language: 'en-CA' }],
    [{ url: 'https://example.com/uk/' }],
    [{ url: 'https://startup.co/' }],
    [{ url: 'https://startup.in/' }],
  ])('is told by nothing else: %j', (article) => {
    expect(isDayFirst(article)).toBeUndefined();
  });
});
