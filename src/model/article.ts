import * as v from 'valibot';
import { idText, type Known, MAX_LENGTH, plainText, webAddress } from './fields.ts';
import { partialDateSchema } from './partial-date.ts';

export const articleSchema = v.looseObject({
  id: idText,
  title: plainText(MAX_LENGTH.line),
  publisher: v.exactOptional(plainText(MAX_LENGTH.name)),
  author: v.exactOptional(plainText(MAX_LENGTH.name)),
  published: v.exactOptional(partialDateSchema),
  url: v.exactOptional(webAddress),
  language: v.exactOptional(plainText(35)),
  retrieved: v.exactOptional(partialDateSchema),
});

/** A source of facts. */
export type Article = Known<v.InferOutput<typeof articleSchema>>;
