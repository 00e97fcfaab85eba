import * as v from 'valibot';
import type { Article } from './article.ts';
import { type Company, companySchema } from './company.ts';
import type { Fact } from './fact.ts';
import { MAX_LENGTH } from './fields.ts';
import { addTo } from './group-by.ts';
import { hashText } from './hash.ts';
import { createIdTable } from './id-table.ts';
import { isSameArticle } from './is-same-article.ts';
import { mergeCompanies } from './merge-companies.ts';
import type { PackHeader } from './pack.ts';
import { type PackProblem, toProblem } from './pack-problem.ts';
import type { List, PackRecord } from './pack-records.ts';

/** A pack to merge. Each of its lists is gone through by itself, so its records can be asked for again. */
export interface MergeSource {
  header: PackHeader;
  records(): AsyncIterable<PackRecord> | Iterable<PackRecord>;
}

/** What became of the records of packs that were merged; filled in as they go by. */
export interface MergeReport {
  /** Companies that more than one pack has. */
  joined: number;
  /** Articles and facts that more than one pack has: they are taken once. */
  repeated: Record<'articles' | 'facts', number>;
  /** Articles and facts that had the id of another one, and were given an id of their own. */
  renamed: Record<'articles' | 'facts', number>;
}

/** Two descriptions of a company are together more than a pack may hold. */
export class MergeRefusal extends Error {
  constructor(
    readonly company: string,
    readonly problem: PackProblem,
  ) {
    super(`'${company}' cannot be joined`);
    this.name = 'MergeRefusal';
  }
}

/**
 * The records of several packs as those of one: companies of one id become one, facts come once, and so do articles; where
 * two packs mean different ones by the same id, the later pack's goes by a longer id. Where they disagree the first has its
 * way. Companies come first, then articles, then facts. In memory are marks of all ids, and what several packs have.
 */
export async function* mergePacks(
  sources: readonly MergeSource[],
  report: MergeReport,
): AsyncGenerator<PackRecord> {
  const shared = await findShared(sources);
  yield* mergedCompanies(sources, shared.companies, report);
  const articleIds = sources.map(() => new Map<string, string>());
  yield* mergedArticles(sources, shared.articles, articleIds, report);
  yield* mergedFacts(sources, articleIds, report);
}

export function createMergeReport(): MergeReport {
  return { joined: 0, repeated: { articles: 0, facts: 0 }, renamed: { articles: 0, facts: 0 } };
}

/** The ids that more than one pack has. */
async function findShared(sources: readonly MergeSource[]) {
  const known = { companies: createIdTable(), articles: createIdTable() };
  const shared = { companies: new Set<string>(), articles: new Set<string>() };
  for (const source of sources) {
    for await (const { list, record } of source.records()) {
      if (list !== 'facts' && known[list].add(record.id) < 0) shared[list].add(record.id);
    }
  }
  return shared;
}

async function* mergedCompanies(
  sources: readonly MergeSource[],
  shared: ReadonlySet<string>,
  report: MergeReport,
): AsyncGenerator<PackRecord> {
  const descriptions = new Map<string, Company[]>();
  for (const source of sources) {
    for await (const record of listOf(source, 'companies')) {
      if (shared.has(record.id)) addTo(descriptions, record.id, record);
      else yield { list: 'companies', record };
    }
  }
  for (const [id, same] of descriptions) {
    const record = mergeCompanies(same);
    const { issues } = v.safeParse(companySchema, record);
    if (issues) throw new MergeRefusal(id, toProblem(issues[0]));
    report.joined++;
    yield { list: 'companies', record };
  }
}

async function* mergedArticles(
  sources: readonly MergeSource[],
  shared: ReadonlySet<string>,
  newIds: readonly Map<string, string>[],
  report: MergeReport,
): AsyncGenerator<PackRecord> {
  /** Of the ids that several packs have: what is meant by them, under which id. */
  const taken = new Map<string, Article[]>();
  for (const [i, source] of sources.entries()) {
    for await (const record of listOf(source, 'articles')) {
      if (!shared.has(record.id)) {
        yield { list: 'articles', record };
        continue;
      }
      const others = taken.get(record.id) ?? [];
      const same = others.find((other) => isSameArticle(other, record));
      if (same) report.repeated.articles++;
      const id = same?.id ?? (others.length === 0 ? record.id : otherId(source.header.id, i, record.id));
      if (id !== record.id) newIds[i]?.set(record.id, id);
      if (same) continue;
      if (id !== record.id) report.renamed.articles++;
      // Without its text: only what tells it from others.
      const { text: _, ...told } = record;
      addTo(taken, record.id, { ...told, id });
      yield { list: 'articles', record: { ...record, id } };
    }
  }
}

async function* mergedFacts(
  sources: readonly MergeSource[],
  articleIds: readonly ReadonlyMap<string, string>[],
  report: MergeReport,
): AsyncGenerator<PackRecord> {
  const ids = createIdTable();
  const ofCompany = createIdTable();
  for (const [i, source] of sources.entries()) {
    for await (const fact of listOf(source, 'facts')) {
      if (ofCompany.add(`${fact.company}\n${fact.id}`) < 0) {
        report.repeated.facts++;
        continue;
      }
      const isTaken = ids.add(fact.id) < 0;
      if (isTaken) report.renamed.facts++;
      const id = isTaken ? otherId(source.header.id, i, fact.id) : fact.id;
      yield { list: 'facts', record: citing({ ...fact, id }, articleIds[i] ?? new Map()) };
    }
  }
}

function citing(fact: Fact, newIds: ReadonlyMap<string, string>): Fact {
  if (!fact.evidence.some(({ article }) => newIds.has(article))) return fact;
  const evidence = fact.evidence.map((each) => ({
    ...each,
    article: newIds.get(each.article) ?? each.article,
  }));
  return { ...fact, evidence };
}

/** An id that nobody else has: of what was called `id` in the pack that is the one at place `i`. */
function otherId(pack: string, i: number, id: string): string {
  const mark = hashText(`${pack}\n${i}\n${id}`).toString(36);
  return `${pack}/${id}`.slice(0, MAX_LENGTH.id - mark.length - 1).concat('~', mark);
}

async function* listOf<L extends List>(source: MergeSource, wanted: L) {
  for await (const { list, record } of source.records()) {
    if (list === wanted) yield record as Extract<PackRecord, { list: L }>['record'];
  }
}
