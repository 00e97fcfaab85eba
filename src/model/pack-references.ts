import { createIdTable, type IdTable } from './id-table.ts';
import type { PackProblem } from './pack-problem.ts';
import type { PackRecord } from './pack-records.ts';

/** The ids of the companies and of the articles of a pack, in its order. */
export interface PackIds {
  companies: Pick<IdTable, 'find'>;
  articles: Pick<IdTable, 'find'>;
}

/** Where a record stands: the place of one of its fields. */
export type PlaceOf = (field: string) => Pick<PackProblem, 'line' | 'path'>;

export interface References {
  /** What the companies and the articles that were noted are called, by their numbers. */
  ids: PackIds;
  /** Notes what a record is called and whom it refers to. */
  add(record: PackRecord, placeOf: PlaceOf): void;
  /** After the last record: the ids that are used twice, then what refers to nothing. */
  broken(): PackProblem[];
}

/**
 * What refers to what in a pack, whose records may be gone when its end is reached: only marks of ids are kept, and the places of
 * what a record refers to before it is there.
 */
export function createReferences(): References {
  const ids = { companies: createIdTable(), articles: createIdTable(), facts: createIdTable() };
  const twice: PackProblem[] = [];
  const open: { list: 'companies' | 'articles'; problem: PackProblem & { found: string } }[] = [];

  return {
    ids,
    add({ list, record }, placeOf) {
      const { id } = record;
      if (ids[list].add(id) < 0) twice.push({ ...placeOf('id'), code: 'duplicateId', found: id });
      if (list !== 'facts') return;
      const { company, evidence } = record;
      if (ids.companies.find(company) < 0) {
        const problem = { ...placeOf('company'), code: 'unknownCompany' as const, found: company };
        open.push({ list: 'companies', problem });
      }
      for (const [i, { article }] of evidence.entries()) {
        if (ids.articles.find(article) >= 0) continue;
        const place = placeOf(`evidence[${i}].article`);
        open.push({ list: 'articles', problem: { ...place, code: 'unknownArticle', found: article } });
      }
    },
    broken() {
      const unknown = open.filter(({ list, problem }) => ids[list].find(problem.found) < 0);
      return [...twice, ...unknown.map(({ problem }) => problem)];
    },
  };
}
