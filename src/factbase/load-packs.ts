import { openPackIndex, type PackIndex } from './index/pack-index.ts';
import { createOwnIndex, type OwnIndex } from './own-index.ts';
import { isInForce, readRows } from './pack-store.ts';
import { readOwn } from './read-own.ts';
import type { Database, PackRow } from './schema.ts';

/** What is in force. */
export interface Loaded {
  revision: string;
  /** Where they disagree about a company, the first has its way. */
  packs: PackIndex[];
  /** Wins over all packs. */
  own: OwnIndex;
}

export async function loadPacks(db: Database): Promise<Loaded> {
  const [all, own] = await Promise.all([readRows(db), readOwn(db)]);
  const rows = all.filter(isInForce).sort(freshestFirst);
  return {
    revision: revisionOf(rows, own.change),
    packs: rows.map((row) => openPackIndex(db, row)),
    own: createOwnIndex(own),
  };
}

/** What the packs in force and the own layer are, in a word. */
export function revisionOf(rows: readonly PackRow[], ownChange: number): string {
  const marks = rows.map(({ id, generation }) => `${id}@${generation.toString(36)}`).sort();
  if (ownChange > 0) marks.push(`@${ownChange.toString(36)}`);
  return marks.join(' ') || 'empty';
}

/** The pack that its publisher updated last. */
function freshestFirst(a: PackRow, b: PackRow): number {
  return compare(b.header.updated, a.header.updated) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
