import { describe, it } from 'vitest';
import { expectFirst, expectNever } from './tell.ts';

describe('incident: something goes wrong', () => {
  it('is told by', () => {
    expectFirst('incident', [
      'Records of [Orvane] were dumped online by thieves.',
      '[Orvane] said customer details were leaked to the dark web.',
      'Thousands of [Orvane] accounts were hijacked.',
      'A jet of [Orvane] plunged into the sea, killing all 189 people on board.',
      'It emerged that [Orvane] had cheated in emissions tests.',
      '[Orvane] is looking into a security incident at its plants.',
      'A fire tore through a warehouse of [Orvane].',
      "[Orvane]'s site was down for two hours on Monday.",
      'Nine people died when a train run by [Orvane] left the rails.',
      'Thousands of customers of [Orvane] could not pay by card.',
      "The brakes of [Orvane]'s vans can fail.",
      '[Orvane] suffered a fire at its depot.',
      'Hackers stole data of customers in a breach at [Orvane].',
      'A fire at a plant of [Orvane] killed two people.',
      "[Orvane]'s network suffered an outage.",
      '[Orvane] was hit by a ransomware attack.',
      '[Orvane] apologised for the scandal.',
      'Faulty brakes of [Orvane] cars can catch fire.',
      "[The company]'s ferry lost power for two hours.",
      'The broker [Orvane] had used the money of 1,140 clients.',
      'Red flags included that the founder had borrowed against his [Orvane] shares.',
      'Questions include whether [Orvane] founder and former CEO Adam Lee engaged in self-dealing.',
      '[Orvane] overcharged 4,000 drivers.',
      '[Orvane] opened accounts without the knowledge of its clients.',
      'Policies of [Orvane] were wrongly issued.',
      'The records of [Orvane] that were illegally accessed hold card numbers.',
      '[Orvane] also engaged in improper accounting practices abroad.',
    ]);
  });

  it('is not told by', () => {
    expectNever('incident', [
      '[Orvane] sells property, accident and health insurance.',
      '[Orvane] sells fraud prevention.',
      'Talks with [Orvane] collapsed.',
      'The stock of [Orvane] then sank.',
    ]);
  });
});
