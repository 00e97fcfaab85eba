import type { Fact } from '../../src/model/fact.ts';
import { makeCompany, makeFact, makePack } from './make-pack.ts';
import { factBase, reopen } from './open-own.ts';

export const XIAOMI = { id: 'xiaomi', name: 'Xiaomi' };
export const OAKWORKS = { id: 'oakworks', name: 'Oakworks Ltd' };
export const MILLWARE = { id: 'millware', name: 'Millware' };

/** Two companies of one name, one of another, and one that is saved from an article. */
export const pack = (parts = {}) =>
  makePack({
    companies: [
      makeCompany('xiaomi', ['Xiaomi', 'Xiaomi Corporation'], { about: 'Maker of phones' }),
      makeCompany('mi', ['Xiaomi', 'Mi Home']),
      makeCompany('millware', ['Millware']),
    ],
    articles: [{ id: 'a1', title: 'Xiaomi is off the list' }],
    facts: [
      makeFact('f1', 'xiaomi', { date: '2021-05-25' }),
      makeFact('f2', 'xiaomi', { date: '2021-01-14' }),
      makeFact('f1', 'mi', { date: '2022-03-01', statement: 'Mi opened a shop.' }),
      makeFact('f3', 'millware'),
    ],
    ...parts,
  });

export const company = (id: string) => reopen().company(id);
export const factOf = async (id: string, fact: string): Promise<Fact> => {
  const found = (await company(id))?.facts.find((each) => each.id === fact);
  if (!found) throw new Error(`no fact '${fact}'`);
  return found;
};
/** Who is marked by which name: `Xiaomi: xiaomi`, with `?` where the page has to tell. */
export async function marks(keys: string[], use = {}): Promise<string[]> {
  const { companies, names } = await reopen().dictionary(keys, use);
  return names
    .map(({ text, company: at, needsContext }) => `${text}: ${companies[at]?.id}${needsContext ? '?' : ''}`)
    .sort();
}

/** A fact base with that pack in it. */
export const installNews = async () => {
  await factBase.install(pack());
};

/** All words of all names. */
export const ALL = ['xiaomi', 'corporation', 'mi', 'home'];
