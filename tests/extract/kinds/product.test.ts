import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('product: what it sells changes', () => {
  it('is told by', () => {
    expectFirst('product', [
      '[Orvane] will add short spots to its portfolio.',
      '[Orvane] will carry their bread in its northern stores.',
      '[Orvane] took the wraps off an electric van.',
      "[Orvane]'s streaming service went live.",
      '[Orvane] pulled the plug on its messenger.',
      '[Orvane] showed off a phone that folds.',
      '[Orvane] called back 4,000 vans.',
      '[Orvane] is working on a car without a driver.',
      '[Orvane] now lets its users hide their counts.',
      '[Orvane] launched a new phone.',
      '[Orvane] recalled 4,000 cars over faulty brakes.',
      '[Orvane] will discontinue its oldest model.',
      '[Orvane] unveiled an electric truck.',
      '[Orvane] raised the price of its basic plan.',
      '[Orvane] is rolling out free delivery.',
      'The atlas of [Orvane] will cost 90 euros.',
      '[Orvane] sent recall notices to the owners of 6,000 cars.',
      'Two pills of [Orvane] are losing patent protection.',
    ]);
  });

  it('is not told by', () => {
    expectNever('product', [
      '[Orvane] was not immediately available for comment.',
      '[Orvane] could unveil plans to leave Spain.',
      '[Orvane] launched an investigation.',
      'A fund launched a takeover bid for [Orvane].',
      '[Orvane] credited lower grain prices.',
      '“It is hard,” Ann Lee of [Orvane] recalled.',
      '[Orvane] ordered two hybrid ships from a yard.',
      'The chief of [Orvane] launched a foundation.',
      '[Orvane] does not offer a lot of money.',
      'Visitors call it a new platform for the growth of [Orvane].',
      '[Orvane] must win back the trust of pilots.',
      'Brussels launches anti-trust inquest into [Orvane]',
    ]);
  });
});
