import * as v from 'valibot';
import { type Fact, type FactKind, factSchema, type Modality } from '../../model/fact.ts';
import { MAX_LENGTH } from '../../model/fields.ts';
import { readDate } from './read-date.ts';

/** What the fields of an editor hold: text as it was typed, right or wrong. Plain data, so that a draft can be kept. */
export interface FactDraft {
  statement: string;
  kind: FactKind;
  date: string;
  /** The title of the matter; empty for none. */
  thread: string;
  modality: Modality | '';
}

/** What keeps a draft from being a fact: field by field, in codes. */
export interface DraftProblems {
  statement?: 'empty' | 'tooLong' | 'notPlain';
  date?: 'date';
  thread?: 'tooLong' | 'notPlain';
}

type Threads = readonly NonNullable<Fact['thread']>[];

export function draftOf({ statement, kind, date = '', thread, modality }: Fact): FactDraft {
  return { statement, kind, date, thread: thread?.title ?? '', modality: modality ?? '' };
}

export function problemsIn(draft: FactDraft, locale: string): DraftProblems {
  const { statement, thread } = draft;
  const ofStatement = statement.trim() ? problemOf(statement, MAX_LENGTH.statement) : 'empty';
  const ofThread = thread.trim() ? problemOf(thread, MAX_LENGTH.name) : undefined;
  return {
    ...(ofStatement && { statement: ofStatement }),
    ...(readDate(draft.date, locale) === undefined && { date: 'date' }),
    ...(ofThread && { thread: ofThread }),
  };
}

/** The fact with what the draft says of it; the draft must have no problems. `threads` are those of its company. */
export function applyDraft(fact: Fact, draft: FactDraft, threads: Threads, locale: string): Fact {
  const { date: _, thread: __, modality: ___, ...rest } = fact;
  const date = readDate(draft.date, locale);
  const thread = threadOf(fact, draft.thread.trim(), threads);
  return {
    ...rest,
    statement: draft.statement.trim(),
    kind: draft.kind,
    ...(date && { date }),
    ...(thread && { thread }),
    ...(draft.modality && { modality: draft.modality }),
  };
}

/** Equal titles are one matter. A title that the company has not yet begins a matter of that name. */
function threadOf(fact: Fact, title: string, threads: Threads): Fact['thread'] {
  if (!title) return undefined;
  if (fact.thread?.title === title) return fact.thread;
  const key = title.toLowerCase();
  const known = threads.find((thread) => thread.title.toLowerCase() === key);
  return known ?? { id: `own: ${key}`.slice(0, MAX_LENGTH.id), title };
}

const statementSchema = factSchema.entries.statement;

/** The model's own rules, as far as a person can break them by typing. */
function problemOf(text: string, max: number): 'tooLong' | 'notPlain' | undefined {
  if (text.trim().length > max) return 'tooLong';
  const isPlain = v.is(statementSchema, text.trim().slice(0, MAX_LENGTH.statement));
  return isPlain ? undefined : 'notPlain';
}
