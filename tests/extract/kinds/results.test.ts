import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('results: how the business did, or will do', () => {
  it('is told by', () => {
    expectFirst('results', [
      '[Orvane] said profit rose 18%, beating the average forecast of analysts polled by {Belcor}.',
      '[Orvane] set aside £240m for bad loans.',
      '[Orvane] slashed its profit outlook.',
      'The network of [Orvane] has 2 million visitors each month.',
      '[Orvane] is deep in the red.',
      '[Orvane] warned that it would earn less this year.',
      '[Orvane] expects to grow by 4 per cent in 2022.',
      '[Orvane] warned that its earnings would fall short of estimates.',
      '[Orvane] reported a quarterly profit of $3m.',
      'Sales at [Orvane] rose 4 per cent.',
      '[Orvane] cut its full-year forecast.',
      "[Orvane]'s revenue fell short of expectations.",
      '[Orvane] earned $2.8 billion, or $2.53 a share.',
      '[Orvane] is due to report quarterly earnings on Monday.',
      'Comparable sales of [Orvane] grew by a tenth.',
      '[Orvane] sold 3 million pies in the third quarter.',
      '9 May: [Orvane] reports its results',
      '[Orvane] will publish its accounts on Friday.',
      '[Orvane] expects revenue of 3 billion dollars this year.',
      'Spending of [Orvane] on advertising over the first half was $80 million, up 21% year on year.',
      '[Orvane] recorded a 40% increase in demand for huts.',
      '[The unit] generated $2 billion for [Orvane].',
      'Sales of [Orvane] last year came to 82,000 and were down 8 percent.',
      '[Orvane] saw delays in orders from the army.',
      '[Orvane] has incurred significant losses for several years and is forecast to continue to do so.',
      '[Orvane] said it had a record year and grew its customer base by 38%.',
      '[Orvane] has delivered just 220 of its sedans in the quarter.',
    ]);
  });

  it('is not told by', () => {
    expectNever('results', [
      '{Belcor} profit jumps as [Orvane] deal nears.',
      '[Orvane] fixed its search results.',
      "[Orvane]'s sales director left.",
      '[Orvane] teaches a not-for-profit school.',
      '{Pelter} cut its outlook on [Orvane] to negative from stable.',
    ]);
  });
});
