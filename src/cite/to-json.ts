import type { Article } from '../model/article.ts';
import type { CompanyView, FactView } from '../model/company-view.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { addressOf, sentenceOf } from './cite-source.ts';

/** All facts of a company for programs: what its card tells, with what became of each fact. `today`: the day of the copy. */
export function jsonOfCompany(view: CompanyView, today: PartialDate): string {
  const { id, name, about, listings, threads, asOf, facts } = view;
  const copy = {
    format: 'factcards-facts',
    version: 1,
    exported: today,
    ...(asOf && { asOf }),
    company: { id, name, about, listings },
    matters: threads.map(({ title, state, since, asOf, facts }) => ({ title, state, since, asOf, facts })),
    facts: facts.map(factOf),
  };
  return `${JSON.stringify(copy, null, 2)}\n`;
}

function factOf(fact: FactView) {
  const { id, date, kind, modality = 'stated', isSuperseded, statement, said, sources } = fact;
  const { disagreements = [], reprints = 0 } = fact;
  return {
    id,
    date,
    kind,
    certainty: modality,
    superseded: isSuperseded,
    statement,
    said,
    disagrees: disagreements.map(({ about, date, statement, source }) => ({
      about,
      date,
      statement,
      source: source && sourceOf(source),
    })),
    sources: sources.map((source) => ({
      ...sourceOf(source),
      address: sentenceOf(source, fact),
      now: source.check && { is: source.check.is, checked: source.check.on, says: source.check.now },
    })),
    reprints,
  };
}

function sourceOf(source: Article) {
  const { title, author, publisher, published, retrieved, language } = source;
  return { title, author, publisher, published, accessed: retrieved, language, address: addressOf(source) };
}
