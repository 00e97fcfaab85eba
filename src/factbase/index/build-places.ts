import { hashText } from '../../model/hash.ts';
import { createIdTable } from '../../model/id-table.ts';
import type { PackRecord } from '../../model/pack-records.ts';
import { createNewest, type Newest } from './newest.ts';
import { createNumbers, groupPairs, sortedBy } from './numbers.ts';
import { COMPANIES_IN_BLOCK, type PlaceBlock } from './place-block.ts';

export interface PlaceBuilder {
  /** Records as they come; of each list the first one is number 0. What is referred to may come later. */
  add(record: PackRecord): void;
  /** After the last record. */
  finish(): { blocks: Iterable<PlaceBlock>; firsts: Uint32Array; newestOf: Newest['of'] };
}

/** Notes where in the pack lies what a card of a company needs. */
export function createPlaceBuilder(): PlaceBuilder {
  const companies = createIdTable();
  const articles = createIdTable();
  const idHashes = createNumbers();
  const newest = createNewest();
  /** By fact: the company. By citation: the fact and the article. */
  const companyOf = createNumbers();
  const citing = createNumbers();
  const cited = createNumbers();
  /** What was referred to before it was there. */
  const later: (() => void)[] = [];

  /** Without a number for what never comes: then the pack is refused in any case. */
  function whenKnown(find: () => number, use: (number: number) => void): void {
    const number = find();
    if (number >= 0) use(number);
    else later.push(() => use(Math.max(0, find())));
  }

  return {
    add({ list, record }) {
      if (list === 'companies') {
        companies.add(record.id);
        idHashes.push(hashText(record.id));
        return;
      }
      if (list === 'articles') {
        articles.add(record.id);
        return;
      }
      const fact = companyOf.length;
      companyOf.push(0);
      whenKnown(
        () => companies.find(record.company),
        (company) => {
          companyOf.all()[fact] = company;
          newest.add(company, record);
        },
      );
      for (const { article } of record.evidence) {
        whenKnown(
          () => articles.find(article),
          (number) => {
            citing.push(fact);
            cited.push(number);
          },
        );
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
      return { blocks: blocks(), firsts: firsts.all().slice(), newestOf: newest.of };
    },
  };
}

/** The groups of some companies, each number once. */
function pick(
  what: 'fact' | 'article',
  companies: Uint32Array,
  { starts, values }: ReturnType<typeof groupPairs>,
) {
  const ends = createNumbers(companies.length || 1);
  const numbers = createNumbers();
  for (const company of companies) {
    for (const number of new Set(values.subarray(starts[company], starts[company + 1]))) numbers.push(number);
    ends.push(numbers.length);
  }
  return { [`${what}Ends`]: ends.all().slice(), [`${what}s`]: numbers.all().slice() };
}
