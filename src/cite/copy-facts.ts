import type { CompanyView, FactView } from '../model/company-view.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { citeSource, distinctSources } from './cite-source.ts';
import type { CiteWords } from './cite-words.ts';
import { markdownOfCompany, markdownOfFact } from './to-markdown.ts';
import { textOfCompany, textOfFact } from './to-text.ts';

export const COPY_FORMS = ['text', 'markdown', 'citation'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

/** Of a company: what its card shows, or all that is known. */
export type CopyPart = 'card' | 'timeline';

/** One fact as a text to paste; empty for the citation of a fact whose source is not known. */
export function copyFact(
  fact: FactView,
  company: Pick<CompanyView, 'name'>,
  form: CopyForm,
  words: CiteWords,
): string {
  if (form === 'text') return textOfFact(fact, words, company.name);
  if (form === 'markdown') return markdownOfFact(fact, words, company.name);
  return citations([fact], words);
}

/** A company as a text to paste. `today`: the day of which the copy says that it is. */
export function copyCompany(
  view: CompanyView,
  part: CopyPart,
  form: CopyForm,
  words: CiteWords,
  today: PartialDate,
): string {
  const facts = part === 'card' ? keyFacts(view) : view.facts;
  if (form === 'citation') return citations(facts, words);
  return form === 'text'
    ? textOfCompany(view, facts, words, today)
    : markdownOfCompany(view, facts, words, today);
}

function keyFacts({ key, facts }: CompanyView): FactView[] {
  return key.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
}

function citations(facts: readonly FactView[], words: CiteWords): string {
  return distinctSources(facts)
    .map((source) => citeSource(source, words))
    .join('\n');
}
