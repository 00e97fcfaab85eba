import type { Span } from '../../model/extraction.ts';
import type { PartialDate } from '../../model/partial-date.ts';

/**
 * What a date does in its sentence:
 * - `event`: something happened, happens or will happen then;
 * - `due`: a day by which, or for which, something is planned;
 * - `period`: what a figure covers (a quarter, a fiscal year, the year to March);
 * - `said`: when somebody said what the sentence tells;
 * - `name`: which one is meant: 'the 2019 deal';
 * - `founding`: when a company began;
 * - `since`: from when on, or until when, something holds;
 * - `background`: what the fact is compared with, or comes before or after;
 * - `dateline`: where and when the report was written.
 */
export type DateRole =
  | 'event'
  | 'due'
  | 'period'
  | 'said'
  | 'name'
  | 'founding'
  | 'since'
  | 'background'
  | 'dateline';

/** A date that a sentence tells; offsets in the sentence. `rule` says which rule read it. */
export interface FoundDate extends Span {
  date: PartialDate;
  rule: string;
  role: DateRole;
}

/** What a sentence's dates are resolved against. */
export interface DateContext {
  /** When the article was published. Without it only dates that say their year resolve. */
  published?: PartialDate;
  /** The last date told before the sentence: what 'two months later' counts from. */
  previous?: PartialDate;
  /** A month with its year that a sentence right before told: what follows goes on from there. */
  running?: PartialDate;
  /** Whether 10/11/2015 is the tenth of November. Undefined where nobody knows: then such a date is none. */
  dayFirst?: boolean;
}

/** A match of a rule, and what may be asked of the sentence around it. */
export interface Match {
  groups: Record<string, string | undefined>;
  start: number;
  end: number;
  sentence: string;
  /** Dates found before this one in the sentence. */
  earlier: readonly FoundDate[];
  /** True where the words around tell of what is to come. */
  isAhead(): boolean;
}

/**
 * One way in which texts tell dates. What its pattern matches is used up, resolved or not: 'fiscal fourth quarter'
 * that nobody can date must not become a year or another quarter.
 */
export interface DateRule {
  name: string;
  /** Global; `\b` on both sides where it matters. */
  pattern: RegExp;
  /** `period` and so on where the rule knows it; otherwise the words around decide. */
  role?: DateRole;
  /** The date; undefined where text and context do not tell it. */
  resolve(match: Match, context: DateContext): PartialDate | undefined;
}
