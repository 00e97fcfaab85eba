import { describe, expect, it } from 'vitest';
import { findQuotes, isQuoted } from '../../src/extract/quotes.ts';

const quotesIn = (text: string) => findQuotes(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  it('run over several sentences', () => {
    expect(quotesIn('He said: “One. Two. Three.” Then he left.')).toEqual(['“One. Two. Three.”']);
  });

  it('stand in straight marks, spaced or not', () => {
    expect(quotesIn('" spaced " and "tight"')).toEqual(['" spaced "', '"tight"']);
  });

  it('stand in single marks, which no apostrophe is', () => {
    expect(quotesIn("It's the workers' pay, 'not ours', she said.")).toEqual(["'not ours'"]);
    expect(quotesIn('She said ‘it’s late’ and left.')).toEqual(['‘it’s late’']);
  });

  it('are not opened by the mark of an inch', () => {
    expect(quotesIn('A 70" screen and a 15" laptop, he said.')).toEqual([]);
    expect(quotesIn('He said "we sold 15" and left.')).toEqual(['"we sold 15"']);
  });

  it('end with their paragraph where nothing closes them', () => {
    expect(quotesIn('“One.\n“Two.” End.')).toEqual(['“One.', '“Two.”']);
  });

  it('hold a sentence that stands in the middle of one', () => {
    const text = '“One. Two. Three,” he said.';
    const start = text.indexOf('Two');
    expect(isQuoted({ start, end: start + 4 }, findQuotes(text))).toBe(true);
    expect(isQuoted({ start: text.indexOf('he said'), end: text.length }, findQuotes(text))).toBe(false);
  });
});
