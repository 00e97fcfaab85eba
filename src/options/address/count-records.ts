import type { List } from '../../model/pack-records.ts';
import type { PackStream } from '../../model/pack-stream.ts';

/** How many records of each list a pack has. Going through them all also finds what is wrong with the last of them. */
export async function countRecords(records: PackStream['records']): Promise<Record<List, number>> {
  const counts = { companies: 0, articles: 0, facts: 0 };
  for await (const { list } of records) counts[list]++;
  return counts;
}
