// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { createLocator, readBlocks, startOfText, textOf } from '../../src/content/page-text.ts';

function read(html: string): string[] {
  document.body.innerHTML = html;
  return [...readBlocks(document.body)].map(textOf);
}
const find = (selector: string): Element => document.querySelector(selector) ?? document.body;

describe('the text of a page', () => {
  it.each([
    ['a word in two styles', '<p><b>Xiao</b>mi</p>', ['Xiaomi']],
    ['deeper ones', '<p><i>X<b>iao<u>m</u></b></i>i is.</p>', ['Xiaomi is.']],
    ['a comment', '<p>Xiao<!-- x -->mi</p>', ['Xiaomi']],
    ['empty elements', '<p>Xiao<b></b><i></i>mi</p>', ['Xiaomi']],
    ['a place to break', '<p>Xiao<wbr>mi</p>', ['Xiaomi']],
    ['the readings above characters', '<p><ruby>小<rp>(</rp><rt>xiǎo</rt>米<rt>mǐ</rt></ruby></p>', ['小米']],
    ['an initial that floats', '<p><span style="display:block;float:left">X</span>iaomi</p>', ['Xiaomi']],
    [
      'letters that are boxes',
      '<p><i style="display:inline-block">X</i><i style="display:inline-block">i</i></p>',
      ['Xi'],
    ],
  ])('is one over %s', (_what, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it.each([
    ['paragraphs', '<p>Xiao</p><p>mi</p>', ['Xiao', 'mi']],
    ['a paragraph inside text', '<div>Xiao<p>mi</p>tek</div>', ['Xiao', 'mi', 'tek']],
    [
      'cells and items',
      '<ul><li>a</li><li>b</li></ul><table><tr><td>c</td><td>d</td></tr></table>',
      ['a', 'b', 'c', 'd'],
    ],
    ['headings', '<h1>Xiaomi</h1>text', ['Xiaomi', 'text']],
    ['an empty block', '<div>Xiao<div></div>mi</div>', ['Xiao', 'mi']],
    ['elements of unknown names', '<x-a>Xiao</x-a><x-b>mi</x-b>', ['Xiao', 'mi']],
  ])('parts at %s', (_what, html, expected) => {
    expect(read(html)).toEqual(expected);
  });

  it.each([
    ['line breaks', 'Xiao<br>mi', 'Xiao\nmi'],
    ['pictures', 'Xiao<img>mi', 'Xiao\uFFFCmi'],
    ['what is left alone', 'Xiao<button>x</button>mi', 'Xiao\uFFFCmi'],
    ['blocks that only the style makes', 'Xiao<span style="display:block">mi</span>', 'Xiao\uFFFCmi'],
    [
      'boxes side by side',
      '<b style="display:inline-block">Xiaomi</b><b style="display:inline-block">Huawei</b>',
      'Xiaomi\uFFFCHuawei',
    ],
    [
      'things at the margin',
      'Xiaomi<span style="display:block;float:right">Huawei</span>',
      'Xiaomi\uFFFCHuawei',
    ],
    ['two links', '<a href="#">Xiaomi</a><a href="#">Huawei</a>', 'Xiaomi\uFFFCHuawei'],
    [
      'the number of a note',
      'Xiaomi<sup>12</sup> and <sup>1</sup>Huawei',
      'Xiaomi\uFFFC12 and 1\uFFFCHuawei',
    ],
    [
      'two links with a space between',
      '<a href="#">Huawei</a> <a href="#">Technologies</a>',
      'Huawei \uFFFCTechnologies',
    ],
  ])('has a gap at %s', (_what, html, expected) => {
    expect(read(`<p>${html}</p>`)).toEqual([expected]);
  });

  it('joins letters that are raised: they are no notes', () => {
    expect(read('<p>M<sup>c</sup>Donald</p>')).toEqual(['McDonald']);
  });

  it('is none where there are no letters', () => {
    expect(read('')).toEqual([]);
    expect(read('<div><p></p><script>Xiaomi</script></div>')).toEqual([]);
  });
});

describe('reading', () => {
  it('takes from a text or an inline element on the rest of the paragraph', () => {
    document.body.innerHTML = '<div><p>before</p>one <b id="b">two</b> three<br>four<p>after</p></div>';
    expect([...readBlocks(startOfText(find('#b')))].map(textOf)).toEqual(['one two three\nfour']);
  });

  it.each([
    ['what the page takes away', () => document.querySelector('#two')?.remove()],
    ['the part around it', () => document.querySelector('#part')?.remove()],
  ])('goes on behind %s meanwhile', (_what, change) => {
    document.body.innerHTML =
      '<p>one</p><div id="part"><div id="two"><p>two</p></div><p>beside</p></div><p>three</p><p>four</p>';
    const blocks = readBlocks(document.body);
    const texts: string[] = [];
    for (let next = blocks.next(); !next.done; next = blocks.next()) {
      texts.push(textOf(next.value));
      if (texts.at(-1) === 'two') change();
    }
    expect(texts).toEqual(['one', 'two', 'beside', 'three', 'four']);
  });
});

describe('the place to read again', () => {
  it.each([
    ['a paragraph', '<p id="x">a</p>', '#x', 'P'],
    ['an element in a paragraph: its beginning', '<p>a<b id="x">b</b>c</p>', '#x', 'a'],
    ['a script: the script', '<p>a<script id="x"></script></p>', '#x', 'SCRIPT'],
    ['an element between two parts: itself', '<div>a</div><span id="x">b</span><div>c</div>', '#x', 'SPAN'],
    ['text behind a break: the beginning', '<p><br>a<br><b id="x">b</b></p>', '#x', 'a'],
    ['one link around paragraphs: itself', '<a><p>a</p></a><a id="x"><p>b</p></a>', '#x', 'A'],
  ])('for %s', (_what, html, selector, expected) => {
    document.body.innerHTML = html;
    const start = startOfText(find(selector));
    expect(start.nodeType === Node.TEXT_NODE ? start.textContent : start.nodeName).toBe(expected);
  });
});

describe('a place in the text', () => {
  it('is found where nodes meet: a start in the later one, an end in the earlier one', () => {
    document.body.innerHTML = '<p>of <b>Xiao</b><i>mi</i>, or<br>Corp</p>';
    const [block] = readBlocks(document.body);
    if (!block) throw new Error('no block');
    expect(textOf(block)).toBe('of Xiaomi, or\nCorp');
    const locate = createLocator(block);
    const at = (offset: number, side: 'start' | 'end') => {
      const place = locate(offset, side);
      return place && [place.node.data, place.offset];
    };
    expect(at(3, 'start')).toEqual(['Xiao', 0]);
    expect(at(3, 'end')).toEqual(['of ', 3]);
    expect(at(9, 'end')).toEqual(['mi', 2]);
    expect(at(9, 'start')).toEqual([', or', 0]);
    expect(at(14, 'start')).toEqual(['Corp', 0]);
    expect(at(18, 'end')).toEqual(['Corp', 4]);
    expect(at(18, 'start')).toBeUndefined();
  });
});
