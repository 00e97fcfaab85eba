import { describe, expect, it } from 'vitest';
import { factsOf, statementsOf } from './tell-article.ts';

const TITLE = 'News of the valve maker';

describe('a fact', () => {
  it('has the amounts of its own side of the sentence alone', () => {
    const sentence =
      'The ban that cost Tessaly Ltd 30 million euros was lifted in May, but Orvane remains subject to sanctions that cost it 40 million euros.';
    const [fact] = factsOf('Orvane', [TITLE, sentence]);
    expect(fact?.amounts?.map(({ value }) => value)).toEqual([40_000_000]);
  });

  it('has for its parties those who have a part in it, and not who only says so', () => {
    const [fact] = factsOf('Orvane', [
      TITLE,
      'Orvane was sued by Tessaly Ltd in a court in Lyon, according to Quillon Bank.',
    ]);
    expect(fact).toMatchObject({ kind: 'lawsuit', parties: [{ name: 'Tessaly' }] });
    expect(fact?.parties).toHaveLength(1);
  });

  it('is not told of whoever only owns, or is owned, or is measured by, but as what it is', () => {
    const lines = [TITLE, 'Tessaly Ltd, the owner of Lumipol and Orvane, was hit by a cyberattack in May.'];
    expect(factsOf('Orvane', lines).map(({ kind }) => kind)).toEqual(['profile']);
    expect(factsOf('Tessaly', lines).map(({ kind }) => kind)).toContain('incident');
  });

  it('is only what whoever rates another has said', () => {
    const lines = [TITLE, 'Orvane cut its price target for Tessaly Ltd to 40 euros from 44.'];
    expect(factsOf('Orvane', lines).filter(({ kind }) => kind !== 'statement')).toEqual([]);
    expect(factsOf('Tessaly', lines).map(({ kind }) => kind)).toContain('market');
  });

  it('is not told of a restriction by the words that end it', () => {
    const lines = [
      TITLE,
      'The Treasury intends to terminate the sanctions imposed on Orvane Ltd in 30 days.',
    ];
    expect(factsOf('Orvane', lines)).toMatchObject([{ kind: 'restriction-lifted', modality: 'planned' }]);
  });

  it('stands behind one whose kind its own words tell, where it is only that of the sentence before', () => {
    const told = statementsOf('Orvane', [
      TITLE,
      'Orvane is a maker of valves and pumps in Lyon.',
      'Orvane was sued by Tessaly Ltd in a court in Lyon.',
      'Orvane had sent them back to where they came from.',
    ]);
    expect(told.at(-1)).toMatch(/sent them back/);
  });

  it('tells a figure as new that only the heading had before', () => {
    const lines = [
      'Orvane opened a valve plant near the port of Linz.',
      'Orvane opened a valve plant in Graz for 40 million euros.',
    ];
    const [first] = statementsOf('Orvane', ['Orvane and the 40 million euros', ...lines]);
    expect(first).toBe(lines[1]);
  });
});
