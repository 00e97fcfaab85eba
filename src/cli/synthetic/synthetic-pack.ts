import type { PackHeader } from '../../model/pack.ts';
import type { PackRecord } from '../../model/pack-records.ts';
import { makeArticle, makeCompany, makeFacts } from './make-records.ts';

export interface SyntheticOptions {
  /** How many names there are in all, those of the `besides` too. */
  count: number;
  seed: number;
  /** Words that many names begin with. */
  firstWords: readonly string[];
  /** Records that are in the pack as they are. No made company is called as one of these. */
  besides: readonly PackRecord[];
}

/** One article for so many companies. */
const COMPANIES_OF_ARTICLE = 4;

/** The records of a pack of made companies, in the order in which a pack is read best. */
export function* syntheticRecords({
  count,
  seed,
  firstWords,
  besides,
}: SyntheticOptions): Generator<PackRecord> {
  const given = besides.flatMap((each) => (each.list === 'companies' ? each.record.names : []));
  const taken = new Set(given.map(({ text }) => text));
  const skipped = new Set<number>();
  yield* besides.filter(({ list }) => list === 'companies');
  let number = 0;
  for (let names = given.length; names < count; number++) {
    const company = makeCompany(seed, number, firstWords);
    if (company.names.some(({ text }) => taken.has(text))) {
      skipped.add(number);
      continue;
    }
    const record = { ...company, names: company.names.slice(0, count - names) };
    names += record.names.length;
    yield { list: 'companies', record };
  }
  const articles = Math.ceil(number / COMPANIES_OF_ARTICLE);
  yield* besides.filter(({ list }) => list === 'articles');
  for (let i = 0; i < articles; i++) yield { list: 'articles', record: makeArticle(seed, i) };
  yield* besides.filter(({ list }) => list === 'facts');
  for (let i = 0; i < number; i++) {
    if (skipped.has(i)) continue;
    for (const record of makeFacts(seed, i, articles)) yield { list: 'facts', record };
  }
}

/** The same options make the same pack, to the byte. */
export function syntheticHeader({ count, seed }: Pick<SyntheticOptions, 'count' | 'seed'>): PackHeader {
  return {
    format: 'factcards-pack',
    version: 1,
    id: `synthetic-${count}`,
    title: `${count.toLocaleString('en')} made-up names`,
    publisher: 'Nobody',
    license: 'CC0-1.0',
    revision: String(seed),
    updated: '2026-11-01',
  };
}
