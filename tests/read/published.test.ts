import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/cli/open-document.ts';
import { readPublished } from '../../src/read/published.ts';

/** The date of a page without JSON-LD, as its own words tell it. */
function publishedOf(body: string, head = '', url?: string): string | undefined {
  const document = openDocument(`<html lang="en"><head>${head}</head><body>${body}</body></html>`, url);
  return readPublished(document, undefined, url);
}

const byline = (date: string) => `<div class="byline">${date}</div>`;

describe('the day that stands by the heading of an article', () => {
  it('is read of the article that the heading stands over, and of no page with two', () => {
    const article = `<div><h1>Yard sold</h1>${byline('1 March 2021')}</div>`;
    expect(publishedOf(article)).toBe('2021-03-01');
    expect(publishedOf(`${article}<div><h1>Port closed</h1>${byline('2 March 2021')}</div>`)).toBeUndefined();
  });

  it('is not that of a story beside it, or of a comment below it', () => {
    const boxes = [
      `<aside>${byline('7 June 2019')}</aside>`,
      `<div class="related">${byline('7 June 2019')}</div>`,
      `<div class="comments"><time datetime="2021-03-09">9 March</time></div>`,
    ];
    for (const box of boxes)
      expect(publishedOf(`<main><h1>Yard sold</h1>${box}${byline('1 March 2021')}</main>`)).toBe(
        '2021-03-01',
      );
  });

  it('is not the day of a change', () => {
    const changed = '<div class="stamp">Updated <time datetime="2021-03-04">4 March 2021</time></div>';
    const told = '<div class="stamp">Published <time datetime="2021-03-01">1 March 2021</time></div>';
    expect(publishedOf(`<main><h1>Yard sold</h1>${changed}${told}</main>`)).toBe('2021-03-01');
    expect(publishedOf(`<main><h1>Yard sold</h1>${changed}</main>`)).toBeUndefined();
  });

  it('may stand far from it where the page has only one, and not where it has several', () => {
    const page = (...days: string[]) =>
      `<header><h1>Yard sold</h1></header>${days.map((day) => `<div>${byline(day)}</div>`).join('')}`;
    expect(publishedOf(page('1 March 2021'))).toBe('2021-03-01');
    expect(publishedOf(page('1 March 2021', '2 March 2021'))).toBeUndefined();
  });

  it('is none that a clock shows which was never set', () => {
    const meta = '<meta name="date" content="1 January 1970">';
    expect(publishedOf(`<main><h1>Yard sold</h1>${byline('January 1, 1970')}</main>`)).toBeUndefined();
    expect(publishedOf(`<main><h1>Yard sold</h1>${byline('1 March 2021')}</main>`, meta)).toBe('2021-03-01');
  });
});
