import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('market: what the market makes of it', () => {
  it('is told by', () => {
    expectFirst('market', [
      'Trading in [Orvane] was suspended on Monday.',
      '[Orvane] has looked overbought: the shares have risen too far.',
      '[Orvane] is on the conviction list of {Belcor}.',
      '{Tessaly} cut its target for [Orvane] to 30 euros.',
      "[Orvane] was among the day's winners.",
      '[Orvane] controls a third of the market for valves.',
      '[Orvane] traded up 0.5 percent at $28.49.',
      'The 52-week range of [Orvane] is $20 to $31.',
      "[Orvane]'s shares fell 6 per cent.",
      '[Orvane] shares were up on Friday.',
      'An analyst downgraded [Orvane] to sell.',
      '[Orvane] has a market value of $9bn.',
      'Shares of [Orvane] touched a record low.',
      '[Orvane] was also lower.',
      '[Orvane] shares fell 3 percent in Frankfurt.',
      'A broker upgraded [Orvane] to buy.',
      '[Orvane] faces a competitive market and is battling with {Belcor}.',
      'The fund owns shares of [Orvane] and has no position in {Belcor}.',
      '[Orvane] is worth $3 billion.',
      '[Orvane] may be worth around $25 billion.',
    ]);
  });

  it('is not told by', () => {
    expectNever('market', [
      '[Orvane] shares a wall with the school.',
      '[Orvane] opened 30 stores in Spain last year.',
      'Shoppers stock up on [Orvane] soap.',
      '[Orvane] is to buy back its own stock, it told investors.',
      'Upgrade to [Orvane] Premium for $4.99 a month.',
      '[Orvane] is entitled to a rebate of up to 90 percent.',
      'Spending of [Orvane] on advertising was $80 million, up 21% year on year.',
      'Sales of [Orvane] last year came to 82,000 and were down 8 percent.',
      '[Orvane] sold gas fields worth $400 million.',
      '[Orvane] is likely to sell off some of its stores.',
      '[Orvane] ended up red-faced.',
    ]);
  });

  it('is of the company whose shares they are', () => {
    expect(kindsOf('[Orvane] shares rose 3 per cent after {Belcor} closed a mill.')[0]?.kind).toBe('market');
    expect(kindsOf('{Orvane} shares rose 3 per cent after [Belcor] closed a mill.')[0]?.kind).toBe(
      'operations',
    );
  });
});
