import * as v from 'valibot';
import { MAX_LENGTH, plainText } from './fields.ts';
import { partialDateSchema } from './partial-date.ts';

/** What became of a sentence on the page that it was saved from. */
export const SENTENCE_STATES = ['there', 'changed', 'gone'] as const;

/** `now`: what the page says in its place. */
export const sentenceSchema = v.object({
  is: v.picklist(SENTENCE_STATES),
  now: v.exactOptional(plainText(MAX_LENGTH.quote)),
});

export type SentenceNow = v.InferOutput<typeof sentenceSchema>;

/** What a page answers for each sentence that it was asked for; `null` where nothing can be said of it. */
export const sentencesSchema = v.array(v.nullable(sentenceSchema));

/** A sentence that was looked for again. */
export const checkedSentenceSchema = v.object({
  ...sentenceSchema.entries,
  quote: v.string(),
  /** The day of that. */
  on: partialDateSchema,
  /** As it was saved, with what stood around it. */
  paragraph: v.exactOptional(v.string()),
});

export type CheckedSentence = v.InferOutput<typeof checkedSentenceSchema>;

/** What is looked for on the page of a saved article. */
export interface SavedSource {
  title: string;
  text: string;
  quotes: string[];
  /** What each of them stands in. */
  paragraphs: string[];
}
