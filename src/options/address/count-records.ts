import type { List } from '../../model/pack-records.ts';
import type { RecordBatches } from '../../model/pack-stream.ts';

/** How many records of each list a pack has. Going through them all also finds what is wrong with the last of them. */
export async function countRecords(batches: RecordBatches): Promise<Record<List, number>> {
  const counts = { companies: 0, articles: 0, facts: 0 };
  for await (const batch of batches) for (const { list } of batch) counts[list]++;
  return counts;
}
