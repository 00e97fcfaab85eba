import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('other: a fact that no other kind fits', () => {
  it('is told by', () => {
    expectFirst('other', [
      '[Orvane] gave money to charity.',
      '[Orvane] reached the age of a hundred: an anniversary.',
      'The museum received 4 million euros from [Orvane].',
      '[Orvane] helped the city to buy a masterpiece.',
      '[Orvane] has supported forty exhibitions.',
      '[Orvane] is entitled to a tax break.',
      '[Orvane] has long contributed to the restoration of gardens.',
    ]);
  });

  it('is not told by', () => {
    expectNever('other', ['[Orvane] bought a rival.']);
  });

  it('is what is left where a sentence begins with the company and no rule knows what it tells', () => {
    expect(kindsOf('[Orvane] likes the rain.')).toEqual([
      { kind: 'other', score: 0.3, rule: 'other/subject' },
    ]);
  });

  it('is never a heading alone', () => {
    expect(kindsOf('[Orvane] likes the rain', { isHeadline: true })).toEqual([]);
  });

  it('goes on with what the sentence before told', () => {
    expect(kindsOf('[Orvane] likes the rain.', { previousKinds: ['product'] })[0]?.rule).toBe(
      'product/as-before',
    );
  });
});
