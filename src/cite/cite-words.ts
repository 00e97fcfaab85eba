import type { Disagreement } from '../model/company-view.ts';
import type { Fact, FactKind, ShownModality } from '../model/fact.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { CheckedSentence } from '../model/source-check.ts';
import type { Thread } from '../model/thread.ts';

/** What copies say around the facts, in the reader's language. */
export interface CiteWords {
  date(date: PartialDate): string;
  /** In place of a fact's own date: `As of 26 May 2021`, or that it is undated. */
  undated(published: PartialDate | undefined): string;
  kind(kind: FactKind): string;
  /** How a fact is meant that does not simply hold. */
  modality(modality: ShownModality): string;
  superseded: string;
  said(said: NonNullable<Fact['said']>): string;
  disagreement(disagreement: Disagreement): string;
  reprints(count: number): string;
  /** That a source does not say it in these words any more. */
  check(check: CheckedSentence): string;
  /** `US blacklist: removed, 25 May 2021` */
  status(thread: Thread): string;
  /** The line that tells of which day a copy is. */
  copiedOn(day: PartialDate): string;
  /** What is said of a day as of which all is shown. */
  asOf(day: PartialDate): string;
  noFacts: string;
  /** Before the source of a fact, with a colon. */
  source: string;
  /** A title as a citation has it, between quotation marks. */
  quoted(title: string): string;
  /** In place of the date of a source that tells none. */
  noDate: string;
  accessed(day: PartialDate): string;
  /** Between the parts of a line. */
  comma: string;
}
