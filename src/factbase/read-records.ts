import * as v from 'valibot';
import { type Article, articleSchema } from '../model/article.ts';
import { type Company, companySchema } from '../model/company.ts';
import { type Fact, factSchema } from '../model/fact.ts';
import type { List, PackRecord } from '../model/pack-records.ts';
import { chunkRange, soundRows } from './pack-store.ts';
import type { ChunkRow, Database, PackRow } from './schema.ts';

/** What a pack holds, read back from its chunks. */
export interface PackRecords {
  companies: Company[];
  articles: Article[];
  facts: Fact[];
}

/**
 * The records of some packs, as of one moment: a pack that is replaced meanwhile is read as it was. What is damaged is
 * reported and left out, since half a pack is worth more to a reader than none.
 */
export async function readRecords(
  db: Database,
  choose: (rows: PackRow[]) => PackRow[],
): Promise<{ row: PackRow; records: PackRecords }[]> {
  const tx = db.transaction(['packs', 'chunks']);
  const rows = choose(soundRows(await tx.objectStore('packs').getAll()));
  const chunks = await Promise.all(rows.map((row) => tx.objectStore('chunks').getAll(chunkRange(row))));
  await tx.done;
  return rows.map((row, i) => ({ row, records: joinChunks(row, chunks[i] ?? []) }));
}

/** The records of a pack with no more than a chunk of them in memory. What is damaged is left out. */
export async function* streamRecords(
  db: Database,
  row: PackRow,
  signal?: AbortSignal,
): AsyncGenerator<PackRecord> {
  for (const key of await db.getAllKeys('chunks', chunkRange(row))) {
    signal?.throwIfAborted();
    const chunk = await db.get('chunks', key);
    for (const record of chunk ? soundRecords(chunk) : []) yield { list: key[2], record } as PackRecord;
  }
}

function joinChunks(row: PackRow, chunks: ChunkRow[]): PackRecords {
  const read = <T>(list: List): T[] => {
    const records = chunks.filter((chunk) => chunk.list === list).flatMap(soundRecords);
    const lost = row.counts[list] - records.length;
    if (lost > 0)
      console.error(`Factcards: ${lost} of ${row.counts[list]} ${list} of '${row.id}' are damaged`);
    return records as T[];
  };
  return { companies: read('companies'), articles: read('articles'), facts: read('facts') };
}

const SCHEMAS = { companies: companySchema, articles: articleSchema, facts: factSchema };

function soundRecords({ list, records }: ChunkRow): unknown[] {
  return Array.isArray(records) ? records.filter((record) => v.is(SCHEMAS[list], record)) : [];
}
