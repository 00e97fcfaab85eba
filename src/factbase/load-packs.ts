import { type CompanyPart, gatherParts, mergeCompanies } from './merge-packs.ts';
import { createNameIndex, type NameIndex, newestOf } from './name-index.ts';
import type { OwnFactRow } from './own-rows.ts';
import { isInForce } from './pack-store.ts';
import { type OwnRecords, readOwn } from './read-own.ts';
import { type PackRecords, readRecords } from './read-records.ts';
import type { Database, PackRow } from './schema.ts';

/** Stands for the own layer where others name a pack. No pack has an empty id. */
const OWN = '';

/** What is in force, in memory. */
export interface Loaded {
  revision: string;
  companies: Map<string, CompanyPart[]>;
  names: NameIndex;
}

/** The packs with the own layer before them, since it wins. */
export async function loadPacks(db: Database): Promise<Loaded> {
  const packs = await readRecords(db, (rows) => rows.filter(isInForce).sort(freshestFirst));
  const own = await readOwn(db);
  const companies = gatherParts([
    { id: OWN, records: toRecords(own) },
    ...packs.map(({ row, records }) => ({ id: row.id, records })),
  ]);
  for (const parts of companies.values()) trustEditors(parts);
  const indexed = [...companies.values()].map((parts) => {
    const newest = newestOf(parts.flatMap((part) => part.facts));
    return { ...mergeCompanies(parts.map((part) => part.company)), ...(newest && { newest }) };
  });
  const revision = revisionOf(
    packs.map(({ row }) => row),
    own.change,
  );
  return { revision, companies, names: createNameIndex(indexed) };
}

function toRecords({ articles, companies, facts }: OwnRecords): PackRecords {
  return {
    articles: articles.map(({ article }) => article),
    companies: companies.map(({ company }) => company),
    facts: [...facts].sort(asSaved).map(({ fact }) => fact),
  };
}

/** In the order in which they were saved and stand in their article: of one day, the later fact is the later one. */
function asSaved(a: OwnFactRow, b: OwnFactRow): number {
  const placeOf = ({ fact }: OwnFactRow) => fact.evidence[0]?.start ?? 0;
  return compare(a.savedAt, b.savedAt) || placeOf(a) - placeOf(b);
}

/**
 * A name that was found in an article is taken with caution (see `withCaution`). Where an editor's pack has it too, that
 * one knows better whether it needs context: saving an article must not take marks away.
 */
function trustEditors(parts: CompanyPart[]): void {
  const [own, ...others] = parts;
  if (own?.pack !== OWN || others.length === 0) return;
  const edited = new Set(others.flatMap(({ company }) => company.names.map(({ text }) => text)));
  const names = own.company.names.map((name) => {
    const { needsContext: _, ...rest } = name;
    return edited.has(name.text) ? rest : name;
  });
  parts[0] = { ...own, company: { ...own.company, names } };
}

/** What the packs in force and the own layer are, in a word. */
export function revisionOf(rows: readonly PackRow[], ownChange: number): string {
  const marks = rows.map(({ id, generation }) => `${id}@${generation.toString(36)}`).sort();
  if (ownChange > 0) marks.push(`@${ownChange.toString(36)}`);
  return marks.join(' ') || 'empty';
}

/** Where packs disagree about a company, the one that its publisher updated last has its way. */
function freshestFirst(a: PackRow, b: PackRow): number {
  return compare(b.header.updated, a.header.updated) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
