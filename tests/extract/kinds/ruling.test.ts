import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('ruling: a court decides', () => {
  it('is told by', () => {
    expectFirst('ruling', [
      'The Supreme Court left intact a verdict against [Orvane].',
      'The case against [Orvane] was dismissed.',
      'A tribunal directed [Orvane] to hand over its accounts.',
      'A tribunal said that the riders of [Orvane] are entitled to the minimum wage.',
      'A court handed [Orvane] a partial victory.',
      'A judge dismissed the case against [Orvane].',
      'The High Court ruled that [Orvane] had misled its customers.',
      'An appeals court upheld the verdict in favour of [Orvane].',
      'A jury found [Orvane] liable.',
      '[Orvane] won an injunction against its former chairman.',
      "A tribunal in Leeds rejected [Orvane]'s claim.",
      'Judge Ann B. Lee last month reduced the amount a jury awarded against [Orvane].',
      'The top administrative court shot down the appeal of [Orvane] against a fine.',
      'The Council of State upheld the decision against [Orvane].',
    ]);
  });

  it('is not told by', () => {
    expectNever('ruling', [
      'The ruling party praised [Orvane].',
      '[Orvane] makes tennis court floors.',
      "[Orvane]'s rules for users are long.",
      '[Orvane] is losing patent protection.',
    ]);
  });

  it('is of both sides of a case', () => {
    expect(kindsOf('A judge ordered {Belcor} to hand its files to [Orvane].')[0]?.kind).toBe('ruling');
  });
});
