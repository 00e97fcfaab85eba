import type { CompanyView, FactView, NamedCompany } from '../model/company-view.ts';
import { dateSpan, newestFirst, type PartialDate } from '../model/partial-date.ts';
import { isMentioned, readText } from './mentioned-in.ts';
import { isOvertaken } from './order-of-matter.ts';
import { weightOfKind } from './weight.ts';

export interface LeftOutFact {
  company: Pick<CompanyView, 'id' | 'name'>;
  fact: FactView;
}

export interface LeftOut {
  /** The weightiest first; at most MOST. */
  facts: LeftOutFact[];
  /** How many key facts were looked for in the text. */
  considered: number;
}

const MOST = 5;
const MOST_OF_ONE = 3;
/** A company named less often than this part of the one that is named most is not what an article is about. */
const IN_PASSING = 0.25;
/** What matters whenever it was, and what matters while it is fresh. */
const HEAVY = 3;
const WEIGHTY = 2;
const FRESH_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * What an article leaves out of its companies: the key facts that had happened when it was written and that its text does not
 * tell. Of an undated article, the key facts of today. What came later is no omission: it is counted as newer.
 */
export function findLeftOut(
  companies: readonly NamedCompany[],
  text: string,
  pageDate: PartialDate | undefined,
): LeftOut {
  const article = readText(text);
  const most = Math.max(0, ...companies.map(({ mentions }) => mentions));
  const considered = companies
    .filter(({ mentions }) => mentions >= IN_PASSING * most)
    .flatMap(({ view }) => keyFacts(view, pageDate).map((fact) => ({ company: view, fact })));
  const missing = considered.filter(({ company, fact }) => !isMentioned(fact, company.name, article));
  const ofOne = new Map<string, number>();
  const facts = missing
    .sort((a, b) => rank(b) - rank(a) || newestFirst(dateOf(a.fact), dateOf(b.fact)))
    .filter(({ company }) => {
      const count = (ofOne.get(company.id) ?? 0) + 1;
      ofOne.set(company.id, count);
      return count <= MOST_OF_ONE;
    })
    .slice(0, MOST)
    .map(({ company: { id, name }, fact }) => ({ company: { id, name }, fact }));
  return { facts, considered: considered.length };
}

/** Where matters stood, what weighs most, and what was fresh when the page was written. */
function keyFacts(view: CompanyView, pageDate: PartialDate | undefined): FactView[] {
  const held = view.facts.filter((fact) => !fact.modality && isInEnglish(fact) && isBy(fact, pageDate));
  if (!pageDate) return held.filter(({ id, isSuperseded }) => view.key.includes(id) && !isSuperseded);
  const overtaken = new Set(view.threads.flatMap(({ facts }) => overtakenIn(facts, held)));
  const states = new Set(view.threads.flatMap(({ facts }) => facts));
  return held.filter((fact) => {
    if (overtaken.has(fact.id)) return false;
    const weight = weightOfKind(fact.kind);
    return states.has(fact.id) || weight >= HEAVY || (weight >= WEIGHTY && isFresh(fact, pageDate));
  });
}

/** The facts of a matter that are over by the last one that the page could have known. */
function overtakenIn(thread: readonly string[], held: readonly FactView[]): string[] {
  const known = thread.flatMap((id) => held.find((fact) => fact.id === id) ?? []);
  const last = known.findLast(({ date }) => date) ?? known.at(-1);
  return known.filter((fact) => last && isOvertaken(fact, last)).map(({ id }) => id);
}

/** Its date, or that of the article that tells that it is so. */
const dateOf = ({ date, sources }: FactView) => date ?? sources[0]?.published;

/** Surely, not perhaps. */
function isBy(fact: FactView, pageDate: PartialDate | undefined): boolean {
  const date = dateOf(fact);
  if (!pageDate) return true;
  return date !== undefined && dateSpan(date).last <= dateSpan(pageDate).last;
}

function isFresh(fact: FactView, pageDate: PartialDate): boolean {
  const date = dateOf(fact);
  return (
    date !== undefined && Date.parse(dateSpan(pageDate).first) - Date.parse(dateSpan(date).last) <= FRESH_MS
  );
}

/** The words of an English text are compared: those of another language are in none of it. */
function isInEnglish({ sources }: FactView): boolean {
  return sources.every(({ language }) => language === undefined || /^en\b/i.test(language));
}

function rank({ fact }: LeftOutFact): number {
  return weightOfKind(fact.kind);
}
