import type { FoundCompany, FoundFact } from '../model/extraction.ts';
import { groupBy } from '../model/group-by.ts';
import { foldRepeats, longWords } from './fold-repeats.ts';
import type { WeighedFact } from './make-facts.ts';
import { tieThreads } from './threads.ts';
import { WORTH_A_PLACE } from './weight.ts';

/** A heading of which the article repeats this share of the longer words says nothing of its own. */
const REPEATED = 0.5;
/** With fewer facts than this, all of them stand on the card. */
const FEW = 5;
/** Of a company with less than this share of the first one's facts the article speaks in passing. */
const IN_PASSING = 0.75;
/** The lead stands within this many sentences of the heading. */
const LEAD = 8;
/** What the heading announces is what the article was written for. */
const ANNOUNCED = 0.4;

/** Companies by how much the article tells of them, and of each the weightiest fact first. */
export function orderFacts(
  companies: readonly FoundCompany[],
  facts: readonly WeighedFact[],
): { companies: FoundCompany[]; facts: FoundFact[] } {
  const byCompany = groupBy(withoutRepeatedHeading(facts), ({ fact }) => fact.company);
  const ordered = [...companies].sort(
    (a, b) => (byCompany.get(b.company.id)?.length ?? 0) - (byCompany.get(a.company.id)?.length ?? 0),
  );
  const most = byCompany.get(ordered[0]?.company.id ?? '')?.length ?? 0;
  return {
    companies: ordered,
    facts: ordered.flatMap(({ company }) => {
      const own = byCompany.get(company.id) ?? [];
      return orderOne(own, own.length < FEW && own.length < IN_PASSING * most);
    }),
  };
}

function orderOne(facts: readonly WeighedFact[], isInPassing: boolean): FoundFact[] {
  const all = secondsLast(foldRepeats([...facts].sort((a, b) => b.weight - a.weight)));
  const best = isInPassing ? worthAPlace(all) : all;
  const tied = tieThreads(best.map(({ fact }) => fact));
  return best.map(({ isWeak }, i) => ({ fact: tied[i] as FoundFact['fact'], isWeak }));
}

/** A company that an article mentions in passing has no card of remarks: of few facts, those that a card could leave out are. */
function worthAPlace(facts: readonly WeighedFact[]): readonly WeighedFact[] {
  return facts.filter(({ weight, isNeeded }, i) => i === 0 || isNeeded || weight > WORTH_A_PLACE);
}

/** A sentence has one place among the first facts; what else it tells comes after all others, or not at all where they are few. */
function secondsLast(facts: readonly WeighedFact[]): WeighedFact[] {
  const first = new Map<string, WeighedFact>();
  for (const fact of facts) if (!first.has(quoteOf(fact))) first.set(quoteOf(fact), fact);
  const isFirst = (fact: WeighedFact) => first.get(quoteOf(fact)) === fact;
  const seconds = facts.filter((fact) => !isFirst(fact));
  const kept = facts.length < FEW ? seconds.filter(({ isNeeded }) => isNeeded) : seconds;
  return [...facts.filter(isFirst), ...kept];
}

function quoteOf({ fact }: WeighedFact): string {
  return fact.evidence[0]?.quote ?? fact.id;
}

/**
 * The heading of an article is told again, in full, by its first sentences: those are the facts, and the news. The heading
 * itself is the name of the source, which stands beside each fact anyway, and no further evidence.
 */
function withoutRepeatedHeading(facts: readonly WeighedFact[]): WeighedFact[] {
  const repeated = new Set<WeighedFact>();
  const announced = new Set<WeighedFact>();
  for (const heading of facts.filter(({ sentence }) => sentence.paragraph === 0)) {
    const leads = facts.filter(
      ({ fact, sentence }) =>
        fact.company === heading.fact.company && sentence.paragraph > 0 && sentence.index <= LEAD,
    );
    const isOfKind = ({ fact }: WeighedFact) => fact.kind === heading.fact.kind;
    if (leads.some((lead) => isOfKind(lead) || shares(heading, lead))) repeated.add(heading);
    const same = leads.find((lead) => isOfKind(lead) && shares(heading, lead));
    if (same) announced.add(same);
  }
  return facts
    .filter((fact) => !repeated.has(fact))
    .map((fact) => {
      return announced.has(fact) ? { ...fact, weight: fact.weight + ANNOUNCED } : fact;
    });
}

function shares(heading: WeighedFact, lead: WeighedFact): boolean {
  const words = [...longWords(heading)];
  const told = longWords(lead);
  return words.filter((word) => told.has(word)).length >= REPEATED * words.length;
}
