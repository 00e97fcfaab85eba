import type { FetchProblem, Subscription } from '../model/subscription.ts';

/** What is noted of a subscription when its address was asked. `at` is when, ISO 8601 in UTC. */
type Note = (known: Subscription) => Subscription;

/** It is about to be asked: whoever is stopped on the way has tried. */
export const noteTry =
  (at: string): Note =>
  (known) => ({ ...known, triedAt: at });

/** It answered as it should. An update that waits goes on waiting. */
export const noteAnswer =
  (at: string): Note =>
  ({ failure: _, ...known }) => ({ ...known, triedAt: at, checkedAt: at });

/** What is installed is what it has to give: nothing waits any more. */
export const noteCurrent =
  (at: string): Note =>
  ({ failure: _, waiting: __, ...known }) => ({ ...known, triedAt: at, checkedAt: at });

export const noteWaiting =
  (waiting: NonNullable<Subscription['waiting']>, at: string): Note =>
  (known) => ({ ...noteAnswer(at)(known), waiting });

/** It failed, since the first time that it did so without an answer in between. */
export const noteFailure =
  (problem: FetchProblem, at: string): Note =>
  (known) => ({ ...known, triedAt: at, failure: { ...problem, since: known.failure?.since ?? at, at } });
