import { describe, expect, it } from 'vitest';
import { companyNamed, companyNames } from '../../../src/extract/lexicon/companies.ts';
import { TRADES } from '../../../src/extract/lexicon/trades.ts';

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

  it('are found whatever their names are dressed up with', () => {
    for (const [written, name] of [
      ['JPMorgan Chase & Co.', 'JPMorgan Chase'],
      ['Alibaba Group Holding Ltd', 'Alibaba'],
      ['the Home Depot Inc.', 'Home Depot'],
      ['Sierra Nevada Corporation', 'Sierra Nevada Corp'],
      ['Procter and Gamble', 'Procter & Gamble'],
      ['McDonald’s', "McDonald's"],
      ['Nestle', 'Nestlé'],
    ]) {
      expect(companyNamed(written ?? '')?.name).toBe(name);
    }
    expect(companyNamed('Gap Inc.')).toMatchObject({ name: 'Gap', needsEvidence: false });
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

  it('keep a parent apart from the company that it is called after, or owns', () => {
    const pairs = [
      ['We Company', 'WeWork'],
      ['Restaurant Brands International', 'Burger King'],
      ['EADS', 'Airbus'],
    ];
    for (const [parent = '', owned = ''] of pairs)
      expect(companyNamed(parent)?.name).not.toBe(companyNamed(owned)?.name);
  });

  it('are many', () => {
    expect(new Set([...companyNames()].map((name) => companyNamed(name)?.name)).size).toBeGreaterThan(3500);
  });
});
