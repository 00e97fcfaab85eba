import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('statement: it or one of its people speaks', () => {
  it('is told by', () => {
    expectFirst('statement', [
      '[Orvane] chief Jo Roe, founder of a charity, said the price was fair.',
      '[Orvane] countered that the price was fair.',
      '[Orvane] released a separate statement.',
      '[Orvane] released a separate statement saying that it would help.',
      '[Orvane] thanked the town for its help.',
      '“The weather was kind,” said Ann Lee, chief executive of [Orvane].',
      '[Orvane] declined to comment.',
      'A spokesman for [Orvane] said the town was lovely.',
      '[Orvane] said it regretted the noise.',
      'The country is ready for change, says [Orvane] boss Jo Roe.',
      'Ann Lee, an analyst at [Orvane], called the plan brave.',
      'Analysts at the bank [Orvane] put the cost at 20 million euros.',
      '[Orvane] credited lower grain prices.',
      'Cars cost more in October, according to [Orvane].',
      'A spokesman for [Orvane] declined to comment on the talks with {Belcor}.',
      '[Orvane] had called the decision on the insolvency of a steel maker a landmark.',
      '[Orvane] declined to comment on the report.',
      'She spoke to reporters about [Orvane].',
      '[Orvane] refused to say when.',
      '[Orvane] did not instantly comment.',
      'Reacting to the verdict, [Orvane] said it regretted that nobody had listened.',
    ]);
  });

  it('is not told by', () => {
    expectNever('statement', [
      "[Orvane]'s shares fell.",
      'The minister said [Orvane] should listen.',
      '[Orvane] was added to the index.',
    ]);
  });

  it('gives way to what is told', () => {
    expect(kindsOf('[Orvane] said sales rose 9 per cent.').map(({ kind }) => kind)).toEqual([
      'results',
      'statement',
    ]);
  });

  it('is what a quotation is, where nothing weightier is told', () => {
    expect(kindsOf('“Nobody saw it coming.', { isQuoted: true, isNamed: false })[0]?.kind).toBe('statement');
  });

  it('is not of a company that others speak of', () => {
    const found = kindsOf('“They were early,” an analyst said.', {
      isQuoted: true,
      isSaidByOther: true,
      isNamed: false,
    });
    expect(found).toEqual([]);
  });

  it('is of the bank whose analyst speaks, whatever of', () => {
    const told = (speaker: string) => kindsOf(`The mill will cut 300 jobs, said Jo Roe, ${speaker}.`);
    expect(told('an analyst at [Orvane]')[0]?.kind).toBe('statement');
    // What the analyst tells is hardly of the bank; what its own chief tells may be.
    const sure = (speaker: string) => told(speaker).filter(({ score }) => score > 0.5);
    expect(sure('an analyst at [Orvane]').map(({ kind }) => kind)).toEqual(['statement']);
    expect(sure('chief executive of [Orvane]').map(({ kind }) => kind)).toContain('workforce');
  });
});
