import type { Company } from '../model/company.ts';
import type { Fact } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Saving } from '../model/saving.ts';
import { withContext } from '../proof/with-context.ts';
import { citable } from '../saving/citable.ts';
import { chosenOf, type Review, type ReviewCompany } from './review.ts';

/** What the reader chose, under the ids of the fact base. `today` is when the article was read. */
export function toSaving(review: Review, text: string, today: PartialDate): Saving {
  const { companies, facts } = chosenOf(review);
  const renamed = correctedNames(companies);
  const names = [...renamed.keys()];
  const corrected = { article: review.isCorrected === true, names };
  const idOf = new Map(companies.map(({ id, company }) => [id, company.id]));
  return {
    article: { ...review.article, retrieved: today },
    text,
    ...((corrected.article || names.length > 0) && { corrected }),
    companies: joinCompanies(companies.map(({ company }) => company)).map((company) => ({
      ...company,
      name: renamed.get(company.id) ?? company.name,
    })),
    facts: facts.map(
      ({ fact }): Fact => ({
        ...fact,
        company: idOf.get(fact.company) ?? fact.company,
        evidence: fact.evidence.map((each) => withContext(citable(each), text)),
      }),
    ),
  };
}

/** What the reader calls companies, by their ids. Of two that are joined either may have been named anew; of both the first has its way. */
function correctedNames(companies: readonly ReviewCompany[]): Map<string, string> {
  const named = new Map<string, string>();
  for (const { company, wasCalled } of companies) {
    if (wasCalled !== undefined && !named.has(company.id)) named.set(company.id, company.name);
  }
  return named;
}

/** Two that the reader joined to one company are that one, with the names of both. */
function joinCompanies(companies: readonly Company[]): Company[] {
  const joined = new Map<string, Company>();
  for (const company of companies) {
    const other = joined.get(company.id);
    const texts = new Set(other?.names.map(({ text }) => text));
    const names = [...(other?.names ?? []), ...company.names.filter(({ text }) => !texts.has(text))];
    joined.set(company.id, { ...company, ...other, names });
  }
  return [...joined.values()];
}
