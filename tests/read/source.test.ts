import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/cli/open-document.ts';
import { readSource } from '../../src/read/source.ts';

const HERE = 'https://quay.example/2021/yard-sold';

function sourceOf(head: string, body = '<h1>Yard sold</h1>', url = HERE) {
  return readSource(openDocument(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, url));
}

describe('the publisher of an article', () => {
  it('is what the page calls it rather than the address of the site', () => {
    const json =
      '<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "https://quay.example"}}</script>';
    expect(sourceOf(json)).not.toHaveProperty('publisher');
    expect(sourceOf(`${json}<meta property="og:site_name" content="The Quay Times">`).publisher).toBe(
      'The Quay Times',
    );
  });
});

describe('the address of an article', () => {
  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

  it('is the canonical one', () => {
    expect(sourceOf(canonical('https://quay.example/yard-sold')).url).toBe('https://quay.example/yard-sold');
  });

  it('is not that of the front page, which careless sites give for all of their pages', () => {
    expect(sourceOf(canonical('https://quay.example/')).url).toBe(HERE);
    expect(sourceOf(canonical('https://quay.example/'), '', 'https://quay.example/home').url).toBe(
      'https://quay.example/',
    );
  });
});

describe('the author of an article', () => {
  it('is a name, and not the box that tells more of its bearer', () => {
    const about = 'Jo Mast has written on ships and the people who build them since she came to the quay';
    const page = (author: string) => `<div><h1>Yard sold</h1><p class="author">${author}</p></div>`;
    expect(sourceOf('', page('By Jo Mast')).author).toBe('Jo Mast');
    expect(sourceOf('', page(about))).not.toHaveProperty('author');
  });
});
