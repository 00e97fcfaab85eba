import type { Span } from '../../model/extraction.ts';
import type { FactKind } from '../../model/fact.ts';

/** One way in which texts tell a fact of a kind. */
export interface KindRule {
  /** Unique within the kind; the two make the fact's `rule`, such as 'acquisition/takes-over'. */
  name: string;
  /** How surely these words tell this kind, from 0 to 1. */
  weight: number;
  /** Phrases as src/extract/phrases/phrase.ts reads them. */
  when: string;
  /** Phrases which, anywhere in the sentence, show that the words mean another thing. */
  unless?: string;
  /**
   * Whose fact it is: of the company before the words (subject), after them (object), or of both. It tells only
   * between two companies: alone in its sentence, a company is meant on either side.
   */
  of?: 'subject' | 'object' | 'both';
}

export interface KindRules {
  kind: FactKind;
  rules: readonly KindRule[];
}

export interface FoundKind {
  kind: FactKind;
  /** From 0 to 1. */
  score: number;
  /** Which rule found it, such as 'acquisition/takes-over'. */
  rule: string;
  /** The words that told it, as offsets of the sentence. */
  trigger?: Span;
  /** Other words that tell the same kind, where they do. */
  further?: Span[];
}
