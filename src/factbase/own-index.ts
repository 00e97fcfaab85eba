import type { Company } from '../model/company.ts';
import { groupBy } from '../model/group-by.ts';
import type { AskedKeys } from './index/asked-keys.ts';
import type { NameEntry } from './index/name-entry.ts';
import { createNewest } from './index/newest.ts';
import type { CompanyPart } from './merge-packs.ts';
import { createNameIndex } from './name-index.ts';
import type { OwnFactRow } from './own-rows.ts';
import type { OwnRecords } from './read-own.ts';

/** Stands for the own layer where others name a pack. No pack has an empty id. */
const OWN = '';

/** The own layer as packs are asked, in memory: it is as large as what one reader saves. */
export interface OwnIndex {
  smallKeys: string[];
  /** Of these names: what the packs hold, and what the own layer adds. */
  names(asked: AskedKeys, ofPacks: readonly NameEntry[]): NameEntry[];
  company(id: string): CompanyPart | undefined;
  companies: Company[];
}

export function createOwnIndex({ articles, companies, facts }: OwnRecords): OwnIndex {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const factsOf = groupBy([...facts].sort(asSaved), ({ fact }) => fact.company);
  const newest = createNewest();
  const parts = new Map<string, CompanyPart>();
  const indexed = companies.map(({ company }, i) => {
    const own = factsOf.get(company.id)?.map(({ fact }) => fact) ?? [];
    for (const fact of own) newest.add(i, fact);
    parts.set(company.id, { pack: OWN, company, facts: own, articles: byId });
    const date = newest.of(i);
    return { ...company, ...(date && { newest: date }) };
  });
  const byCompany = new Map(indexed.map((company) => [company.id, company]));
  const index = createNameIndex(indexed);

  return {
    smallKeys: index.smallKeys,
    names(asked, ofPacks) {
      const edited = new Set(ofPacks.map(keyOf));
      const own = index.lookup(asked).map((entry) =>
        // A name that was found in an article is taken with caution (see `withCaution`). Where an editor's pack has it too,
        // that one knows better whether it needs context: saving an article must not take marks away.
        edited.has(keyOf(entry)) ? { ...entry, needsContext: false } : entry,
      );
      const added = ofPacks.flatMap((entry) => {
        const company = byCompany.get(entry.company);
        const { newest: date, context = [] } = company ?? {};
        return company ? { ...entry, context, ...(date && { newest: date }) } : [];
      });
      return [...own, ...ofPacks, ...added];
    },
    company: (id) => parts.get(id),
    companies: companies.map(({ company }) => company),
  };
}

const keyOf = ({ company, text }: NameEntry) => `${company}\n${text}`;

/** In the order in which they were saved and stand in their article: of one day, the later fact is the later one. */
function asSaved(a: OwnFactRow, b: OwnFactRow): number {
  const placeOf = ({ fact }: OwnFactRow) => fact.evidence[0]?.start ?? 0;
  return a.savedAt < b.savedAt ? -1 : a.savedAt > b.savedAt ? 1 : placeOf(a) - placeOf(b);
}
