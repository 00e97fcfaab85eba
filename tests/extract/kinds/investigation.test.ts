import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('investigation: an authority inquires', () => {
  it('is told by', () => {
    expectFirst('investigation', [
      'Prosecutors are investigating [Orvane].',
      'The competition watchdog opened a probe into [Orvane].',
      'Police raided the offices of [Orvane] at dawn.',
      '[Orvane] received a subpoena from the SEC.',
      '[Orvane] is under investigation in India.',
      "Regulators are scrutinising [Orvane]'s fees.",
    ]);
  });

  it('is not told by', () => {
    expectNever('investigation', [
      '[Orvane] builds a lunar probe.',
      '[Orvane] answers product enquiries by mail.',
    ]);
  });

  it('is not of a company that is only near', () => {
    expect(kindsOf('Prosecutors are investigating [Orvane], while {Belcor} opened a shop.')[0]?.kind).toBe(
      'investigation',
    );
    expect(kindsOf('Prosecutors are investigating {Orvane}, while [Belcor] opened a shop.')[0]?.kind).toBe(
      'operations',
    );
  });
});
