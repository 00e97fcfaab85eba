import type { PartialDate } from './partial-date.ts';

/** Where a matter can stand. Shown through `_locales` as `threadState_<state>`. */
export const THREAD_STATES = [
  'imposed',
  'challenged',
  'suspended',
  'upheld',
  'lifted',
  'decided',
  'dismissed',
  'settled',
  'withdrawn',
  'investigated',
  'closed',
  'penalised',
  'agreed',
  'approved',
  'blocked',
  'completed',
  'ongoing',
] as const;

export type ThreadState = (typeof THREAD_STATES)[number];

/** The facts of a company about one matter, oldest first; the last one that simply holds is its status. */
export interface Thread {
  id: string;
  title: string;
  state: ThreadState;
  /** When the state began, as far as it is known. */
  since?: PartialDate;
  /** Of a state that nobody dated: the date of the article that says so. What holds then need not hold today. */
  asOf?: PartialDate;
  /** The ids of its facts, oldest first. */
  facts: string[];
  /** The id of the fact that sets the state. */
  status: string;
}
