// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readTitle } from '../../src/read/title.ts';

const NONE = { titles: [], sites: [] };

function titleOf(html: string, said: { titles?: string[]; sites?: string[] } = {}): string | undefined {
  return readTitle(new DOMParser().parseFromString(html, 'text/html'), { ...NONE, ...said });
}

describe('the title of an article', () => {
  it.each([
    ['Yard sold – The Quay Times', ['The Quay Times']],
    ['Yard sold - QuayTimes.com', ['The Quay Times', 'QuayTimes']],
    ['The Quay Times: Yard sold', ['The Quay Times']],
    ['Yard sold | Ships | The Quay Times', ['The Quay Times']],
  ])('goes without the name of the site: %s', (title, sites) => {
    expect(titleOf(`<title>${title}</title>`, { sites })).toMatch(/^Yard sold(?: \| Ships)?$/);
  });

  it('loses what follows a bar even where the site does not say its name', () => {
    expect(titleOf('<title>Two old yards sold | The Quay Times</title>')).toBe('Two old yards sold');
  });

  it('keeps what follows a bar where hardly anything stands before it', () => {
    const title = 'Ship lamps | A history of the quay';
    expect(titleOf(`<title>${title}</title>`, { sites: ['The Quay Times'] })).toBe(title);
  });

  it('keeps a dash of its own', () => {
    const title = 'Harbour Lights – a family and its yard';
    expect(titleOf(`<title>${title}</title>`, { sites: ['The Quay Times'] })).toBe(title);
  });

  it('is the heading that readers see rather than one made for search engines', () => {
    const html = '<title>x</title><h1>Yard sold to Harbour Lights after ten years</h1>';
    expect(titleOf(html, { titles: ['Yard sold to Harbour Lights'] })).toBe(
      'Yard sold to Harbour Lights after ten years',
    );
  });

  it('is not the heading where that is the name of the site', () => {
    expect(titleOf('<h1>The Quay Times</h1>', { titles: ['Yard sold'], sites: ['The Quay Times'] })).toBe(
      'Yard sold',
    );
  });

  it('is the heading where nothing else tells', () => {
    expect(titleOf('<h1>Yard <em>sold</em></h1>')).toBe('Yard sold');
  });
});
