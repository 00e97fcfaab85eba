import { type Database, transact } from './schema.ts';

/** The newest that a reader saw of one company; nobody looks through more. */
const KEPT = 2000;

/** Adds facts to those that were seen. What was seen already is not written again. */
export async function markSeen(db: Database, company: string, facts: readonly string[]): Promise<void> {
  await transact(db, ['own-seen'], async ({ 'own-seen': seen }) => {
    const known = (await seen.get(company))?.facts ?? [];
    const all = [...new Set([...known, ...facts])];
    if (all.length > known.length) await seen.put({ company, facts: all.slice(-KEPT) });
  });
}

/** What was seen of all these companies. */
export async function readSeen(db: Database, companies: readonly string[]): Promise<string[]> {
  const rows = await Promise.all(companies.map((company) => db.get('own-seen', company)));
  return [...new Set(rows.flatMap((row) => row?.facts ?? []))];
}
