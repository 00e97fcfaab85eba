import * as v from 'valibot';
import { articleSchema, articleTextSchema } from '../../model/article.ts';
import { companySchema } from '../../model/company.ts';
import { factSchema } from '../../model/fact.ts';
import { MAX_LENGTH, webAddress } from '../../model/fields.ts';
import { checkedSentenceSchema } from '../../model/source-check.ts';
import { decisionSchema } from '../decision.ts';

const id = v.pipe(v.string(), v.maxLength(MAX_LENGTH.id));
const change = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.maxLength(40));

const ROWS: Readonly<Record<string, v.GenericSchema>> = {
  'own-articles': v.looseObject({ id, change, article: articleSchema, savedAt: time }),
  'own-texts': v.looseObject({ id, change, text: articleTextSchema }),
  'own-companies': v.looseObject({ id, change, company: companySchema }),
  subscriptions: v.looseObject({
    pack: id,
    address: webAddress,
    isAutomatic: v.boolean(),
    triedAt: time,
    checkedAt: time,
  }),
  'own-decisions': v.looseObject({ id, change, at: time, decision: decisionSchema }),
  'own-seen': v.looseObject({ company: id, facts: v.array(id), others: v.exactOptional(v.array(id)) }),
  'own-checks': v.looseObject({ article: id, sentences: v.array(checkedSentenceSchema) }),
  'own-facts': v.looseObject({ id, change, fact: factSchema, articles: v.array(id), savedAt: time }),
};

const state = v.looseObject({ key: v.literal('layer'), change, since: v.exactOptional(time) });

const undoing = v.pipe(
  v.looseObject({ store: v.string(), id, isGone: v.boolean() }),
  v.check(({ store, before }) => before === undefined || v.is(schemaOf(store), before), 'invalid'),
);
const undo = v.looseObject({ change, act: v.string(), at: time, rows: v.array(undoing) });

/** What a row of this store has to be. Of a store without a schema of its own: an object. */
export function schemaOf(store: string): v.GenericSchema {
  if (store === 'own-undo') return undo;
  if (store === 'own-state') return state;
  return ROWS[store] ?? v.record(v.string(), v.unknown());
}
