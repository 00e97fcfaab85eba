import * as v from 'valibot';
import { idText, type Known, MAX_LENGTH, plainText } from './fields.ts';
import { partialDateSchema } from './partial-date.ts';
import { THREAD_STATES } from './thread.ts';

/** What a fact tells, in the order in which a reader's guide would list them. */
export const FACT_KINDS = [
  'restriction',
  'restriction-lifted',
  'ruling',
  'lawsuit',
  'investigation',
  'penalty',
  'acquisition',
  'funding',
  'results',
  'market',
  'leadership',
  'workforce',
  'product',
  'deal',
  'operations',
  'incident',
  'statement',
  'profile',
  'other',
] as const;

/** How a fact is meant where it does not simply hold: such a fact never sets a thread's status. */
export const MODALITIES = ['planned', 'conditional', 'denied', 'reported'] as const;

const short = plainText(MAX_LENGTH.name);
const offset = v.pipe(v.number(), v.integer('integer'), v.minValue(0, 'negative'));

const words = plainText(MAX_LENGTH.quote);
const around = { prefix: v.exactOptional(words), suffix: v.exactOptional(words) };

/**
 * What a browser looks for in a page to scroll to it: the words from `start` to `end`, between the two others. Each has to
 * stand in one block of the page.
 */
export const fragmentSchema = v.looseObject({ start: words, end: v.exactOptional(words), ...around });

export const evidenceSchema = v.looseObject({
  article: idText,
  quote: v.exactOptional(words),
  ...around,
  fragment: v.exactOptional(fragmentSchema),
  start: v.exactOptional(offset),
  end: v.exactOptional(offset),
});

export const factSchema = v.looseObject({
  id: idText,
  company: idText,
  kind: v.picklist(FACT_KINDS, 'factKind'),
  date: v.exactOptional(partialDateSchema),
  statement: plainText(MAX_LENGTH.statement),
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1, 'noEvidence'), v.maxLength(100, 'tooMany')),
  thread: v.exactOptional(
    v.looseObject({
      id: idText,
      title: short,
      state: v.exactOptional(v.picklist(THREAD_STATES, 'threadState')),
    }),
  ),
  parties: v.exactOptional(
    v.pipe(
      v.array(v.looseObject({ name: short, company: v.exactOptional(idText), role: v.exactOptional(short) })),
      v.maxLength(100, 'tooMany'),
    ),
  ),
  said: v.exactOptional(v.looseObject({ speaker: short, role: v.exactOptional(short) })),
  amounts: v.exactOptional(
    v.pipe(
      v.array(v.looseObject({ value: v.number(), unit: short, currency: v.exactOptional(short) })),
      v.maxLength(100, 'tooMany'),
    ),
  ),
  modality: v.exactOptional(v.picklist(MODALITIES, 'modality')),
  rule: v.exactOptional(short),
});

export type FactKind = (typeof FACT_KINDS)[number];
export type Modality = (typeof MODALITIES)[number];

/** How a fact is shown that does not simply hold: as it is meant, or, `toCome`, since its day is still to come. */
export type ShownModality = Modality | 'toCome';

/** Terms that lead to one place of a page, and to no other. */
export type Fragment = Known<v.InferOutput<typeof fragmentSchema>>;

/**
 * Where an article says the fact; `start` and `end` are offsets into the article's text, in UTF-16 code units. Prefix and
 * suffix tell the quote from everything else in that text, the fragment from everything else on the page.
 */
export type Evidence = Known<v.InferOutput<typeof evidenceSchema>>;

/** One dated statement about one company. */
export type Fact = Known<v.InferOutput<typeof factSchema>>;
