import type { Span } from '../../model/extraction.ts';
import type { FactKind } from '../../model/fact.ts';
import type { FoundDate } from './found-date.ts';

/** What is known of the fact whose date is asked for. Offsets in the sentence. */
export interface DatedFact {
  dates: readonly FoundDate[];
  /** Where the sentence names the company or refers to it. */
  company: readonly Span[];
  /** The words that made the kind: 'acquired', 'said', 'shares fell'. */
  trigger?: Span | undefined;
  /** Other words that make the same kind. */
  further?: readonly Span[];
  kind: FactKind;
  /** Where it names others. */
  others?: readonly Span[];
  /** The text says who speaks, and it is somebody of the company. */
  isOwnWord?: boolean;
}

/** What two companies do together is announced for both by either. */
export const JOINT: ReadonlySet<FactKind> = new Set(['acquisition', 'deal']);
