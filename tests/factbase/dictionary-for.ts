import { IDBFactory } from 'fake-indexeddb';
import { toDictionary } from '../../src/factbase/dictionary-of.ts';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { askedKeys } from '../../src/factbase/index/asked-keys.ts';
import { createNameIndex, type IndexedCompany } from '../../src/factbase/name-index.ts';
import type { Company } from '../../src/model/company.ts';
import type { Dictionary } from '../../src/model/dictionary.ts';
import { createFakeLocks } from './fake-locks.ts';
import { makeFact, makePack } from './make-pack.ts';

/** What is asked of the names of some companies, in each of the two places where names can be. */
export interface Names {
  dictionary(keys: Iterable<string>, texts?: number[][]): Promise<Dictionary>;
  smallKeys(): Promise<string[]>;
}

type Companies = readonly (Company & IndexedCompany)[];

/** Those of the own layer are in memory. */
async function inMemory(companies: Companies): Promise<Names> {
  const index = createNameIndex(companies);
  return {
    dictionary: async (keys, texts) => toDictionary(index.lookup(askedKeys([...keys], texts))),
    smallKeys: async () => index.smallKeys,
  };
}

/** Those of a pack are in its index. */
async function installed(companies: Companies): Promise<Names> {
  const factBase = openFactBase(new IDBFactory(), createFakeLocks().openPage().locks);
  const facts = companies.flatMap(({ id, newest }) =>
    newest ? [makeFact(`newest of ${id}`, id, { date: newest })] : [],
  );
  await factBase.install(
    makePack({ companies: companies.map(({ newest: _, ...company }) => company), facts }),
  );
  return {
    dictionary: (keys, texts) => factBase.dictionary([...keys], { texts }),
    smallKeys: () => factBase.smallKeys(),
  };
}

export const PLACES = [
  { place: 'in memory', open: inMemory },
  { place: 'in a pack', open: installed },
] as const;
