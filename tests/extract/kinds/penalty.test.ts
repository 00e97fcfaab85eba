import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('penalty: a fine or damages', () => {
  it('is told by', () => {
    expectFirst('penalty', [
      '[Orvane] paid $282 million to end it.',
      'The court told [Orvane] to pay {Belcor} $20m.',
      '[Orvane] must pay 40 million euros for fixing prices.',
      '[Orvane] was told to give back 2 million euros to its clients.',
      'The watchdog fined [Orvane] £4m.',
      '[Orvane] was hit with a record fine.',
      '[Orvane] must pay damages to its drivers.',
      '[Orvane] agreed to a $30 million penalty.',
      '[Orvane] was ordered to pay $12m to the widow.',
    ]);
  });

  it('is not told by', () => {
    expectNever('penalty', [
      'Jo Berg told [Orvane] to pay attention.',
      '[Orvane] runs a fine dining chain.',
      '[Orvane] said its plants were fine.',
    ]);
  });
});
