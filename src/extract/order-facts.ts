import type { FoundCompany, FoundFact } from '../model/extraction.ts';
import { groupBy } from '../model/group-by.ts';
import { foldRepeats, longWords } from './fold-repeats.ts';
import type { WeighedFact } from './make-facts.ts';
import { tieThreads } from './threads.ts';

/** A heading of which the article repeats this share of the longer words says nothing of its own. */
const REPEATED = 0.5;
/** The lead stands within this many sentences of the heading. */
const LEAD = 8;

/** Companies by how much the article tells of them, and of each the weightiest fact first. */
export function orderFacts(
  companies: readonly FoundCompany[],
  facts: readonly WeighedFact[],
): { companies: FoundCompany[]; facts: FoundFact[] } {
  const byCompany = groupBy(withoutRepeatedHeading(facts), ({ fact }) => fact.company);
  const ordered = [...companies].sort(
    (a, b) => (byCompany.get(b.company.id)?.length ?? 0) - (byCompany.get(a.company.id)?.length ?? 0),
  );
  return {
    companies: ordered,
    facts: ordered.flatMap(({ company }) => orderOne(byCompany.get(company.id) ?? [])),
  };
}

function orderOne(facts: readonly WeighedFact[]): FoundFact[] {
  const best = foldRepeats([...facts].sort((a, b) => b.weight - a.weight));
  const tied = tieThreads(best.map(({ fact }) => fact));
  return best.map(({ isWeak }, i) => ({ fact: tied[i] as FoundFact['fact'], isWeak }));
}

/** The heading of an article is told again, in full, by its first sentences: those are the facts. */
function withoutRepeatedHeading(facts: readonly WeighedFact[]): WeighedFact[] {
  return facts.filter((heading) => {
    if (heading.sentence.paragraph > 0) return true;
    return !facts.some(
      (lead) =>
        lead.fact.company === heading.fact.company &&
        lead.sentence.paragraph > 0 &&
        lead.sentence.index <= LEAD &&
        (lead.fact.kind === heading.fact.kind || shares(heading, lead)),
    );
  });
}

function shares(heading: WeighedFact, lead: WeighedFact): boolean {
  const words = [...longWords(heading)];
  const told = longWords(lead);
  return words.filter((word) => told.has(word)).length >= REPEATED * words.length;
}
