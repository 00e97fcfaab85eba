import type { Fact, FactKind } from '../model/fact.ts';
import { newestFirst } from '../model/partial-date.ts';
import type { Thread } from '../model/thread.ts';

/**
 * How much a kind matters to someone who meets the name on a page, from 0 to 3: what restricts, judges or changes the
 * owner of a company weighs most; what it says of itself least.
 */
const WEIGHT_OF_KIND: Record<FactKind, number> = {
  restriction: 3,
  'restriction-lifted': 3,
  ruling: 3,
  penalty: 3,
  acquisition: 3,
  lawsuit: 2,
  investigation: 2,
  incident: 2,
  leadership: 2,
  funding: 2,
  results: 2,
  deal: 1,
  workforce: 1,
  product: 1,
  operations: 1,
  market: 1,
  statement: 1,
  profile: 0,
  other: 0,
};

export const weightOfKind = (kind: FactKind): number => WEIGHT_OF_KIND[kind];

/** A matter's status answers the question that brings a reader here, so it outweighs any kind. */
const STATUS_WEIGHT = 2;
/** What is planned, conditional, denied or reported is worth less than what holds. */
const MODALITY_WEIGHT = -2;

/** The ids of the facts, the one that most belongs on a card first. Of equal weight the newer one leads. */
export function weighFacts(facts: readonly Fact[], threads: readonly Thread[]): string[] {
  const statuses = new Set(threads.map((thread) => thread.status));
  const weight = (fact: Fact) =>
    WEIGHT_OF_KIND[fact.kind] +
    (statuses.has(fact.id) ? STATUS_WEIGHT : 0) +
    (fact.modality ? MODALITY_WEIGHT : 0);
  return [...facts]
    .sort((a, b) => weight(b) - weight(a) || newestFirst(a.date, b.date))
    .map((fact) => fact.id);
}
