import { describe, expect, it } from 'vitest';
import { statementsOf } from './tell-article.ts';

const TITLE = 'Orvane buys a rival';

describe('the facts of a company', () => {
  it('begin with what happened, and end with what was said of it', () => {
    const [first, ...rest] = statementsOf('Orvane', [
      TITLE,
      '“We are proud,” said Orvane.',
      'Orvane is a maker of valves.',
      'Orvane was fined 4 million euros on 3 May 2021 by a court in Lyon.',
    ]);
    expect(first).toMatch(/^Orvane was fined/);
    expect(rest.at(-1)).toMatch(/proud/);
  });

  it('do not show the same sentence twice where a card shows them all', () => {
    const told = statementsOf('Orvane', [
      TITLE,
      'Orvane, a maker of valves that is based in Lyon, agreed to buy Tessaly for 40 million euros.',
      'Orvane opened a plant in Graz in 2019.',
    ]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('leave the heading to the sentence that tells it in full', () => {
    const told = statementsOf('Orvane', [
      'Orvane names Mette Juul as chair',
      'Orvane, which makes valves, has named Mette Juul as its chair.',
      'Orvane opened a plant in Graz in 2009.',
    ]);
    expect(told[0]).toMatch(/^Orvane, which makes valves/);
    expect(told).not.toContain('Orvane names Mette Juul as chair');
  });

  it('are none where a sentence has what a pack may not hold', () => {
    const told = statementsOf('Orvane', [
      TITLE,
      'Orvane opened a plant in <b>Graz</b> in 2019.',
      'Orvane opened a plant in \u202eLinz in 2018.',
      'Orvane opened a plant in Lyon in 2017.',
    ]);
    expect(told).toContain('Orvane opened a plant in Lyon in 2017.');
    expect(told.join()).not.toMatch(/Graz|Linz/);
  });
});
