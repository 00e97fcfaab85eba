import type { Article } from '../model/article.ts';
import type { CompanyRecord } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import { dateSpan, type PartialDate } from '../model/partial-date.ts';

/**
 * What was known of a company on a day: facts that an article of that day or an earlier one tells. Of an article without
 * a date, what had happened by then; of a fact without one either nobody can say, so it stays.
 */
export function knownOn(record: CompanyRecord, day: PartialDate): CompanyRecord {
  const { last } = dateSpan(day);
  const facts = record.facts.flatMap((fact) => {
    const evidence = fact.evidence.filter(({ article }) => isBy(record.articles[article], fact, last));
    return evidence.length > 0 ? { ...fact, evidence } : [];
  });
  return { ...record, facts };
}

function isBy(article: Article | undefined, fact: Fact, last: string): boolean {
  const date = article?.published ?? fact.date;
  return date === undefined || dateSpan(date).first <= last;
}
