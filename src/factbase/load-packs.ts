import { type CompanyPart, gatherParts, mergeCompanies } from './merge-packs.ts';
import { createNameIndex, type NameIndex, newestOf } from './name-index.ts';
import { isInForce } from './pack-store.ts';
import { readRecords } from './read-records.ts';
import type { Database, PackRow } from './schema.ts';

/** What is in force, in memory. */
export interface Loaded {
  revision: string;
  companies: Map<string, CompanyPart[]>;
  names: NameIndex;
}

export async function loadPacks(db: Database): Promise<Loaded> {
  const packs = await readRecords(db, (rows) => rows.filter(isInForce).sort(freshestFirst));
  const companies = gatherParts(packs.map(({ row, records }) => ({ id: row.id, records })));
  const indexed = [...companies.values()].map((parts) => {
    const newest = newestOf(parts.flatMap((part) => part.facts));
    return { ...mergeCompanies(parts.map((part) => part.company)), ...(newest && { newest }) };
  });
  return { revision: revisionOf(packs.map(({ row }) => row)), companies, names: createNameIndex(indexed) };
}

/** What the packs in force are, in a word. */
export function revisionOf(rows: readonly PackRow[]): string {
  const marks = rows.map(({ id, generation }) => `${id}@${generation.toString(36)}`).sort();
  return marks.join(' ') || 'empty';
}

/** Where packs disagree about a company, the one that its publisher updated last has its way. */
function freshestFirst(a: PackRow, b: PackRow): number {
  return compare(b.header.updated, a.header.updated) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
