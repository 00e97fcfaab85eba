import type { Article } from '../model/article.ts';
import type { CompanyRecord } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import { hasHappened } from '../model/has-happened.ts';
import { compareDates, dateSpan, type PartialDate } from '../model/partial-date.ts';

/**
 * How a company stood on a day: with the facts that an article of that day or an earlier one tells, and those that had surely
 * happened by then, though all that is here of them was written later. Of an article without a date, what had happened by
 * then; of a fact without one either nobody can say, so it stays.
 */
export function knownOn(record: CompanyRecord, day: PartialDate): CompanyRecord {
  const facts = record.facts.flatMap((fact) => {
    const evidence = toldBy(fact, record.articles, day);
    if (evidence.length > 0) return { ...fact, evidence };
    return hadHappened(fact, day) ? fact : [];
  });
  return { ...record, facts };
}

/** Of a fact that nothing tells until after the day: the date of the first article that does. */
export function toldAfter(
  fact: Fact,
  articles: Record<string, Article>,
  day: PartialDate,
): PartialDate | undefined {
  if (toldBy(fact, articles, day).length > 0) return undefined;
  return fact.evidence.flatMap(({ article }) => articles[article]?.published ?? []).sort(compareDates)[0];
}

function toldBy(fact: Fact, articles: Record<string, Article>, day: PartialDate): Fact['evidence'] {
  const { last } = dateSpan(day);
  return fact.evidence.filter(({ article }) => {
    const date = articles[article]?.published ?? fact.date;
    return date === undefined || dateSpan(date).first <= last;
  });
}

/** Every day that it can have happened on had passed. */
function hadHappened(fact: Fact, day: PartialDate): boolean {
  return fact.date !== undefined && hasHappened(fact) && dateSpan(fact.date).last <= dateSpan(day).last;
}
