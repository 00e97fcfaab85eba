import { describe, expect, it } from 'vitest';
import { isBoilerPlate, leansOnOthers, type Salience, weighFact } from '../../src/extract/weight.ts';

const plain: Salience = { kind: 'deal', score: 0.8, told: 'named', position: 0.5, length: 20 };
const weigh = (more: Partial<Salience>) => weighFact({ ...plain, ...more });

describe('what belongs on the card', () => {
  it('is rather what others do to a company than what it says', () => {
    expect(weigh({ kind: 'ruling' })).toBeGreaterThan(weigh({ kind: 'statement' }));
    expect(weigh({ kind: 'results' })).toBeGreaterThan(weigh({ kind: 'profile' }));
  });

  it('has a figure, a date that is not long past, and stands early', () => {
    expect(weigh({ hasFigure: true })).toBeGreaterThan(weigh({}));
    expect(weigh({ dated: 'lately' })).toBeGreaterThan(weigh({}));
    expect(weigh({ dated: 'past' })).toBeLessThan(weigh({}));
    expect(weigh({ position: 0 })).toBeGreaterThan(weigh({ position: 1 }));
  });

  it('speaks of the company by its name, or as well as by its name, rather than as "it"', () => {
    expect(weigh({ told: 'described' })).toBe(weigh({ told: 'named' }));
    expect(weigh({ told: 'pointed-at' })).toBeLessThan(weigh({}));
    expect(weigh({ told: 'implied' })).toBeLessThan(weigh({ told: 'pointed-at' }));
  });

  it('stands alone: neither a scrap, nor two sentences run together, nor a half of what was said before', () => {
    expect(weigh({ length: 4 })).toBeLessThan(weigh({}));
    expect(weigh({ length: 60 })).toBeLessThan(weigh({}));
    expect(weigh({ isLeaning: true })).toBeLessThan(weigh({}));
  });

  it('is of a kind that its own words tell', () => {
    expect(weigh({ isGuessed: true })).toBeLessThan(weigh({}));
  });

  it('is no remark or standing phrase', () => {
    expect(weigh({ isQuoted: true })).toBeLessThan(weigh({}));
    expect(weigh({ isBoilerPlate: true })).toBeLessThan(weigh({ isQuoted: true }));
  });

  it('holds rather than may be or is denied', () => {
    expect(weigh({ modality: 'conditional' })).toBeLessThan(weigh({}));
    expect(weigh({ modality: 'denied' })).toBeLessThan(weigh({ modality: 'planned' }));
  });
});

describe('a standing phrase', () => {
  it('tells nothing new', () => {
    expect(isBoilerPlate('Orvane declined to comment.')).toBe(true);
    expect(isBoilerPlate('About Orvane')).toBe(true);
    expect(isBoilerPlate('Orvane sold its stake.')).toBe(false);
    expect(isBoilerPlate('About 300 jobs will go.')).toBe(false);
  });
});

describe('a sentence that leans on the one before', () => {
  it('begins with what that one told', () => {
    expect(leansOnOthers('That deal is off.')).toBe(true);
    expect(leansOnOthers('“But nobody came.”')).toBe(true);
    expect(leansOnOthers('Orvane sold its stake.')).toBe(false);
    expect(leansOnOthers('Items were recalled.')).toBe(false);
  });
});
