import type { Fact, ShownModality } from '../model/fact.ts';
import { isSurelyAfter } from '../model/partial-date.ts';
import type { ThreadState } from '../model/thread.ts';
import { stateOf } from './states.ts';

/** What of a fact tells how far it brings its matter, be it shown already or not. */
type Event = Pick<Fact, 'kind' | 'date' | 'statement' | 'thread'> & { modality?: ShownModality };

/** How far a matter has come in each state. What is of a later stage came after what it follows on. */
const STAGE: Record<ThreadState, number> = {
  imposed: 0,
  investigated: 0,
  agreed: 0,
  ongoing: 0,
  challenged: 1,
  penalised: 1,
  suspended: 2,
  decided: 2,
  upheld: 2,
  approved: 2,
  lifted: 3,
  settled: 3,
  dismissed: 3,
  blocked: 3,
  completed: 3,
  withdrawn: 3,
  closed: 3,
};

/** Undefined of what does not hold, or only tells something of its matter. */
function stageOf(fact: Event): number | undefined {
  const state = fact.modality ? undefined : stateOf(fact);
  return state && STAGE[state];
}

const isEarlier = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;

/**
 * The facts of a matter, which stand in the order of time, with those moved back whose date tells too little for that:
 * 'removed in 2021' begins before 'listed on 14 January 2021', but what is lifted was imposed before. What has nothing
 * before it that it could follow comes behind what it can follow of the time that its date may mean.
 */
export function inOrderOfMatter(matter: readonly Fact[]): Fact[] {
  const stages = new Map(matter.map((fact) => [fact, stageOf(fact)]));
  const stage = (fact: Fact) => stages.get(fact);
  const order = [...matter];
  for (const fact of matter.toSorted((a, b) => (stage(a) ?? 0) - (stage(b) ?? 0))) {
    const { date } = fact;
    const at = order.indexOf(fact);
    const isBefore = (other: Fact) => isEarlier(stage(other), stage(fact));
    if (!date || order.slice(0, at).some(isBefore)) continue;
    const rest = order.slice(at + 1);
    // What the matter came to later is not put before what led there.
    const end = rest.findIndex((other) => isEarlier(stage(fact), stage(other)));
    const last = rest
      .slice(0, end < 0 ? undefined : end)
      .findLastIndex((other) => isBefore(other) && other.date && !isSurelyAfter(other.date, date));
    if (last >= 0) order.splice(at, last + 2, ...rest.slice(0, last + 1), fact);
  }
  return order;
}

/**
 * True where a fact of a matter is over by a later one of it. Where the date of one holds that of the other, nobody can
 * say which came first, unless it follows from what they are.
 */
export function isOvertaken(fact: Event, by: Event): boolean {
  if (fact.date === by.date) return false;
  if (!fact.date || !by.date || isSurelyAfter(by.date, fact.date)) return true;
  return isEarlier(stageOf(fact), stageOf(by));
}
