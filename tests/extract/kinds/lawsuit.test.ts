import { describe, expect, it } from 'vitest';
import { expectFirst, expectNever, kindsOf } from './tell.ts';

describe('lawsuit: the company is at law with somebody', () => {
  it('is told by', () => {
    expectFirst('lawsuit', [
      "[Orvane]'s appeal is to be heard in January.",
      'Nearly 300 people have signed onto the class action against [Orvane].',
      '[Orvane] defrauded its lenders, the complaint says.',
      'The case that the ministry had brought against [Orvane] goes on.',
      '[Orvane] went to court to contest the award.',
      'Dozens of districts have brought cases against [Orvane].',
      'Farmers have taken [Orvane] to court over the smell.',
      '[Orvane] wants 4 million euros in damages from {Tessaly}.',
      '[Orvane] and {Tessaly} have agreed to end their fight over patents.',
      '[Orvane] said it would fight the claim.',
      '[Orvane] sued the state over the new tax.',
      'Three drivers filed a lawsuit against [Orvane].',
      '[Orvane] will appeal against the decision.',
      '[Orvane] settled claims that it had copied the design.',
      'Former staff accuse [Orvane] of fraud.',
      '[Orvane] faces a class action in Sydney.',
      '[Orvane] said that it would challenge the order before the tribunal.',
      '[Orvane] asked the Fair Work Commission on Friday to order both sides back to talks.',
      'Prosecutors charged [Orvane] with conspiracy.',
      '[Orvane] launched legal action against its rival.',
      '{Belcor} claims that [Orvane] misappropriated its design.',
      'The row between [Orvane] and the city turned into a federal complaint and counterclaim.',
    ]);
  });

  it('is not told by', () => {
    expectNever('lawsuit', [
      'The new cut appeals to younger shoppers of [Orvane].',
      '[Orvane] wore the trade down.',
      'Growing pains are the challenge of [Orvane].',
      '[Orvane] settled with the union in June.',
      '[Orvane] launched a keyboard case for the tablet.',
    ]);
  });

  it('is of who sues', () => {
    expect(kindsOf('[Orvane] sued {Belcor} over a patent.')[0]?.kind).toBe('lawsuit');
  });

  it('is of who is sued', () => {
    expect(kindsOf('{Orvane} sued [Belcor] over a patent.')[0]?.kind).toBe('lawsuit');
  });
});
