import * as v from 'valibot';
import { idText, type Known, MAX_LENGTH, plainText } from './fields.ts';

export const NAME_KINDS = ['common', 'legal', 'ticker', 'former', 'other-script', 'brand'] as const;

export const nameSchema = v.looseObject({
  text: plainText(MAX_LENGTH.name),
  kind: v.picklist(NAME_KINDS, 'nameKind'),
  lang: v.exactOptional(plainText(35)),
  needsContext: v.exactOptional(v.boolean()),
});

export const listingSchema = v.looseObject({
  exchange: plainText(MAX_LENGTH.name),
  ticker: plainText(30),
});

export const companySchema = v.looseObject({
  id: idText,
  name: plainText(MAX_LENGTH.name),
  names: v.pipe(v.array(nameSchema), v.maxLength(200, 'tooMany')),
  about: v.exactOptional(plainText(MAX_LENGTH.line)),
  country: v.exactOptional(plainText(MAX_LENGTH.name)),
  listings: v.exactOptional(v.pipe(v.array(listingSchema), v.maxLength(50, 'tooMany'))),
  wikidata: v.exactOptional(v.pipe(v.string(), v.regex(/^Q\d{1,12}$/, 'wikidata'))),
  context: v.exactOptional(v.pipe(v.array(plainText(MAX_LENGTH.name)), v.maxLength(200, 'tooMany'))),
});

/** Who the facts are about. `context` are words that tell the company from an ordinary word of the same letters. */
export type Company = Known<v.InferOutput<typeof companySchema>>;

/** One way to write a company. `needsContext`: also an ordinary word, or short; marked only with evidence on the page. */
export type Name = Known<v.InferOutput<typeof nameSchema>>;
