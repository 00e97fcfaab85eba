import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('investigation: an authority inquires', () => {
  it('is told by', () => {
    expectFirst('investigation', [
      'Prosecutors are looking at how [Orvane] won the contract.',
      'Police searched the rooms of [Orvane] in Lyon.',
      'The regulator wants to know why [Orvane] raised its fees.',
      '[Orvane] has handed over its books to the ministry.',
      'Prosecutors are investigating [Orvane].',
      'The competition watchdog opened a probe into [Orvane].',
      'Police raided the offices of [Orvane] at dawn.',
      '[Orvane] received a subpoena from the SEC.',
      '[Orvane] is under investigation in India.',
      "Regulators are scrutinising [Orvane]'s fees.",
      'The regulator sent a request for information to [Orvane], an underwriter of car insurance.',
      'The prosecutor is demanding loan contracts and emails of [Orvane] with its dealers.',
      '[The bank] has to provide the documents by 3 May.',
      'The watchdog is also seeking records that show when [Orvane] learned of it.',
      'The commission sent [Orvane] a statement of objections.',
      'Lawmakers demanded documents from [Orvane] on its prices.',
      'The authority has opened formal proceedings against [Orvane].',
      'Brussels launches anti-trust inquest into [Orvane]',
    ]);
  });

  it('is not told by', () => {
    expectNever('investigation', [
      '[Orvane] is investigating new uses of its glass.',
      '[Orvane] builds a lunar probe.',
      '[Orvane] answers product enquiries by mail.',
      '[Orvane] built a desk for requests for information from its service customers.',
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
