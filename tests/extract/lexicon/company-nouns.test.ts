import { describe, expect, it } from 'vitest';
import { companyNoun } from '../../../src/extract/lexicon/company-nouns.ts';
import { splitLegalForm } from '../../../src/extract/lexicon/legal-forms.ts';
import { TRADES } from '../../../src/extract/lexicon/trades.ts';

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
