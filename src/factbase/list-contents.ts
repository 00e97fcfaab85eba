import type { Company } from '../model/company.ts';
import type { PackIndex } from './index/pack-index.ts';
import type { PackCompany } from './installed-pack.ts';
import { streamRecords } from './read-records.ts';
import type { Database } from './schema.ts';

/** More companies than these nobody looks through: a search finds the others. */
const MOST = 3000;

/** The companies of a pack, by name, each with how many facts the pack has of it; of a large pack the first of them. */
export async function listContents(db: Database, pack: PackIndex): Promise<PackCompany[]> {
  const companies: Company[] = [];
  for await (const { list, record } of streamRecords(db, pack.row)) {
    if (list !== 'companies' || companies.length === MOST) break;
    companies.push(record);
  }
  const facts = await pack.countFacts(companies.map(({ id }) => id));
  return companies
    .map(({ id, name, about }, i) => ({ id, name, ...(about && { about }), facts: facts[i] ?? 0 }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
