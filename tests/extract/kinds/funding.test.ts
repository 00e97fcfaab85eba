import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('funding: capital comes in', () => {
  it('is told by', () => {
    expectFirst('funding', [
      'Trading in the shares of [Orvane] is expected to start in May.',
      '[Orvane] put a price range on its offering.',
      'The state lent [Orvane] 200 million euros.',
      '[Orvane] sold bonds worth 300 million euros.',
      '[Orvane] raised $40m from two funds.',
      '[Orvane] closed a Series B round.',
      '[Orvane] filed for an initial public offering.',
      '[Orvane] issued bonds worth €300m.',
      '[Orvane] launched a rights issue.',
      'The state gave [Orvane] a $2 billion loan.',
      '[Orvane] raised 12 million euros in April to buy new machines.',
      '[Orvane] announced a 500 million euro buy-back.',
      '[Orvane] approved the purchase of its own shares for $500 million.',
      '[Orvane], a customer of the start-up, also put in money.',
      '[The parent company] wants to use the cash to pay down debt.',
      'A lifeline: the state invested $40 million in [Orvane].',
      'Ann Lee was an early backer of [Orvane].',
      '[Orvane] intends to sell up to $225 million of stock.',
      '{Pelter} led the round, which also featured [Orvane].',
      '[Orvane] will put the proceeds from the round into its plant.',
    ]);
  });

  it('is not told by', () => {
    expectNever('funding', [
      '[Orvane] raised its prices.',
      '[Orvane] moved to the capital city.',
      'James Bond drives a car by [Orvane].',
      '[Orvane], which is listed in London, has 20 shops.',
      'The museum received 4 million euros from [Orvane].',
      '[Orvane], an underwriter of pet insurance, moved to Leeds.',
      '[Orvane] paid low financing rates.',
      'We have helped people invest up to $2 million in a flat, says [Orvane].',
      '[Orvane] said the deal was done on a cash-free and debt-free basis.',
    ]);
  });
});
