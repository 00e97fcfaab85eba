import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('leadership: who leads changes', () => {
  it('is told by', () => {
    expectFirst('leadership', [
      '[Orvane] was hit by a wave of departures.',
      '[Orvane] said on Wednesday that its chief will step down next year.',
      'Jo Roe will be replaced by Ann Lee at [Orvane] in August.',
      '[Orvane] fired Ann Lee on Monday over a loan.',
      'Jo Roe was picked in October to run [Orvane].',
      "[Orvane]'s cloud chief is leaving the company.",
      'Jo Roe landed at [Orvane] from {Tessaly} in 2016.',
      '[Orvane] elevated Ann Lee, then head of operations, to president.',
      '[Orvane] on Wednesday named new finance and operations chiefs as part of an overhaul of its management.',
      'Mette Juul will take over at [Orvane] in May.',
      'Ann Lee, a former {Tessaly} manager, will join [Orvane] on April 1.',
      'Ann Lee replaces Tom Reed, who had led [Orvane] for ten years.',
      'He was paid 3 million euros when he left [Orvane].',
      'Tom Reed is out as head of [Orvane].',
      '[Orvane] hired the Tessaly chief executive, Mette Juul.',
      'The fund threatened [Orvane] with a proxy fight.',
      '[Orvane] appointed Ann Lee as chief executive.',
      "[Orvane]'s chairman resigned.",
      'Jo Roe stepped down as head of [Orvane].',
      '[Orvane] named a new finance chief to its board of directors.',
      'Jo Roe will succeed Ann Lee as president of [Orvane].',
      'He was forced out of the company, [Orvane].',
      'Ole Lund, 59, will take the role at [Orvane] on 3 January.',
      'He has served in his current position at [Orvane] since 2018.',
    ]);
  });

  it('is not told by', () => {
    expectNever('leadership', [
      '[Orvane] was acting as a bully.',
      '[Orvane] retired its oldest plane.',
      '[Orvane] succeeded in its aim.',
      'The new version of [Orvane] is a step down.',
      'The sale will leave [Orvane] with a stake of 90%.',
      'The leak had previously been reported by [Orvane].',
    ]);
  });
});
