import { describe, expect, it } from 'vitest';
import { companyNamed, companyNames } from '../../src/extract/lexicon/companies.ts';
import { companyNoun } from '../../src/extract/lexicon/company-nouns.ts';
import { headword, headwordKind } from '../../src/extract/lexicon/headwords.ts';
import { isLegalForm, splitLegalForm } from '../../src/extract/lexicon/legal-forms.ts';
import { isMedia, mediaNamed } from '../../src/extract/lexicon/media.ts';
import { notCompany, notCompanyKind } from '../../src/extract/lexicon/not-companies.ts';
import {
  isFirstName,
  isHonorific,
  isPersonNoun,
  isRole,
  isRoleHead,
  isSurname,
} from '../../src/extract/lexicon/people.ts';
import { TRADES } from '../../src/extract/lexicon/trades.ts';

describe('companies that the news writes about', () => {
  it('go by the names that newspapers use', () => {
    for (const [written, name] of [
      ['J.P. Morgan', 'JPMorgan Chase'],
      ['Goldman', 'Goldman Sachs'],
      ['International Business Machines', 'IBM'],
      ['Hewlett-Packard', 'Hewlett-Packard'],
      ['BHP Billiton', 'BHP'],
      ['The Trade Desk', 'The Trade Desk'],
    ]) {
      expect(companyNamed(written ?? '')?.name).toBe(name);
    }
  });

  it('need evidence where the name is also a word, a person or a place', () => {
    for (const name of ['Apple', 'Amazon', 'Oracle', 'Shell', 'Chase', 'Visa', 'Block', 'Meta', 'Orange']) {
      expect(companyNamed(name)).toMatchObject({ needsEvidence: true });
    }
    for (const name of ['Xiaomi', 'Microsoft', 'Infosys', 'Chase Manhattan', 'Apple Inc']) {
      expect(companyNamed(name)).toMatchObject({ needsEvidence: false });
    }
  });

  it('are known by their trade, so that "the lender" finds its bank', () => {
    expect(companyNamed('Westpac')?.trades).toContain('bank');
    expect(companyNamed('Nvidia')?.trades).toContain('chip');
    expect(companyNamed('CVS')?.trades).toEqual(['health', 'retail']);
  });

  it('are found in a heading of capitals only when that is asked for', () => {
    expect(companyNamed('XIAOMI')).toBeUndefined();
    expect(companyNamed('XIAOMI', { anyCase: true })?.name).toBe('Xiaomi');
  });

  it('have trades that exist and names without stray signs', () => {
    const isTrade = new Set<string>(TRADES);
    const names = [...companyNames()];
    expect(names.filter((name) => !companyNamed(name)?.trades.every((trade) => isTrade.has(trade)))).toEqual(
      [],
    );
    expect(names.filter((name) => !/^[\p{L}\p{N}](?:[^=?,]*[^=?,\s])?$/u.test(name))).toEqual([]);
  });

  it('are many', () => {
    expect(new Set([...companyNames()].map((name) => companyNamed(name)?.name)).size).toBeGreaterThan(3500);
  });
});

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

describe('legal forms', () => {
  it('are taken off a name, with the comma before them', () => {
    expect(splitLegalForm('Apple, Inc.')).toEqual({ name: 'Apple', form: 'Inc.' });
    expect(splitLegalForm('Codan Pty Ltd')).toEqual({ name: 'Codan', form: 'Pty Ltd' });
    expect(splitLegalForm('Grupo Televisa S.A.B. de C.V.')).toEqual({
      name: 'Grupo Televisa',
      form: 'S.A.B. de C.V.',
    });
    expect(splitLegalForm('PT Astra International Tbk').name).toBe('Astra International');
    expect(splitLegalForm('Xiaomi')).toEqual({ name: 'Xiaomi', form: undefined });
  });

  it('are known on their own', () => {
    expect(isLegalForm('plc')).toBe(true);
    expect(isLegalForm('Pvt Ltd')).toBe(true);
    expect(isLegalForm('Airlines')).toBe(false);
  });
});

describe('nouns for a company', () => {
  it('say what it does', () => {
    expect(companyNoun('lender')?.trades).toContain('bank');
    expect(companyNoun('home-improvement retailer')?.trades).toContain('retail');
    expect(companyNoun('airlines')?.trades).toContain('airline');
    expect(companyNoun('Chinese smartphone maker')?.trades).toContain('tech');
    expect(companyNoun('drugmaker')?.trades).toContain('pharma');
    expect(companyNoun('beer giant')?.trades).toContain('drink');
    expect(companyNoun('chip company')?.trades).toContain('chip');
  });

  it('say nothing of its trade where they can be any company', () => {
    expect(companyNoun('company')).toEqual({ trades: [], isWeak: false });
    expect(companyNoun('unit')).toEqual({ trades: [], isWeak: true });
    expect(companyNoun('president')).toBeUndefined();
  });

  it('have trades that exist', () => {
    const isTrade = new Set<string>(TRADES);
    for (const noun of [
      'bank',
      'tobacco group',
      'law firm',
      'miner',
      'carrier',
      'chain',
      'toymaker',
      'landlord',
    ]) {
      const trades = companyNoun(noun)?.trades ?? [];
      expect(trades.length).toBeGreaterThan(0);
      expect(trades.filter((trade) => !isTrade.has(trade))).toEqual([]);
    }
  });
});

describe('people', () => {
  it('have given names from all regions', () => {
    for (const name of [
      'Jamie',
      'Zhengfei',
      'Anjali',
      'Ngozi',
      'Takeshi',
      'Jean-Pierre',
      'Mohammed',
      'Søren',
    ]) {
      expect(isFirstName(name)).toBe(true);
    }
    expect(['Xiaomi', 'London', 'Paris', 'The'].filter(isFirstName)).toEqual([]);
  });

  it('have surnames that are not words', () => {
    expect(['Dimon', 'Zhang', 'Patel', "O'Brien"].every(isSurname)).toBe(true);
    expect(['Brown', 'Ford', 'Washington'].some(isSurname)).toBe(false);
  });

  it('have titles before their names', () => {
    expect(['Mr', 'Mr.', 'Sir', 'Judge', 'Prime Minister'].every(isHonorific)).toBe(true);
    expect(isHonorific('Xiaomi')).toBe(false);
  });

  it('have roles, plain and made up of parts', () => {
    for (const role of [
      'CEO',
      'chief executive',
      'Chief Financial Officer',
      'former senior vice president',
      'co-founder',
    ]) {
      expect(isRole(role)).toBe(true);
    }
    expect(isRole('chairman and chief executive')).toBe(true);
    expect(['company', 'bank', 'former'].some(isRole)).toBe(false);
    expect(isRoleHead('presidents')).toBe(true);
    expect(isPersonNoun('billionaire')).toBe(true);
  });
});
