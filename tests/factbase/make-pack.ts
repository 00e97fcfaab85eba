import type { Company, Name } from '../../src/model/company.ts';
import type { Fact } from '../../src/model/fact.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PackOrigin } from '../../src/model/subscription.ts';

export function makePack(parts: Partial<Pack> = {}): Pack {
  return {
    format: 'factcards-pack',
    version: 1,
    id: 'news',
    title: 'News of the day',
    publisher: 'A Newsroom',
    license: 'CC0-1.0',
    revision: '1',
    updated: '2021-06-01',
    companies: [makeCompany('xiaomi', ['Xiaomi', 'Xiaomi Corporation'])],
    articles: [{ id: 'a1', title: 'Xiaomi is off the list' }],
    facts: [makeFact('f1', 'xiaomi', { date: '2021-05-25' })],
    ...parts,
  };
}

export function makeCompany(id: string, names: (string | Name)[], parts: Partial<Company> = {}): Company {
  const all = names.map((name): Name => (typeof name === 'string' ? { text: name, kind: 'common' } : name));
  return { id, name: all[0]?.text ?? id, names: all, ...parts };
}

export function makeFact(id: string, company: string, parts: Partial<Fact> = {}): Fact {
  return {
    id,
    company,
    kind: 'ruling',
    statement: `What ${id} says.`,
    evidence: [{ article: 'a1' }],
    ...parts,
  };
}

/** A pack with so many companies and facts that it takes several chunks of each. */
export function makeLargePack(count: number, parts: Partial<Pack> = {}): Pack {
  const numbers = Array.from({ length: count }, (_, i) => i);
  return makePack({
    companies: numbers.map((i) => makeCompany(`c${i}`, [`Firm${i} Works`])),
    // The other way round, so that a company's facts are far from where they will lie.
    facts: numbers.map((i) => makeFact(`f${i}`, `c${count - 1 - i}`)),
    ...parts,
  });
}

/** Where a pack was fetched from. */
export function makeOrigin(parts: Partial<PackOrigin> = {}): PackOrigin {
  return {
    address: 'https://news.example.org/pack.ndjson',
    hash: 'ab'.repeat(32),
    size: 500,
    etag: '"1"',
    fetchedAt: '2026-03-01T10:00:00.000Z',
    ...parts,
  };
}
