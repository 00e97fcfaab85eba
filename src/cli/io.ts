import type { ArticleText } from '../model/article-text.ts';
import type { Extraction } from '../model/extraction.ts';

/** What the command line is given: where it writes, and what it cannot know by itself. */
export interface Io {
  out(text: string): void;
  err(line: string): void;
  extract(article: ArticleText): Extraction;
  /** The day of today, `YYYY-MM-DD`. */
  today(): string;
}

/** 0: all went well; 1: what was given to read is bad; 2: the call itself is wrong. */
export type ExitStatus = 0 | 1 | 2;

/** A call that cannot be meant so; the message says what to do instead. */
export class UsageError extends Error {}

/** A file that cannot be read, or has nothing to read; the message says why. */
export class InputError extends Error {}
