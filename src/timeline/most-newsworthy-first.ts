import type { NamedCompany } from '../model/company-view.ts';
import { hasHappened } from '../model/has-happened.ts';
import { newestFirst, type PartialDate } from '../model/partial-date.ts';
import type { ThreadState } from '../model/thread.ts';

/** How much it matters where a matter stands: what binds a company now, then what was settled or is open. */
const WEIGHT_OF_STATE: Record<ThreadState, number> = {
  imposed: 3,
  upheld: 3,
  penalised: 3,
  suspended: 2,
  lifted: 2,
  decided: 2,
  challenged: 2,
  investigated: 2,
  blocked: 2,
  agreed: 2,
  approved: 2,
  completed: 1,
  settled: 1,
  dismissed: 1,
  withdrawn: 1,
  closed: 1,
  ongoing: 1,
};

/** What a reader of this page should see first: news that it cannot tell, weighty matters, fresh facts, who it is about. */
export function mostNewsworthyFirst(companies: readonly NamedCompany[]): NamedCompany[] {
  return [...companies].sort(
    (a, b) =>
      Number(b.view.newerCount > 0) - Number(a.view.newerCount > 0) ||
      stateWeight(b) - stateWeight(a) ||
      newestFirst(newestDate(a), newestDate(b)) ||
      b.mentions - a.mentions,
  );
}

function stateWeight({ view }: NamedCompany): number {
  return Math.max(0, ...view.threads.map(({ state }) => WEIGHT_OF_STATE[state]));
}

/** The facts of a view stand newest first, the undated last. */
function newestDate({ view }: NamedCompany): PartialDate | undefined {
  return view.facts.find(hasHappened)?.date;
}
