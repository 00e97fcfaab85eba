import type { CompanyView, FactView } from '../model/company-view.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { citeSource } from './cite-source.ts';
import type { CiteWords } from './cite-words.ts';
import { aboutOf, headOf, remarksOn, statementOf } from './fact-lines.ts';

/** A fact on a few lines; with the company's name where nothing above says whose it is. */
export function textOfFact(fact: FactView, words: CiteWords, company?: string): string {
  const { sources, reprints = 0 } = fact;
  const cited = sources.map((source) => `${words.source} ${citeSource(source, words)}`);
  const last = cited.length - 1;
  return [
    [...(company === undefined ? [] : [company]), ...headOf(fact, words)].join(' · '),
    statementOf(fact, words),
    ...remarksOn(fact, words),
    ...cited.map((line, i) => (i === last && reprints > 0 ? `${line} (${words.reprints(reprints)})` : line)),
  ].join('\n');
}

export function textOfCompany(
  view: CompanyView,
  facts: readonly FactView[],
  words: CiteWords,
  today: PartialDate,
): string {
  const head = [
    view.name,
    aboutOf(view),
    words.copiedOn(words.date(today)),
    view.asOf && words.asOf(view.asOf),
  ];
  const blocks = [
    head.filter(Boolean).join('\n'),
    view.threads.map(words.status).join('\n'),
    ...(facts.length === 0 ? [words.noFacts] : facts.map((fact) => textOfFact(fact, words))),
  ];
  return blocks.filter(Boolean).join('\n\n');
}
