import { describe, expect, it } from 'vitest';
import { MAX_LENGTH } from '../../src/model/fields.ts';
import { citable } from '../../src/saving/citable.ts';

describe('a quote that is too long', () => {
  it('is cut, never within a character, and its place ends where it does', () => {
    const quote = `${'x'.repeat(MAX_LENGTH.quote - 1)}🚢 and more`;
    const evidence = { article: 'mill', quote, start: 100, end: 100 + quote.length };
    expect(citable(evidence)).toEqual({
      article: 'mill',
      quote: 'x'.repeat(MAX_LENGTH.quote - 1),
      start: 100,
      end: 100 + MAX_LENGTH.quote - 1,
    });
  });
});
