import { hashText } from '../../model/hash.ts';
import { createIdTable, type IdTable } from '../../model/id-table.ts';
import type { PackRecord } from '../../model/pack-records.ts';
import type { PackIds } from '../../model/pack-references.ts';
import { createNewest } from './newest.ts';
import { createNumbers, groupPairs, sortedBy } from './numbers.ts';
import { COMPANIES_IN_BLOCK, type PlaceBlock } from './place-block.ts';

export interface PlaceBuilder {
  /** Records as they come; of each list the first one is number 0. What is referred to may come later. */
  add(record: PackRecord): void;
  /** After the last record. */
  finish(): { blocks: Iterable<PlaceBlock>; firsts: Uint32Array; newest: Uint32Array };
}

/**
 * Notes where in the pack lies what a card of a company needs. `known`: the ids of the pack, where somebody notes them
 * already; they may be ahead of the records.
 */
export function createPlaceBuilder(known?: PackIds): PlaceBuilder {
  const noted = known ? undefined : { companies: createIdTable(), articles: createIdTable() };
  const { companies, articles } = known ?? (noted as PackIds);
  const idHashes = createNumbers();
  const newest = createNewest();
  /** By fact: the company. By citation: the fact and the article. */
  const companyOf = createNumbers();
  const citing = createNumbers();
  const cited = createNumbers();
  /** What was referred to before it was there. */
  const later: (() => void)[] = [];

  /** Without a number for what never comes: then the pack is refused in any case. */
  function whenKnown(ids: Pick<IdTable, 'find'>, id: string, use: (number: number) => void): void {
    later.push(() => use(Math.max(0, ids.find(id))));
  }

  return {
    add({ list, record }) {
      if (list === 'companies') {
        noted?.companies.add(record.id);
        idHashes.push(hashText(record.id));
        return;
      }
      if (list === 'articles') {
        noted?.articles.add(record.id);
        return;
      }
      const fact = companyOf.length;
      companyOf.push(0);
      const about = (company: number) => {
        companyOf.all()[fact] = company;
        newest.add(company, record);
      };
      const cites = (article: number) => {
        citing.push(fact);
        cited.push(article);
      };
      const company = companies.find(record.company);
      if (company >= 0) about(company);
      else whenKnown(companies, record.company, about);
      for (const { article: id } of record.evidence) {
        const article = articles.find(id);
        if (article >= 0) cites(article);
        else whenKnown(articles, id, cites);
      }
    },
    finish() {
      for (const resolve of later) resolve();
      const count = idHashes.length;
      const facts = groupPairs(
        companyOf.all(),
        Uint32Array.from({ length: companyOf.length }, (_, i) => i),
        count,
      );
      const citingCompany = citing.all().map((fact) => companyOf.at(fact));
      const articlesOf = groupPairs(citingCompany, cited.all(), count);
      const order = sortedBy(idHashes.all());
      const firsts = createNumbers();
      for (let i = 0; i < count; i += COMPANIES_IN_BLOCK) firsts.push(idHashes.at(order[i] ?? 0));
      function* blocks(): Generator<PlaceBlock> {
        for (let i = 0; i < count; i += COMPANIES_IN_BLOCK) {
          const some = order.subarray(i, i + COMPANIES_IN_BLOCK);
          yield {
            hashes: some.map((company) => idHashes.at(company)),
            companies: some.slice(),
            ...pick('fact', some, facts),
            ...pick('article', some, articlesOf),
          } as PlaceBlock;
        }
      }
      return { blocks: blocks(), firsts: firsts.all().slice(), newest: newest.all() };
    },
  };
}

/** The groups of some companies, each number once. */
function pick(
  what: 'fact' | 'article',
  companies: Uint32Array,
  { starts, values }: ReturnType<typeof groupPairs>,
) {
  const ends = new Uint32Array(companies.length);
  const numbers = createNumbers();
  for (let i = 0; i < companies.length; i++) {
    const company = companies[i] ?? 0;
    const group = values.subarray(starts[company], starts[company + 1]);
    if (group.length === 1) numbers.push(group[0] ?? 0);
    else for (const number of new Set(group)) numbers.push(number);
    ends[i] = numbers.length;
  }
  return { [`${what}Ends`]: ends, [`${what}s`]: numbers.all().slice() };
}
