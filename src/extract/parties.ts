import type { Span } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import type { FoundNames } from './names/found-names.ts';
import { isOnlySource } from './reference/sources.ts';
import type { Told } from './reference/told.ts';

export type Parties = NonNullable<Fact['parties']>;

/**
 * Who else has a part in a fact: the offices and courts that its words name, and the other companies. `span`: the words,
 * as offsets in the text; `sentence`: those of their sentence; `ids`: of the companies.
 */
export function partiesIn(
  one: Told,
  all: readonly Told[],
  sentence: string,
  span: Span,
  { companies, authorities }: FoundNames,
  ids: readonly string[],
): Parties {
  const isIn = ({ start, end }: Span) => start >= span.start && end <= span.end;
  const others = all.filter(
    (other) => other !== one && other.spans.some(isIn) && !isOnlySource(other, sentence),
  );
  return [
    ...authorities.filter(({ mentions }) => mentions.some(isIn)).map(({ name }) => ({ name })),
    ...others.map(({ company }) => ({ name: companies[company]?.name ?? '', company: ids[company] ?? '' })),
  ];
}
