import { describe, expect, it } from 'vitest';
import { isTelling } from '../../src/extract/telling.ts';

describe('a sentence', () => {
  it('can tell of a company where it has a verb', () => {
    expect(isTelling('Orvane sold its mill.')).toBe(true);
    expect(isTelling('“It sold well,” Orvane said.')).toBe(true);
    expect(isTelling('Jo Roe, who is head of Orvane, resigned.')).toBe(true);
    expect(isTelling('Total Revenue Q3 Q4')).toBe(false);
  });

  it.each([
    ['the credit of a picture', 'A mill of Orvane (Photo by Jo Mast)'],
    ['what a picture shows', 'FILE PHOTO: The Orvane mill in Graz stands idle.'],
    ['what is seen on one', 'An Orvane sign is seen at its office in Graz.'],
    ['who is seen on one', 'Jo Roe, chairman and chief executive officer of Orvane Mills Co.'],
    ['a question', 'Will Orvane sell its mill?'],
    ['what did not happen', 'If only Orvane had sold its mill.'],
    ['a word to the reader', 'Share your thoughts on Orvane below.'],
    ['what a writer owns', 'Ann Lee owns shares of Orvane and Tessaly.'],
    ['what a newsletter recommends', 'The Motley Fool recommends Orvane.'],
    ['the terms of a site', 'By accessing the Orvane site, you agree not to copy what is found there.'],
    ['a word of the writer', 'I don’t blame Orvane.'],
  ])('tells nothing of one where it is %s', (_what, sentence) => {
    expect(isTelling(sentence)).toBe(false);
  });
});
