import type { Span } from '../../model/extraction.ts';
import type { Sentence } from '../text-model.ts';

/** That a sentence speaks of a company, and by which words. */
export interface Told {
  /** An index into the companies. */
  company: number;
  sentence: Sentence;
  /** Offsets in the text; none where the sentence is a remark of the company's people, or goes on about its figures. */
  spans: Span[];
  isNamed: boolean;
  /** Nothing but this is told of it: it only says whose another company is, or rates that one, or somebody has left it. */
  only?: 'profile' | 'statement' | 'leadership';
  /** Somebody says it who is not of this company. */
  isSaidByOther: boolean;
  /** How it was found: 'named', 'the company', 'it', 'its people', 'several', 'its product', 'goes on'. */
  rule: string;
}
