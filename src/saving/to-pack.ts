import type { Article } from '../model/article.ts';
import type { Company } from '../model/company.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import type { Pack } from '../model/pack.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Saving } from '../model/saving.ts';

/** An article's facts as a pack, for a file: it can be installed wherever packs are. */
export function toPack({ article, text, companies, facts }: Saving, today: PartialDate): Pack {
  const title = article.title.slice(0, MAX_LENGTH.name);
  return {
    format: 'factcards-pack',
    version: 1,
    id: `article-${article.id}`.slice(0, MAX_LENGTH.id),
    title,
    publisher: article.publisher ?? title,
    // What the article says belongs to whoever wrote it.
    license: 'unknown',
    revision: today,
    updated: today,
    companies,
    articles: [{ ...article, text }],
    facts,
  };
}

/** What was found in an article and is sure, with the companies that it is about. */
export function sureFindings({ article, text, companies, facts }: Extraction, today: PartialDate): Saving {
  const sure = facts.filter(({ isWeak }) => !isWeak).map(({ fact }): Fact => fact);
  const used = new Set(sure.map(({ company }) => company));
  const told = companies.map(({ company }): Company => company).filter(({ id }) => used.has(id));
  const dated: Article = { ...article, retrieved: today };
  return { article: dated, text, companies: told, facts: sure };
}
