import { isSame } from '../model/is-same.ts';
import type { Looks } from '../model/looks.ts';
import { type Database, transact } from './schema.ts';

/** The newest that a reader saw of one company; nobody looks through more. */
const KEPT = 2000;

/**
 * The reader looked at a company: these facts were in sight, and these others were there. What is noted already is not
 * written again.
 */
export async function markSeen(
  db: Database,
  company: string,
  facts: readonly string[],
  others: readonly string[] = [],
): Promise<void> {
  await transact(db, ['own-seen'], async ({ 'own-seen': seen }) => {
    const before = await seen.get(company);
    const all = [...new Set([...(before?.facts ?? []), ...facts])].slice(-KEPT);
    const shown = new Set(all);
    // Facts that are gone need not be kept: should they come back, they are news.
    const rest = others.filter((id) => !shown.has(id)).slice(-KEPT);
    const row = { company, facts: all, ...(rest.length > 0 && { others: rest }) };
    if (!before || !isSame(before, row)) await seen.put(row);
  });
}

/** What was seen of all these companies. */
export async function readLooks(db: Database, companies: readonly string[]): Promise<Looks> {
  const rows = await Promise.all(companies.map((company) => db.get('own-seen', company)));
  const seen = [...new Set(rows.flatMap((row) => row?.facts ?? []))];
  return { seen, known: [...new Set([...seen, ...rows.flatMap((row) => row?.others ?? [])])] };
}
