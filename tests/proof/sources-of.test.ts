import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../src/proof/sources-of.ts';

const ARTICLES = { a: { id: 'a', title: 'A' }, b: { id: 'b', title: 'B' } };

describe('the sources of a fact', () => {
  it('are its articles, each once, with the words that say it', () => {
    const evidence = [
      { article: 'a', quote: 'It fell.' },
      { article: 'b', quote: 'They say that it fell.', prefix: 'so' },
      { article: 'a', quote: 'Again.' },
      { article: 'lost', quote: 'x' },
    ];
    expect(sourcesOf({ statement: 'It fell.', evidence }, ARTICLES)).toEqual([
      { ...ARTICLES.a, passages: [{}, { quote: 'Again.' }] },
      { ...ARTICLES.b, passages: [{ quote: 'They say that it fell.', prefix: 'so' }] },
    ]);
  });

  it('lead by what was made on the page, where that is known', () => {
    const fragment = { start: 'It', end: 'fell.', prefix: 'that' };
    const evidence = [{ article: 'a', quote: 'It fell.', prefix: 'so', fragment }];
    expect(sourcesOf({ statement: 'S.', evidence }, ARTICLES)[0]?.passages).toEqual([
      { quote: 'It fell.', fragment },
    ]);
  });

  it('tell the worst of what became of those words, and nothing of others', () => {
    const evidence = [
      { article: 'a', quote: 'One.' },
      { article: 'a', quote: 'Two.' },
    ];
    const on = '2026-11-30';
    const checks = {
      a: [
        { quote: 'One.', is: 'changed' as const, on },
        { quote: 'Two.', is: 'there' as const, on },
        { quote: 'Three.', is: 'gone' as const, on },
      ],
    };
    const [source] = sourcesOf({ statement: 'S.', evidence }, ARTICLES, checks);
    expect(source?.check).toEqual({ quote: 'One.', is: 'changed', on });
  });
});
