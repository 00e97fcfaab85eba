import { describe, expect, it } from 'vitest';
import { isBoilerPlate, type Salience, weighFact } from '../../src/extract/weight.ts';

const plain: Salience = { kind: 'deal', score: 0.8, isNamed: true, position: 0.5 };
const weigh = (more: Partial<Salience>) => weighFact({ ...plain, ...more });

describe('what belongs on the card', () => {
  it('is rather what others do to a company than what it says', () => {
    expect(weigh({ kind: 'ruling' })).toBeGreaterThan(weigh({ kind: 'statement' }));
    expect(weigh({ kind: 'results' })).toBeGreaterThan(weigh({ kind: 'profile' }));
  });

  it('has a figure, a date, the name, and stands early', () => {
    expect(weigh({ hasFigure: true })).toBeGreaterThan(weigh({}));
    expect(weigh({ hasDate: true })).toBeGreaterThan(weigh({}));
    expect(weigh({})).toBeGreaterThan(weigh({ isNamed: false }));
    expect(weigh({ position: 0 })).toBeGreaterThan(weigh({ position: 1 }));
  });

  it('is no remark, repeat, or standing phrase', () => {
    expect(weigh({ isQuoted: true })).toBeLessThan(weigh({}));
    expect(weigh({ isRepeat: true })).toBeLessThan(weigh({}));
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
