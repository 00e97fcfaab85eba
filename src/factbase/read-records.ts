import * as v from 'valibot';
import { type Article, articleSchema } from '../model/article.ts';
import { type Company, companySchema } from '../model/company.ts';
import { type Fact, factSchema } from '../model/fact.ts';
import type { List } from '../model/pack-records.ts';
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

function joinChunks(row: PackRow, chunks: ChunkRow[]): PackRecords {
  const read = <T>(list: List, isRecord: (record: unknown) => record is T): T[] => {
    const stored = chunks.filter((chunk) => chunk.list === list);
    const records = stored.flatMap(({ records }) => (Array.isArray(records) ? records.filter(isRecord) : []));
    const lost = row.counts[list] - records.length;
    if (lost > 0)
      console.error(`Factcards: ${lost} of ${row.counts[list]} ${list} of '${row.id}' are damaged`);
    return records;
  };
  return {
    companies: read('companies', isCompany),
    articles: read('articles', isArticle),
    facts: read('facts', isFact),
  };
}

const isCompany = (record: unknown): record is Company => v.is(companySchema, record);
const isArticle = (record: unknown): record is Article => v.is(articleSchema, record);
const isFact = (record: unknown): record is Fact => v.is(factSchema, record);
