import * as v from 'valibot';
import { articleSchema } from '../model/article.ts';
import { type Fact, factSchema } from '../model/fact.ts';
import { idText, type Known, MAX_LENGTH, plainText } from '../model/fields.ts';
import { partialDateSchema } from '../model/partial-date.ts';
import { cutWords, foldWord } from '../model/words.ts';
import { keyParts } from './fact-key.ts';

/** With its name as the reader saw it: a list has to say whom a decision is about when the pack is gone. */
const company = v.object({ id: idText, name: plainText(MAX_LENGTH.name) });
const fact = v.object({ id: idText, statement: plainText(MAX_LENGTH.statement) });
const about = v.exactOptional(plainText(MAX_LENGTH.line));
const site = v.exactOptional(plainText(MAX_LENGTH.name));
/** A page by its address, as `pageOf` writes it; it is shown as text alone. */
const page = v.exactOptional(
  v.pipe(v.string(), v.minLength(1, 'empty'), v.maxLength(MAX_LENGTH.url, 'tooLong')),
);

export const untilSchema = v.variant('is', [
  v.object({ is: v.literal('ever') }),
  /** Through the day before this one, `YYYY-MM-DD`. */
  v.object({ is: v.literal('day'), day: v.pipe(v.string(), v.isoDate('date')) }),
  /** Until something happens to the company after the newest thing that was known; absent: nothing was. */
  v.object({ is: v.literal('news'), newest: v.exactOptional(partialDateSchema) }),
]);

export const decisionSchema = v.variant('kind', [
  /** One company is the same as another, whose id is kept. */
  v.object({ kind: v.literal('merge'), company, into: company }),
  /** Two companies of one name are two. */
  v.object({ kind: v.literal('apart'), company, other: company }),
  /** A fact of a pack as the reader has it, the pack's own as it was then, and the articles that it cites. */
  v.object({
    kind: v.literal('editFact'),
    company,
    fact: factSchema,
    original: factSchema,
    articles: v.pipe(v.array(articleSchema), v.maxLength(100, 'tooMany')),
  }),
  /** What a company is called and what is said of it; `company` has the name that it had. */
  v.object({ kind: v.literal('editCompany'), company, name: plainText(MAX_LENGTH.name), about }),
  v.object({ kind: v.literal('hideFact'), company, fact }),
  /**
   * A text that is not to be marked: as a name of one company, or at all; on one page, on one site, or anywhere. It is the
   * text and not the company that is hidden: who says that 'Apple' is not Apple Inc. on a page of recipes says nothing of
   * an 'Apple Inc.' that may stand there too.
   */
  v.object({
    kind: v.literal('hideName'),
    text: plainText(MAX_LENGTH.name),
    company: v.exactOptional(company),
    site,
    page,
  }),
  /**
   * A text that several companies bear means this one: on one site, or anywhere. A kind of its own, and not the text hidden
   * for the others, since it also says that the page need not prove it; and a company that comes later is out as well.
   */
  v.object({ kind: v.literal('chooseName'), text: plainText(MAX_LENGTH.name), company, site }),
  v.object({
    kind: v.literal('note'),
    company,
    fact: v.exactOptional(fact),
    text: plainText(MAX_LENGTH.line),
  }),
  /** A company that is not marked for a while: on one site, or anywhere. */
  v.object({ kind: v.literal('snooze'), company, site, until: untilSchema }),
]);

/** What the reader decided over what the packs say. One of a kind about one thing takes the place of the one before. */
export type Decision = Known<v.InferOutput<typeof decisionSchema>>;
export type DecisionKind = Decision['kind'];
export type DecisionOf<Kind extends DecisionKind> = Extract<Decision, { kind: Kind }>;
export type Until = Known<v.InferOutput<typeof untilSchema>>;
/** A company as a list names it. */
export type Named = DecisionOf<'merge'>['company'];

/** What a decision is about, in one text: the id of its row. */
export function decisionId(decision: Decision): string {
  return `${decision.kind} ${JSON.stringify(subjectOf(decision))}`;
}

/** The id of a decision about a fact. */
export function factDecisionId(
  kind: 'editFact' | 'hideFact' | 'note',
  fact: Pick<Fact, 'company' | 'id'>,
): string {
  return `${kind} ${JSON.stringify(keyParts(fact))}`;
}

function subjectOf(decision: Decision): (string | null)[] {
  const { kind, company } = decision;
  const id = company?.id ?? null;
  switch (kind) {
    case 'apart':
      return [decision.company.id, decision.other.id].sort();
    case 'editFact':
    case 'hideFact':
      return keyParts({ company: decision.company.id, id: decision.fact.id });
    case 'note':
      return decision.fact ? keyParts({ company: decision.company.id, id: decision.fact.id }) : [id];
    case 'hideName': {
      // As it was before there were pages, so that what is kept is found again.
      const { site = null, page } = decision;
      return [nameKey(decision.text), id, site, ...(page === undefined ? [] : [page])];
    }
    case 'chooseName':
      return [nameKey(decision.text), decision.site ?? null];
    case 'snooze':
      return [id, decision.site ?? null];
    default:
      return [id];
  }
}

const PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/i;

/** Names that a page cannot tell apart have one key: case and what stands between the words do not count. */
export function nameKey(text: string): string {
  // Most names are plain, and a page's dictionary has many.
  if (PLAIN.test(text)) return text.toLowerCase();
  return [...cutWords(text)].map((word) => foldWord(word.text)).join(' ') || text.trim().toLowerCase();
}

/** What a list calls a decision. */
export function titleOf(decision: Decision): string {
  switch (decision.kind) {
    case 'editFact':
      return decision.original.statement;
    case 'hideFact':
      return decision.fact.statement;
    case 'hideName':
    case 'chooseName':
    case 'note':
      return decision.text;
    default:
      return decision.company.name;
  }
}
