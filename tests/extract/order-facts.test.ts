import { describe, expect, it } from 'vitest';
import { factsOf, statementsOf } from './tell-article.ts';

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

  it('leave out remarks on a company that the article mentions in passing', () => {
    const passing = [
      'Tessaly sold its plant in Graz to Orvane for 40 million euros in May 2021.',
      'That will take time, said Tessaly.',
    ];
    const more = [
      'Orvane opened a plant in Linz.',
      'Orvane cut 40 jobs.',
      'Orvane was fined 2 million euros.',
      'Orvane named Mette Juul as its chair.',
      'Orvane lost 3 million euros in 2020.',
    ];
    expect(statementsOf('Tessaly', [TITLE, ...passing])).toHaveLength(2);
    expect(statementsOf('Tessaly', [TITLE, ...passing, ...more])).toEqual([passing[0]]);
  });

  it('begin with the news, and not with what is years past', () => {
    const told = statementsOf('Orvane', [
      'Valves',
      'Orvane opened a plant for pumps in Linz in 2004.',
      'Orvane has opened a plant for valves in Graz.',
    ]);
    expect(told[0]).toMatch(/Graz/);
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

  it('have the sentences that tell them as evidence, and not the heading, which is the name of the source', () => {
    const [named, opened] = factsOf('Orvane', [
      'Orvane names Mette Juul as chair',
      'Orvane, which makes valves, has named Mette Juul as its chair.',
      'Orvane opened a plant in Graz in 2009.',
    ]);
    expect(named?.evidence.map(({ quote }) => quote?.slice(0, 12))).toEqual(['Orvane, whic']);
    expect(opened?.evidence).toHaveLength(1);
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
