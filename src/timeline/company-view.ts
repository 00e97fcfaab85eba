import type { Article } from '../model/article.ts';
import type {
  CompanyRecord,
  CompanyView,
  Disagreement,
  FactView,
  SourceView,
} from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import { groupBy } from '../model/group-by.ts';
import { hasHappened } from '../model/has-happened.ts';
import type { Looks } from '../model/looks.ts';
import { compareDates, dateSpan, dayOf, isSurelyAfter, type PartialDate } from '../model/partial-date.ts';
import type { Thread } from '../model/thread.ts';
import { sourcesOf } from '../proof/sources-of.ts';
import { knownOn, toldAfter } from './as-of.ts';
import { findDisagreements } from './disagreements.ts';
import { findReprints, foldReprints } from './fold-reprints.ts';
import { joinMatters } from './join-matters.ts';
import { type News, newsSince } from './news-since.ts';
import { isOvertaken } from './order-of-matter.ts';
import { inOrderOfTime, threadsOf } from './threads.ts';
import { asPlans, isToCome } from './to-come.ts';
import { weighFacts } from './weight.ts';

const KEY_FACTS = 3;

/** From when a company is looked at. */
export interface Standpoint {
  /** When the page says that it was published. */
  pageDate?: PartialDate | undefined;
  /** The page changes all the time. */
  isLive?: boolean | undefined;
  /** Only what was known on this day. */
  asOf?: PartialDate | undefined;
  /** What the reader has seen of it. */
  looks?: Looks | undefined;
  /** The reader's day, if it is not that of the clock. */
  today?: PartialDate | undefined;
}

export function viewCompany(
  record: CompanyRecord,
  { pageDate, isLive, asOf, looks, today = dayOf() }: Standpoint = {},
): CompanyView {
  const { company, articles, facts: told, reader } = asOf ? knownOn(record, asOf) : record;
  const day = asOf ? dateSpan(asOf).last : today;
  const { facts: known, toCome } = asPlans(told, day);
  // In this order: of a story that was folded, the articles tell of the matters of all who print it.
  const reprints = findReprints(known);
  const facts = foldReprints(joinMatters(known, reprints), reprints);
  const threads = threadsOf(facts).map((thread) => withAsOf(thread, facts, articles));
  const disagreements = findDisagreements(facts, articles);
  const context = {
    articles,
    checks: record.checks,
    superseded: new Set(threads.flatMap((thread) => overtaken(thread, facts, disagreements))),
    disagreements,
    pageDate,
    asOf,
    day,
    toCome,
    newsOf: newsSince(looks, known),
    notes: reader?.notes,
  };
  const views = inOrderOfTime(facts).map((fact) => toFactView(fact, context));
  return {
    id: company.id,
    name: company.name,
    ...(company.about && { about: company.about }),
    ...(company.listings && { listings: company.listings }),
    threads,
    facts: turnAround(views),
    key: weighFacts(facts, threads).slice(0, KEY_FACTS),
    ...(pageDate && { pageDate }),
    ...(isLive && { isLive }),
    ...(asOf && { asOf }),
    ...(reader?.note && { note: reader.note }),
    newerCount: views.filter((fact) => fact.isNewer).length,
  };
}

function withAsOf(thread: Thread, facts: readonly Fact[], articles: Record<string, Article>): Thread {
  if (thread.since) return thread;
  const evidence = facts.find(({ id }) => id === thread.status)?.evidence ?? [];
  const published = evidence.flatMap(({ article }) => articles[article]?.published ?? []).sort(compareDates);
  const asOf = published.at(-1);
  return asOf ? { ...thread, asOf } : thread;
}

/**
 * What stood in a matter before its status. Facts of the status's own day (the ruling behind a removal) still stand, and
 * so does what another source says of the same event with another date: nobody knows which of the two is right.
 */
function overtaken(
  thread: Thread,
  facts: Fact[],
  disagreements: ReadonlyMap<string, readonly Disagreement[]>,
): string[] {
  const before = thread.facts.slice(0, thread.facts.indexOf(thread.status));
  const status = facts.find(({ id }) => id === thread.status);
  const sameEvent = new Set(disagreements.get(thread.status)?.map((other) => other.with));
  return facts
    .filter(
      (fact) => status && before.includes(fact.id) && !sameEvent.has(fact.id) && isOvertaken(fact, status),
    )
    .map(({ id }) => id);
}

interface ViewContext {
  checks: CompanyRecord['checks'];
  articles: Record<string, Article>;
  superseded: ReadonlySet<string>;
  disagreements: ReadonlyMap<string, Disagreement[]>;
  pageDate: PartialDate | undefined;
  asOf: PartialDate | undefined;
  /** The day from which it is looked at. */
  day: PartialDate;
  /** The facts of a later day. */
  toCome: ReadonlySet<string>;
  newsOf: (fact: Fact) => News;
  notes: Readonly<Record<string, string>> | undefined;
}

function toFactView(fact: Fact, context: ViewContext): FactView {
  const { articles, superseded, disagreements, asOf, newsOf } = context;
  const modality = context.toCome.has(fact.id) ? 'toCome' : fact.modality;
  const note = context.notes?.[fact.id];
  // Two passages of one article are one source.
  const citing = sourcesOf(fact, articles, context.checks);
  const sources = withoutReprints(citing);
  const others = disagreements.get(fact.id);
  const toldLater = asOf && toldAfter(fact, articles, asOf);
  return {
    id: fact.id,
    kind: fact.kind,
    statement: fact.statement,
    ...(fact.date && { date: fact.date }),
    ...(modality && { modality }),
    ...(fact.said && { said: fact.said }),
    sources,
    ...(citing.length > sources.length && { reprints: citing.length - sources.length }),
    ...(others && { disagreements: others }),
    ...(toldLater && { toldLater }),
    ...(note && { note }),
    isSuperseded: superseded.has(fact.id),
    isNewer: isNewer(fact, context),
    ...newsOf(fact),
  };
}

/** Of articles under one title, the first: one story that several print counts once. */
function withoutReprints(articles: readonly SourceView[]): SourceView[] {
  return [
    ...groupBy(articles, ({ title }) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')).values(),
  ].flatMap(([first]) => first ?? []);
}

/** The date of what is only planned, or depends on something, tells when it may be, not since when it is known. */
function isNewer(fact: Fact, { pageDate, day }: ViewContext): boolean {
  const { date } = fact;
  return Boolean(
    date && pageDate && hasHappened(fact) && isSurelyAfter(date, pageDate) && !isToCome(date, day),
  );
}

/** Reverses what is dated, so that of one day the later fact comes first, and leaves the undated at the end. */
function turnAround(views: FactView[]): FactView[] {
  const dated = views.filter((fact) => fact.date);
  return [...dated.reverse(), ...views.filter((fact) => !fact.date)];
}
