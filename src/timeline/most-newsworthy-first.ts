import { compareDates } from '../model/partial-date.ts';
import type { ThreadState } from '../model/thread.ts';
import type { NamedCompany } from '../ui/popup/popup-state.ts';

/** How much it matters where a matter stands: what binds a company now, then what was settled or is open. */
const WEIGHT_OF_STATE: Record<ThreadState, number> = {
  imposed: 3,
  penalised: 3,
  lifted: 2,
  decided: 2,
  challenged: 2,
  investigated: 2,
  ongoing: 1,
};

/** What a reader of this page should see first: news that it cannot tell, weighty matters, fresh facts, who it is about. */
export function mostNewsworthyFirst(companies: readonly NamedCompany[]): NamedCompany[] {
  return [...companies].sort(
    (a, b) =>
      Number(b.view.newerCount > 0) - Number(a.view.newerCount > 0) ||
      stateWeight(b) - stateWeight(a) ||
      newestFirst(a, b) ||
      b.mentions - a.mentions,
  );
}

function stateWeight({ view }: NamedCompany): number {
  return Math.max(0, ...view.threads.map(({ state }) => WEIGHT_OF_STATE[state]));
}

/** The facts of a view are in this order already, so the first of each is its newest; without a date goes last. */
function newestFirst({ view: { facts: a } }: NamedCompany, { view: { facts: b } }: NamedCompany): number {
  const [x, y] = [a[0]?.date, b[0]?.date];
  return x && y ? compareDates(y, x) : compareDates(x, y);
}
