import type { Fact } from './fact.ts';
import type { Pack, PackHeader } from './pack.ts';
import type { PackRecord } from './pack-records.ts';

/** A record on its way, with the JSON in UTF-8 that it was read from, where that is at hand. */
export type StreamedRecord = PackRecord & { bytes?: Uint8Array };

/** A pack whose records come one by one, so that it need not be in memory as a whole. */
export interface PackStream {
  header: PackHeader;
  /** Can be gone through once. Where it throws, the pack is not to be had. */
  records: AsyncIterable<StreamedRecord> | Iterable<StreamedRecord>;
  /** How many records there are, where that is known beforehand. */
  total?: number;
}

/** A pack in memory, by the way of those that are not. */
export function streamOf(pack: Pack): PackStream {
  const { companies, articles, facts, ...header } = pack;
  const total = companies.length + articles.length + facts.length;
  return { header, records: recordsOf(pack), total };
}

function* recordsOf(pack: Pack): Generator<PackRecord> {
  for (const record of pack.companies) yield { list: 'companies', record };
  for (const record of pack.articles) yield { list: 'articles', record };
  for (const record of inOrderOfCompanies(pack)) yield { list: 'facts', record };
}

/** A company's facts lie together, in the order of the file, so that few chunks hold them. */
function inOrderOfCompanies({ companies, facts }: Pack): Fact[] {
  const place = new Map(companies.map(({ id }, i) => [id, i]));
  return [...facts].sort((a, b) => (place.get(a.company) ?? 0) - (place.get(b.company) ?? 0));
}
