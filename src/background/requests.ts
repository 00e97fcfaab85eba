import * as v from 'valibot';
import { type BackgroundMessages, MAX_KEYS } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import { SNOOZES } from '../model/card-decision.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import { partialDateSchema } from '../model/partial-date.ts';
import { savingSchema } from '../model/saving.ts';
import { MAX_KEY_LENGTH } from '../model/words.ts';

const id = v.pipe(v.string(), v.maxLength(200));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const nothing = v.strictObject({});
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LENGTH.name));
const words = v.strictObject({ words: v.pipe(v.string(), v.maxLength(MAX_LENGTH.name)) });
const standpoint = {
  pageDate: v.exactOptional(partialDateSchema),
  isLive: v.exactOptional(v.boolean()),
  asOf: v.exactOptional(partialDateSchema),
};

/** The form of every request, checked where it arrives: a page's process is less trusted than ours. */
const REQUESTS: {
  [Name in keyof BackgroundMessages]: v.GenericSchema<unknown, BackgroundMessages[Name]['request']>;
} = {
  pageTerms: nothing,
  dictionary: v.strictObject({
    keys: v.pipe(v.array(v.pipe(v.string(), v.maxLength(MAX_KEY_LENGTH))), v.maxLength(MAX_KEYS)),
    texts: v.exactOptional(
      v.pipe(v.array(v.pipe(v.array(count), v.maxLength(MAX_KEYS))), v.maxLength(MAX_KEYS)),
    ),
  }),
  found: v.strictObject({ companies: count, newer: count }),
  cardCode: nothing,
  company: v.strictObject({ id, ...standpoint }),
  companies: v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(10_000)), ...standpoint }),
  saveArticle: savingSchema,
  savedOf: v.strictObject({
    article: v.exactOptional(id),
    url: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_LENGTH.url))),
  }),
  factBaseChanged: nothing,
  subscriptionsChanged: nothing,
  savePage: v.strictObject({
    tabId: v.pipe(v.number(), v.integer()),
    part: v.picklist(['page', 'selection']),
  }),
  readDraft: v.strictObject({ id }),
  unsave: v.strictObject({ article: id, facts: v.pipe(v.array(id), v.maxLength(10_000)) }),
  decideOnCard: v.variant('is', [
    v.strictObject({
      is: v.literal('notThis'),
      company: id,
      name,
      where: v.picklist(['page', 'site', 'everywhere']),
    }),
    v.strictObject({ is: v.literal('means'), company: id, name, where: v.picklist(['site', 'everywhere']) }),
    v.strictObject({
      is: v.literal('snooze'),
      company: id,
      until: v.picklist(SNOOZES),
      where: v.picklist(['site', 'everywhere']),
    }),
  ]),
  undoOnCard: v.strictObject({ change: count }),
  namesakes: v.strictObject({ name }),
  lookedAt: v.strictObject({ company: id, shown: v.pipe(v.array(id), v.maxLength(10_000)) }),
  findCompanies: words,
  lookFurther: words,
  search: words,
};

/** Throws a MessageFailure `badRequest` that says what is wrong. */
export function checkRequest(name: string, request: unknown): void {
  const schema = REQUESTS[name as keyof BackgroundMessages];
  const result = v.safeParse(schema, request);
  if (result.success) return;
  const [issue] = result.issues;
  throw new MessageFailure('badRequest', `${name}: ${v.getDotPath(issue) ?? 'request'}: ${issue.message}`);
}
