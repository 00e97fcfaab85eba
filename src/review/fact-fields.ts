import * as v from 'valibot';
import type { Evidence, Fact } from '../model/fact.ts';
import { MAX_LENGTH, plainText } from '../model/fields.ts';
import {
  applyDraft,
  type DraftProblems,
  draftOf,
  type FactDraft,
  problemsIn,
} from '../ui/fact-editor/fact-draft.ts';

/** A fact as it stands in its form: texts, right or wrong, empty where there is nothing. */
export interface FactFields extends FactDraft {
  /** The name of its company. */
  company: string;
  speaker: string;
  role: string;
}

/** What is wrong with a field. People read it as the `_locales` message `reviewBad_<code>`. */
export type FieldProblem = 'empty' | 'tooLong' | 'notPlain' | 'date' | 'webAddress';

export interface FieldProblems extends DraftProblems {
  company?: FieldProblem;
  speaker?: FieldProblem;
  role?: FieldProblem;
}

export type Threads = readonly NonNullable<Fact['thread']>[];

export function fieldsOf(fact: Fact, company: string): FactFields {
  const { speaker = '', role = '' } = fact.said ?? {};
  return { ...draftOf(fact), company, speaker, role };
}

export function problemsOf(fields: FactFields, locale: string): FieldProblems {
  const company = nameProblem(fields.company);
  const speaker = nameProblem(fields.speaker, Boolean(fields.role.trim()));
  const role = nameProblem(fields.role, false);
  return {
    ...problemsIn(fields, locale),
    ...(company && { company }),
    ...(speaker && { speaker }),
    ...(role && { role }),
  };
}

/** The fact that the fields make of another one, which gives all that they do not show. `undefined`: something is wrong. */
export function readFields(
  fields: FactFields,
  fact: Fact,
  threads: Threads,
  locale: string,
): Fact | undefined {
  if (Object.keys(problemsOf(fields, locale)).length > 0) return undefined;
  const { said: _, ...rest } = applyDraft(fact, fields, threads, locale);
  const [speaker, role] = [fields.speaker.trim(), fields.role.trim()];
  return speaker ? { ...rest, said: { speaker, ...(role && { role }) } } : rest;
}

/** A fact that says what a sentence says, as far as there is room. */
export function factFrom(id: string, company: string, evidence: Evidence, sentence: string): Fact {
  const statement = shorten(sentence);
  return { id, company, kind: 'other', statement, evidence: [evidence] };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_LENGTH.statement ? line : `${line.slice(0, MAX_LENGTH.statement - 1)}…`;
}

const nameSchema = plainText(MAX_LENGTH.name);

/** What keeps a text from being the name of somebody. */
export function nameProblem(text: string, isNeeded = true): FieldProblem | undefined {
  const name = text.trim();
  if (!name) return isNeeded ? 'empty' : undefined;
  if (name.length > MAX_LENGTH.name) return 'tooLong';
  return v.is(nameSchema, name) ? undefined : 'notPlain';
}
