import * as v from 'valibot';
import { type Article, articleSchema } from '../model/article.ts';
import { type Company, companySchema } from '../model/company.ts';
import type { Extraction } from '../model/extraction.ts';
import { type Fact, factSchema } from '../model/fact.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import type { Pack } from '../model/pack.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Saving } from '../model/saving.ts';
import { withContext } from '../proof/with-context.ts';
import { citable } from './citable.ts';

/** What can be kept as a file. */
export interface PackFile {
  pack: Pack;
  /** How many facts are not in it, since no pack may hold them. */
  leftOut: number;
}

/** An article's facts as a pack, for a file: it can be installed wherever packs are. */
export function toPack(saving: Saving, today: PartialDate): PackFile {
  const article = soundArticle({ ...saving.article, text: saving.text });
  const title = article.title.slice(0, MAX_LENGTH.name);
  const companies = saving.companies.filter((company) => v.is(companySchema, company));
  const known = new Set(companies.map(({ id }) => id));
  const facts = saving.facts
    .map(
      (fact): Fact => ({
        ...fact,
        evidence: fact.evidence.map((each) => withContext(citable(each), saving.text)),
      }),
    )
    .filter((fact) => v.is(factSchema, fact) && known.has(fact.company));
  const told = new Set(facts.map(({ company }) => company));
  const pack: Pack = {
    format: 'factcards-pack',
    version: 1,
    id: `article-${article.id}`.slice(0, MAX_LENGTH.id),
    title,
    publisher: article.publisher ?? title,
    // What the article says belongs to whoever wrote it.
    license: 'unknown',
    revision: today,
    updated: today,
    companies: companies.filter(({ id }) => told.has(id)),
    articles: [article],
    facts,
  };
  return { pack, leftOut: saving.facts.length - facts.length };
}

/** An article without what no pack may hold. It needs a title: one without is called by its id. */
function soundArticle(article: Article): Article {
  const fields = Object.entries(article).filter(([name, value]) => {
    const schema = articleSchema.entries[name as keyof Article];
    return !schema || v.is(schema, value);
  });
  return { id: article.id, title: article.id, ...Object.fromEntries(fields) };
}

/** What was found in an article and is sure, with the companies that it is about. */
export function sureFindings({ article, text, companies, facts }: Extraction, today: PartialDate): Saving {
  const sure = facts.filter(({ isWeak }) => !isWeak).map(({ fact }): Fact => fact);
  const used = new Set(sure.map(({ company }) => company));
  const told = companies.map(({ company }): Company => company).filter(({ id }) => used.has(id));
  const dated: Article = { ...article, retrieved: today };
  return { article: dated, text, companies: told, facts: sure };
}
