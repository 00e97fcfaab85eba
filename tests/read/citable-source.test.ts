import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/cli/open-document.ts';
import { articleSchema } from '../../src/model/article.ts';
import { citableSource } from '../../src/read/citable-source.ts';
import { readArticle } from '../../src/read/read-article.ts';
import { readPlainText } from '../../src/read/read-plain-text.ts';

const URL = 'https://quay.example/2021/yard-sold/?page=1';

describe('the source of an article, as it can be cited', () => {
  it.each([
    ['is as the page has it', 'R&D: 5 < 6', 'R&D: 5 < 6'],
    ['loses markup', 'Profit <i>up</i> at A&amp;B', 'Profit up at A&B'],
    ['loses what nobody sees', 'Yard\u0007 \u202esold', 'Yard sold'],
    [
      'is the place of the page where it is nothing but markup',
      '<br><img src=x>',
      'quay.example/2021/yard-sold',
    ],
    [
      'is the place of the page where it cannot be made plain',
      '&amp;lt;b&amp;gt;',
      'quay.example/2021/yard-sold',
    ],
    ['is the place of the page where there is none', '', 'quay.example/2021/yard-sold'],
  ])('has a title that %s', (_, title, expected) => {
    const source = citableSource({ title, url: URL });
    expect(source.title).toBe(expected);
    expect(v.is(articleSchema, { id: 'a', ...source })).toBe(true);
  });

  it('is called by the name of a file, not by its folder, and by nothing where the page is nowhere', () => {
    expect(citableSource({ title: '' }, 'file:///home/jo/yard.html').title).toBe('yard.html');
    expect(citableSource({ title: '' }, 'about:blank').title).toBe('');
  });

  it('names a publisher and an author without markup, or does not name them', () => {
    const told = { title: 'Yard sold', publisher: 'Quay &amp; Co', author: '<br>' };
    expect(citableSource(told)).toEqual({ title: 'Yard sold', publisher: 'Quay & Co' });
  });

  it('leaves the text as it is', () => {
    const page = '<h1>Profit &lt;i&gt;up&lt;/i&gt;</h1><p>Harbour Lights bought a yard.</p>';
    expect(readArticle(openDocument(page, URL))).toMatchObject({
      source: { title: 'Profit up' },
      text: 'Profit <i>up</i>\nHarbour Lights bought a yard.',
    });
    expect(readPlainText('Profit <i>up</i>\nMore.').source.title).toBe('Profit up');
    expect(readArticle(openDocument('<p>Harbour Lights bought a yard.</p>', URL)).text).toBe(
      'Harbour Lights bought a yard.',
    );
  });
});
