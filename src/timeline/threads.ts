import type { Fact, FactKind } from '../model/fact.ts';
import { groupBy } from '../model/group-by.ts';
import { compareDates, newestFirst } from '../model/partial-date.ts';
import type { Thread } from '../model/thread.ts';
import { inOrderOfMatter } from './order-of-matter.ts';
import { stateOf } from './states.ts';

/** Of one day, that a court spoke, or that somebody went to it, says less than what became of the matter. */
const SAYS_LESS: ReadonlySet<FactKind> = new Set(['ruling', 'lawsuit', 'investigation']);

/** Facts in the order of time; of one day, or of no date, in the order of the file: its editor knows what came first. */
export function inOrderOfTime(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((a, b) => compareDates(a.date, b.date));
}

/** The threads among a company's facts, the one that changed last first. A thread without a fact that holds has none. */
export function threadsOf(facts: readonly Fact[]): Thread[] {
  const ofMatters = inOrderOfTime(facts).filter((fact) => fact.thread);
  const matters = groupBy(ofMatters, (fact) => fact.thread?.id);
  return [...matters.values()]
    .flatMap((matter) => toThread(inOrderOfMatter(matter)) ?? [])
    .sort((a, b) => newestFirst(a.since, b.since));
}

function toThread(matter: Fact[]): Thread | undefined {
  const holding = matter.filter((fact) => !fact.modality);
  const telling = holding.filter((fact) => stateOf(fact));
  // An undated fact stands last in the list, but nobody can say that it came last.
  const last = telling.findLast((fact) => fact.date);
  const ofThatDay = telling.filter((fact) => last && fact.date === last.date);
  const status =
    ofThatDay.findLast(({ kind }) => !SAYS_LESS.has(kind)) ?? last ?? telling.at(-1) ?? holding.at(-1);
  if (!status?.thread) return undefined;
  return {
    id: status.thread.id,
    title: status.thread.title,
    state: stateOf(status) ?? 'ongoing',
    ...(status.date && { since: status.date }),
    facts: matter.map((fact) => fact.id),
    status: status.id,
  };
}
