import { describe, expect, it } from 'vitest';
import { isBoilerplate, withoutCredit } from '../../src/read/boilerplate.ts';

const line = (text: string, rest: { tag?: string; linked?: number } = {}) => ({
  text,
  tag: 'p',
  linked: 0,
  ...rest,
});

describe('a line that is no part of an article', () => {
  it.each([
    'Read more: What ship lamps cost',
    '[Related: What ship lamps cost]',
    'RELATED ARTICLES',
    'Advertisement',
    'Continue reading below',
    'Share',
    'Share this on Facebook',
    'Sign up for our newsletter to get the news of the quay',
    'GET THE QUAY TIMES BY CLICKING HERE',
    '© 2021 The Quay Times. All rights reserved.',
    'Copyright © 2021 The Quay Times',
    'Published 1 day ago',
    'Updated: 4 March 2021, 10:15 GMT',
    'By Jo Mast, Quay Times Reporter',
    'Main image credit: Getty',
    'Image: © wharf/Stock.example',
    'Photo by Mia Rope',
    'Mia Rope/Reuters',
    'Image 1 of 13',
    '|',
    '42',
  ])('is left out: %s', (text) => {
    expect(isBoilerplate(line(text), 0)).toBe(true);
  });

  it('is one that leads to another article, as a whole', () => {
    const text = 'Five yards that changed hands';
    expect(isBoilerplate(line(text, { linked: text.length }), 9)).toBe(true);
    expect(isBoilerplate(line(text), 9)).toBe(false);
    expect(isBoilerplate(line(text, { linked: text.length, tag: 'h2' }), 9)).toBe(false);
  });
});

describe('a line of the article stays', () => {
  it.each([
    'Share prices of Harbour Lights fell.',
    'Related companies rose 3 per cent.',
    'Updated guidance was given on Monday.',
    'More on Monday’s deal will be known in May, the company said.',
    'Subscribers of the service rose to 4 million.',
    'Follow-on orders are expected in 2022.',
    'Photo sales fell by half.',
    'Get the price right, said Ada Mole.',
    'By 2025 both yards will be one.',
    'Copyright law was the reason, the company said.',
  ])('%s', (text) => {
    expect(isBoilerplate(line(text), 9)).toBe(false);
  });

  it('which begins with ‘By’ as a byline does, but not above the text', () => {
    const text = 'By Friday both yards stood empty';
    expect(isBoilerplate(line(text), 0)).toBe(true);
    expect(isBoilerplate(line(text), 4)).toBe(false);
  });

  it('where it is a row of a table, whatever is in it', () => {
    expect(isBoilerplate(line('2019\t18', { tag: 'tr' }), 0)).toBe(false);
  });
});

describe('a caption', () => {
  it.each([
    ['The yard in winter. Photo: Mia Rope/Wharf Pictures', 'The yard in winter.'],
    ['The yard in winter (Image credit: Wharf)', 'The yard in winter'],
    ['The yard in winter. Credit: Harbour Lights', 'The yard in winter.'],
    ['The yard in winter. (AP Photo/Mia Rope)', 'The yard in winter.'],
    ['The yard in winter Getty Images', 'The yard in winter'],
    ['The yard took a credit line of 5 million.', 'The yard took a credit line of 5 million.'],
  ])('goes without who made the picture: %s', (text, expected) => {
    expect(withoutCredit(line(text, { tag: 'figcaption' }))).toBe(expected);
  });
});
