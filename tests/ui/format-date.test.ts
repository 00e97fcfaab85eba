import { describe, expect, it } from 'vitest';
import { formatDate } from '../../src/ui/format-date.ts';
import { stringsFrom } from './strings-from.ts';

const english = stringsFrom();

describe('a date that people read', () => {
  it.each([
    ['2021-05-25', '25 May 2021'],
    ['2021-01', 'Jan 2021'],
    ['2021-Q3', 'Q3 2021'],
    ['2021', '2021'],
    ['2024-02-29', '29 Feb 2024'],
    ['2021-01-01', '1 Jan 2021'],
  ])('is as precise as its source: %s', (date, text) => {
    expect(formatDate(date, english)).toBe(text);
  });

  it('follows the language of the interface', () => {
    expect(formatDate('2021-05-25', { ...english, locale: 'de' })).toBe('25. Mai 2021');
    expect(formatDate('2021-05', { ...english, locale: 'zh-CN' })).toBe('2021年5月');
  });

  it('keeps to the calendar of the sources where a language has another one', () => {
    expect(formatDate('2021-05-25', { ...english, locale: 'th' })).toContain('2021');
  });
});
