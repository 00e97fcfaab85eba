import { describe, expect, it } from 'vitest';
import { findCompanies } from '../../src/factbase/find-companies.ts';
import type { Company } from '../../src/model/company.ts';
import { makeCompany } from './make-pack.ts';

const find = (words: string, ...packs: Company[][]) => findCompanies(packs.flat(), words);

const BANKS = [
  makeCompany('db', ['Deutsche Bank', 'Deutsche Bank AG'], { about: 'German bank' }),
  makeCompany('dt', ['Deutsche Telekom']),
  makeCompany('ubs', ['UBS', 'Schweizerische Bankgesellschaft']),
  makeCompany('ba', ['Bank']),
  makeCompany('nio', ['蔚来汽车']),
];
const named = (words: string) => find(words, BANKS).map(({ name }) => name);

describe('a company that somebody looks for', () => {
  it('is found by the beginning of its name, however it is written', () => {
    expect(named('deut')).toEqual(['Deutsche Bank', 'Deutsche Telekom']);
    expect(named('DEUTSCHE T')).toEqual(['Deutsche Telekom']);
  });

  it('comes first by its very name, then by how that begins, then by a word in it', () => {
    const first = makeCompany('aa', ['Alte Bank']);
    const names = find('bank', [...BANKS, first, makeCompany('bw', ['Bankwerk'])]).map(({ name }) => name);
    expect(names).toEqual(['Bank', 'Bankwerk', 'Alte Bank', 'Deutsche Bank', 'UBS']);
  });

  it('is found by any of its names, and shown by the one that it goes by', () => {
    expect(find('schweizerische', BANKS)).toEqual([{ id: 'ubs', name: 'UBS' }]);
    expect(find('deutsche bank', BANKS)[0]).toEqual({
      id: 'db',
      name: 'Deutsche Bank',
      about: 'German bank',
    });
  });

  it('is found by its first characters in scripts without spaces', () => {
    expect(named('蔚来')).toEqual(['蔚来汽车']);
  });

  it('is one, though several packs know it', () => {
    expect(find('ubs', BANKS, [makeCompany('ubs', ['UBS Group'])])).toHaveLength(1);
  });

  it('is none for no words, and for words in nobody’s name', () => {
    expect([named(' '), named('telekom bank')]).toEqual([[], []]);
  });

  it('is found by whole words, of which only the last may be a beginning', () => {
    expect(named('bank deut')).toEqual(['Deutsche Bank']);
    expect(named('deut bank')).toEqual([]);
  });
});
