import { describe, expect, it } from 'vitest';
import { openDocument } from '../../src/cli/open-document.ts';

describe('a document outside of a browser', () => {
  it.each([
    ['words alone', 'only words', 'only words'],
    ['a piece of a page', '<h1>T</h1><p>one<p>two', '<h1>T</h1><p>one</p><p>two</p>'],
    [
      'tags closed in the wrong order',
      '<p><b>bold<i>both</b>ital</i>',
      '<p><b>bold<i>both</i></b><i>ital</i></p>',
    ],
    [
      'what stands behind the end',
      '<html><body><p>one</p></body></html><p>late</p>',
      '<p>one</p><p>late</p>',
    ],
    [
      'cells without a row',
      '<table><td>a<td>b</table>',
      '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>',
    ],
    ['nothing', '', ''],
  ])('has what a browser makes of %s', (_, html, body) => {
    expect(openDocument(html).body.innerHTML).toBe(body);
  });

  it('knows where the page was', () => {
    expect(openDocument('<p>one</p>', 'https://quay.example/a').URL).toBe('https://quay.example/a');
    expect(openDocument('<p>one</p>').URL).toBe('about:blank');
  });
});
