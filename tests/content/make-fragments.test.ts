// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://post.example/2023/06/vans" }
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findPassage } from '../../src/content/reader/find-passage.ts';
import { makeFragments } from '../../src/content/reader/make-fragments.ts';
import { inOwnWriting } from '../../src/content/reader/own-writing.ts';
import { lettersOf, rangeOf } from '../../src/content/reader/page-letters.ts';

const QUOTE = 'Halden Motors sold a hundred vans.';

beforeAll(() => {
  // The test's DOM lays nothing out.
  HTMLElement.prototype.checkVisibility = function () {
    return !this.closest('[hidden]');
  };
});

function show(html: string) {
  document.body.innerHTML = html;
  const page = lettersOf(document.body);
  if (!page) throw new Error('no letters');
  return page;
}

/** The id of the element in which a passage is found, with what is in the range of it. */
function place(html: string, parts: { quote?: string; before?: string; after?: string } = {}) {
  const page = show(html);
  const span = findPassage(page, { quote: QUOTE, before: '', after: '', ...parts });
  const range = span && rangeOf(page, span.from, span.to);
  return range && [range.startContainer.parentElement?.closest('[id]')?.id, range.toString()];
}

describe('where a page says a passage', () => {
  it('is found over elements, spaces and forms of letters', () => {
    expect(
      place('<p id="a">It was <b>Halden</b>&nbsp;Motors\n  sold a h<i>undred</i> vans, too.</p>'),
    ).toEqual(['a', 'Halden\u00a0Motors\n  sold a hundred vans']);
    expect(place('<p id="a">Ha\u00adlden Mötors ﬁne.</p>', { quote: 'Halden Motors fine' })?.[0]).toBe('a');
  });

  it('is the one around which most stands that stands around it in the article', () => {
    const html = `<p id="teaser">${QUOTE}</p><p id="own">For years it waited. ${QUOTE} The port pays.</p><p id="pull">${QUOTE}</p>`;
    expect(place(html, { before: 'For years it waited. ' })?.[0]).toBe('own');
    expect(place(html, { after: ' The port pays.' })?.[0]).toBe('own');
    expect(place(html, { before: 'The port pays.' })?.[0]).toBe('pull');
    expect(place(html)?.[0]).toBe('teaser');
  });

  it('is none in what nobody sees, and none where it is not', () => {
    expect(place(`<p hidden id="a">${QUOTE}</p><script>"${QUOTE}"</script>`)).toBeUndefined();
    expect(place('<p>Nothing.</p>')).toBeUndefined();
    expect(place(`<p>${QUOTE}</p>`, { quote: '…' })).toBeUndefined();
  });
});

describe('the terms of a link', () => {
  it('are written as the page writes them', () => {
    const page = show('<p>He said: “Größe <b>Ältere</b> zählt.” So it was.</p>');
    const span = findPassage(page, { quote: 'Größe Ältere zählt', before: '', after: '' });
    expect(
      span &&
        inOwnWriting(page, span, {
          start: 'große altere',
          end: 'zahlt.”',
          prefix: 'said: “',
          suffix: 'so it',
        }),
    ).toEqual({ start: 'Größe Ältere', end: 'zählt.”', prefix: 'said: “', suffix: 'So it' });
  });

  it('stay as they were made where the page writes something else', () => {
    const page = show(`<p>${QUOTE}</p>`);
    const span = findPassage(page, { quote: QUOTE, before: '', after: '' });
    expect(span && inOwnWriting(page, span, { start: 'haldem motors' }).start).toBe('haldem motors');
  });
});

describe('making links on a page', () => {
  const url = 'https://post.example/2023/06/vans';
  const passages = [{ quote: QUOTE, before: '', after: '' }];

  it('makes none on another page than the one that was read', async () => {
    show(`<p>${QUOTE}</p>`);
    const at = (address: string) => makeFragments(document, { url: address, passages });
    expect(await at('https://post.example/other')).toEqual([null]);
    expect((await at(`${url}#part`))[0]?.start).toMatch(/^Halden Motors/);
  });

  it('leaves those out for which there is no time, and gives the page its turns', async () => {
    show(`<p>${QUOTE}</p>`);
    let now = 0;
    const next = vi.fn(async () => {
      now += 1000;
    });
    const three = [...passages, ...passages, ...passages];
    const made = await makeFragments(document, { url, passages: three }, { now: () => now, next });
    expect(made.map((each) => each !== null)).toEqual([true, true, false]);
    expect(next).toHaveBeenCalledTimes(2);
  });

  it('changes nothing of the page', async () => {
    show(`<article><p>${QUOTE}</p><p>Again: ${QUOTE}</p></article>`);
    const before = document.documentElement.outerHTML;
    await makeFragments(document, { url, passages });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
