import { describe, expect, it } from 'vitest';
import { companyNamed, companyNames } from '../../../src/extract/lexicon/companies.ts';
import { headword, headwordKind } from '../../../src/extract/lexicon/headwords.ts';
import { isMedia, mediaNamed } from '../../../src/extract/lexicon/media.ts';
import { notCompany, notCompanyKind } from '../../../src/extract/lexicon/not-companies.ts';

describe('sources that an article credits', () => {
  it('are known with and without their article', () => {
    for (const name of [
      'Reuters',
      'The Wall Street Journal',
      'Wall Street Journal',
      'Press Trust of India',
      'CNBC',
    ]) {
      expect(isMedia(name)).toBe(true);
    }
    expect(isMedia('Xiaomi')).toBe(false);
  });

  it('need evidence where the name is a word', () => {
    expect(mediaNamed('Time')).toEqual({ kind: 'magazine', needsEvidence: true });
    expect(mediaNamed('Xinhua')).toEqual({ kind: 'agency', needsEvidence: false });
  });
});

describe('what has a capital and is no company', () => {
  it('is told apart by kind', () => {
    for (const [name, kind] of [
      ['SEC', 'government'],
      ['the Federal Reserve', 'government'],
      ['S&P 500', 'index'],
      ['Hang Seng Index', 'index'],
      ['New York Stock Exchange', 'exchange'],
      ['United Auto Workers', 'union'],
      ['Democratic Party', 'party'],
      ['Stanford University', 'education'],
      ['Greenpeace', 'charity'],
      ['Manchester United', 'sports'],
      ['Sarbanes-Oxley', 'law'],
      ['World Cup', 'event'],
      ['iPhone', 'product'],
      ['Bitcoin', 'product'],
    ]) {
      expect(`${name}: ${notCompanyKind(name ?? '')}`).toBe(`${name}: ${kind}`);
    }
    expect(notCompanyKind('Xiaomi')).toBeUndefined();
  });

  it('contradicts no company but where one of the two needs evidence', () => {
    const both = [...companyNames()].filter((name) => {
      const other = notCompany(name);
      return other && !other.needsEvidence && !companyNamed(name)?.needsEvidence;
    });
    expect(both).toEqual([]);
  });

  it('shows in the head of a name that nobody has listed', () => {
    expect(headwordKind('Ministry')).toBe('government');
    expect(headwordKind('University')).toBe('education');
    expect(headwordKind('River')).toBe('place');
    expect(headwordKind('Airlines')).toBe('company');
    expect(headword('Pharmaceuticals')).toEqual({ kind: 'company', isWeak: false });
    expect(headword('Bank')).toEqual({ kind: 'company', isWeak: true });
  });
});
