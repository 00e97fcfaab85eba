import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('funding: capital comes in', () => {
  it('is told by', () => {
    expectFirst('funding', [
      '[Orvane] raised $40m from two funds.',
      '[Orvane] closed a Series B round.',
      '[Orvane] filed for an initial public offering.',
      '[Orvane] issued bonds worth €300m.',
      '[Orvane] launched a rights issue.',
      'The state gave [Orvane] a $2 billion loan.',
    ]);
  });

  it('is not told by', () => {
    expectNever('funding', [
      '[Orvane] raised its prices.',
      '[Orvane] moved to the capital city.',
      'James Bond drives a car by [Orvane].',
    ]);
  });
});
