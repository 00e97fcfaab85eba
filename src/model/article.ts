import * as v from 'valibot';
import { idText, type Known, MAX_LENGTH, plainText, webAddress } from './fields.ts';
import { partialDateSchema } from './partial-date.ts';

/** The words of an article, one paragraph a line, the title first. They are searched and quoted, never shown as markup. */
export const articleTextSchema = v.pipe(v.string(), v.maxLength(MAX_LENGTH.text, 'tooLong'));

export const articleSchema = v.looseObject({
  id: idText,
  title: plainText(MAX_LENGTH.line),
  publisher: v.exactOptional(plainText(MAX_LENGTH.name)),
  author: v.exactOptional(plainText(MAX_LENGTH.name)),
  published: v.exactOptional(partialDateSchema),
  url: v.exactOptional(webAddress),
  language: v.exactOptional(plainText(35)),
  retrieved: v.exactOptional(partialDateSchema),
  text: v.exactOptional(articleTextSchema),
});

/** A source of facts. `text` comes with what a reader exports, and with nothing that travels to a page. */
export type Article = Known<v.InferOutput<typeof articleSchema>>;
