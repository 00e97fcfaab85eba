import * as v from 'valibot';
import { type Article, articleSchema } from '../model/article.ts';
import { type Company, companySchema } from '../model/company.ts';
import { type Fact, factSchema } from '../model/fact.ts';
import { LISTS, type List, type PackRecord } from '../model/pack-records.ts';
import { oneByOne } from '../model/pack-stream.ts';
import { isPacked, unpackRecord } from './packed-records.ts';
import type { ChunkRow, Database, OldChunkRow, PackRow } from './schema.ts';

export interface RecordOf {
  companies: Company;
  articles: Article;
  facts: Fact;
}

const SCHEMAS = { companies: companySchema, articles: articleSchema, facts: factSchema };

/** The records of a pack, in its order within each list, a chunk at a time. What is damaged is reported and left out. */
export async function* streamBatches(
  db: Database,
  row: PackRow,
  signal?: AbortSignal,
): AsyncGenerator<PackRecord[]> {
  for (const list of LISTS) {
    let found = 0;
    for (const key of await db.getAllKeys('chunks', rangeOf(row, list))) {
      signal?.throwIfAborted();
      const chunk = await db.get('chunks', key);
      const records = chunk ? [...recordsOf(list, chunk)] : [];
      found += records.length;
      yield records.map((record) => ({ list, record }) as PackRecord);
    }
    reportLoss(row, list, row.counts[list] - found);
  }
}

/** The same, one by one. */
export function streamRecords(...args: Parameters<typeof streamBatches>): AsyncGenerator<PackRecord> {
  return oneByOne(streamBatches(...args));
}

export function reportLoss({ id, counts }: PackRow, list: List, lost: number): void {
  if (lost > 0) console.error(`Factcards: ${lost} of ${counts[list]} ${list} of '${id}' are damaged`);
}

/** Record i of a chunk; `undefined` where it is damaged. */
export function recordOf<L extends List>(list: L, chunk: ChunkRow, i: number): RecordOf[L] | undefined {
  const record = isPacked(chunk) ? unpackRecord(chunk, i) : undefined;
  return v.is(SCHEMAS[list], record) ? (record as RecordOf[L]) : undefined;
}

function* recordsOf(list: List, chunk: ChunkRow | OldChunkRow): Generator<unknown> {
  if (isPacked(chunk)) {
    for (let i = 0; i < chunk.ends.length; i++) {
      const record = recordOf(list, chunk, i);
      if (record) yield record;
    }
  } else if ('records' in chunk && Array.isArray(chunk.records)) {
    for (const record of chunk.records) if (v.is(SCHEMAS[list], record)) yield record;
  }
}

/** The chunks of a list: an array sorts after every number. */
function rangeOf({ id, generation }: PackRow, list: List): IDBKeyRange {
  return IDBKeyRange.bound([id, generation, list], [id, generation, list, []]);
}
