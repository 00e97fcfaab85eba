import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('deal: two sides agree to do business', () => {
  it('is told by', () => {
    expectFirst('deal', [
      '[Orvane] agreed with {Belcor} to lease twelve slots at the airport.',
      '[Orvane] tapped {Belcor} to design the hall.',
      'The cleaners are contracted by [Orvane].',
      'Similar agreements were reached with [Orvane] and {Belcor}.',
      '[Orvane] renewed its licensing contract with {Belcor}.',
      '[Orvane] signed up to build a bridge in Oslo.',
      'The army has chosen [Orvane] for its new boots.',
      '[Orvane] won a contract to build two bridges.',
      '[Orvane] signed a supply agreement with the port.',
      '[Orvane] is teaming up with a bank.',
      '[Orvane] has been selected to supply the engines.',
      'The navy awarded a contract to [Orvane].',
      '[Orvane] formed a joint venture with the state.',
      'In November, [Orvane] ordered two hybrid ships from a yard in Bergen.',
      'A month later [Orvane] moved the printing of its labels to {Belcor}.',
      'The hoses came from the supplier [Orvane].',
      'The diner [Orvane] uses both services of {Belcor}.',
      '[Orvane] will join an airline alliance.',
      'The carriers [Orvane] and {Belcor} have a codeshare.',
      '[Orvane] announced a deal to sell cloud space to an oil firm.',
      'One of its clients took its business to [Orvane].',
      '{Orvel} is buying 50 new planes from [Orvane], a boost to the just-launched range.',
      '[Orvane] has struck its biggest ever commercial order.',
      '[Orvane] has received commitments for 220 planes.',
      '[Orvane] hired {Belcor} of Turin in 2014 to improve its site.',
      'It is a long-range jet, and [Orvane] has signed several customers for it.',
      '[Orvane] had chartered its tug to {Belcor}.',
      '[Orvane] has secured a commitment from {Belcor} for its jets.',
      'The hotels are managed by [Orvane].',
      '[Orvane] will manage the hotels for the buyer.',
      '{Belcor} had appointed [Orvane] to market the mills.',
    ]);
  });

  it('is not told by', () => {
    expectNever('deal', [
      '[Orvane] deals with the problem.',
      '[Orvane] moved in order to grow.',
      '[Orvane] supplies 800,000 homes with water.',
      'After the climate pact [Orvane] planted trees.',
      '{Belcor} accused [Orvane] of breach of contract.',
      'The jury awarded damages to [Orvane].',
      '[Orvane], a supplier of cardboard, was sold.',
    ]);
  });

  it('is of each of the partners', () => {
    expect(kindsOf('{Belcor} and [Orvane] signed a partnership.')[0]?.kind).toBe('deal');
  });
});
