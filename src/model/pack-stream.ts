import type { Fact } from './fact.ts';
import type { Pack, PackHeader } from './pack.ts';
import type { PackRecord } from './pack-records.ts';
import type { PackIds } from './pack-references.ts';

/** A record on its way, with the JSON in UTF-8 that it was read from, where that is at hand. */
export type StreamedRecord = PackRecord & { bytes?: Uint8Array };

/** Records as many at a time as were read: a turn for each of a million would cost more than what is done with them. */
export type RecordBatches = AsyncIterable<readonly StreamedRecord[]> | Iterable<readonly StreamedRecord[]>;

/** A pack whose records come little by little, so that it need not be in memory as a whole. */
export interface PackStream {
  header: PackHeader;
  /** Can be gone through once. Where it throws, the pack is not to be had. */
  batches: RecordBatches;
  /** How many records there are, where that is known beforehand. */
  total?: number;
  /** Has the ids of every record that came out of `batches`, maybe of some more, where these were noted to validate them. */
  ids?: PackIds;
}

/** A pack in memory, by the way of those that are not. */
export function streamOf(pack: Pack): PackStream {
  const { companies, articles, facts, ...header } = pack;
  const total = companies.length + articles.length + facts.length;
  return { header, batches: batchesOf(pack), total };
}

/** The records of batches, for whoever has the time. */
export async function* oneByOne(batches: RecordBatches): AsyncGenerator<StreamedRecord> {
  for await (const batch of batches) yield* batch;
}

/** A list at a time. */
function* batchesOf(pack: Pack): Generator<PackRecord[]> {
  yield pack.companies.map((record) => ({ list: 'companies', record }));
  yield pack.articles.map((record) => ({ list: 'articles', record }));
  yield inOrderOfCompanies(pack).map((record) => ({ list: 'facts', record }));
}

/** A company's facts lie together, in the order of the file, so that few chunks hold them. */
function inOrderOfCompanies({ companies, facts }: Pack): Fact[] {
  const place = new Map(companies.map(({ id }, i) => [id, i]));
  return [...facts].sort((a, b) => (place.get(a.company) ?? 0) - (place.get(b.company) ?? 0));
}
