import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('acquisition: a company or a part of one changes hands', () => {
  it('is told by', () => {
    expectFirst('acquisition', [
      '[Orvane] agreed to buy a smaller rival.',
      '[Orvane] sold its stake in the mill.',
      '[Orvane] is in merger talks.',
      '[Orvane] plans to spin off its pump business.',
      'A hedge fund took control of [Orvane].',
      '[Orvane] called off its takeover of the brewer.',
      '[Orvane] acquired the start-up in 2017.',
      '[Orvane] sold its foundry in Turku to {Belcor} on 27 April.',
      'Its closest rival is [Orvane], which {Belcor} bought in 2021.',
      "It is [the retailer]'s first purchase in eleven years.",
    ]);
  });

  it('is not told by', () => {
    expectNever('acquisition', [
      '[Orvane] acquired new customers.',
      'The buyback pleased holders of [Orvane].',
      'A lot is at stake for [Orvane].',
      '[Orvane] approved the purchase of its own shares for $500 million.',
    ]);
  });

  it('is of who buys', () => {
    expect(kindsOf('[Orvane] bought a stake in {Belcor}.')[0]?.kind).toBe('acquisition');
  });

  it('is of what is bought', () => {
    expect(kindsOf('{Orvane} bought a stake in [Belcor].')[0]?.kind).toBe('acquisition');
  });
});
