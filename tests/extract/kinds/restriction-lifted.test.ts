import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('restriction-lifted: a restriction is removed or loses its force', () => {
  it('is told by', () => {
    expectFirst('restriction-lifted', [
      'The Treasury means to terminate the sanctions imposed on [Orvane].',
      'Washington cancelled the export curbs on [Orvane].',
      'The agency could clear the jet of [Orvane] to fly again.',
      'The government gave [Orvane] another 90 days to buy parts.',
      'The city has given [Orvane] its licence back.',
      '[Orvane] may sell its phones in India again.',
      '[Orvane] has been removed from a US blacklist.',
      'The court vacated an order that had put [Orvane] on the list of banned firms.',
      'The ministry lifted its ban on [Orvane].',
      'Sanctions against [Orvane] were eased on Friday.',
      '[Orvane] is no longer banned from selling phones there.',
      'Regulators allowed [Orvane] to resume flights.',
      'A second broker, [Orvane], was cleared in January.',
      '[Orvane] was cleared by the regulator.',
    ]);
  });

  it('is not told by', () => {
    expectNever('restriction-lifted', [
      'The ministry kept its ban on [Orvane].',
      '[Orvane] lifted its guidance.',
    ]);
  });
});
