// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPart } from '../../src/content/reader/read-part.ts';

const SENTENCE =
  'Halden Motors sold another hundred vans to the port, and the port will pay for them in the autumn. ';

beforeEach(() => {
  document.documentElement.innerHTML = `<head><title>Vans</title></head><body><article><h1>Vans for the port</h1>
    <p>${SENTENCE.repeat(3)}</p><p id="second">A second paragraph tells who drives them.</p></article></body>`;
  getSelection()?.removeAllRanges();
});

describe('what is read of a page', () => {
  it('is its article, with what is wrong with it', () => {
    const { article, problems } = readPart(document, 'page');
    expect(article?.text).toContain('sold another hundred vans');
    expect(problems).toContain('undated');
  });

  it('is what is selected, below the title', () => {
    const second = document.querySelector('#second');
    if (second) getSelection()?.selectAllChildren(second);
    const { article } = readPart(document, 'selection');
    expect(article?.text.split('\n')).toEqual([
      article?.source.title,
      'A second paragraph tells who drives them.',
    ]);
  });

  it('is nothing where nothing is selected', () => {
    expect(readPart(document, 'selection')).toEqual({ problems: ['noSelection'] });
  });

  it('is nothing of an empty page', () => {
    document.body.innerHTML = '';
    expect(readPart(document, 'page')).toEqual({ problems: ['empty'] });
  });

  it('is nothing of a PDF file that the browser shows in a page', () => {
    Object.defineProperty(document, 'contentType', { value: 'application/pdf', configurable: true });
    expect(readPart(document, 'page')).toEqual({ problems: ['pdf'] });
    Reflect.deleteProperty(document, 'contentType');
  });
});
