import * as v from 'valibot';
import {
  type Evidence,
  FACT_KINDS,
  type Fact,
  type FactKind,
  factSchema,
  MODALITIES,
} from '../model/fact.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import { isPartialDate } from '../model/partial-date.ts';

/** A fact as it stands in its form: texts, right or wrong, empty where there is nothing. */
export interface FactFields {
  /** The name of its company. */
  company: string;
  statement: string;
  kind: FactKind;
  date: string;
  modality: string;
  thread: string;
  speaker: string;
  role: string;
}

/** What is wrong with a field. People read it as the `_locales` message `review_bad_<code>`. */
export type FieldProblem =
  | 'empty'
  | 'tooLong'
  | 'markup'
  | 'controlCharacter'
  | 'date'
  | 'webAddress'
  | 'invalid';

export type FieldProblems = Partial<Record<keyof FactFields, FieldProblem>>;

export type ReadFields = { ok: true; fact: Fact } | { ok: false; problems: FieldProblems };

export function fieldsOf(fact: Fact, company: string): FactFields {
  return {
    company,
    statement: fact.statement,
    kind: fact.kind,
    date: fact.date ?? '',
    modality: fact.modality ?? '',
    thread: fact.thread?.title ?? '',
    speaker: fact.said?.speaker ?? '',
    role: fact.said?.role ?? '',
  };
}

/** The fact that the fields make of another one, which gives all that they do not show. */
export function readFields(fields: FactFields, fact: Fact): ReadFields {
  const texts = Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, text.trim()]),
  ) as unknown as FactFields;
  const { company, statement, kind, date, modality, thread, speaker, role } = texts;
  const { date: _date, modality: _modality, thread: before, said: _said, ...rest } = fact;
  const candidate = {
    ...rest,
    statement,
    kind,
    ...(date && { date: date.toUpperCase() }),
    ...(isModality(modality) && { modality }),
    ...(thread && { thread: before?.title === thread ? before : { id: threadId(thread), title: thread } }),
    ...(speaker && { said: { speaker, ...(role && { role }) } }),
  };
  const problems: FieldProblems = {};
  if (!company) problems.company = 'empty';
  else if (company.length > MAX_LENGTH.name) problems.company = 'tooLong';
  if (date && !isPartialDate(date.toUpperCase())) problems.date = 'date';
  const checked = v.safeParse(factSchema, candidate);
  for (const issue of checked.issues ?? []) {
    const field = fieldOf(issue.path?.map(({ key }) => key));
    problems[field] ??= problemOf(issue.message);
  }
  return Object.keys(problems).length === 0 && checked.success
    ? { ok: true, fact: checked.output as Fact }
    : { ok: false, problems };
}

/** A fact that says what a sentence says, as far as there is room. */
export function factFrom(id: string, company: string, evidence: Evidence): Fact {
  const statement = shorten(evidence.quote ?? '');
  return { id, company, kind: 'other', statement, evidence: [evidence] };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= MAX_LENGTH.statement ? line : `${line.slice(0, MAX_LENGTH.statement - 1)}…`;
}

/** One matter of one company has one id, however often its title is typed. */
function threadId(title: string): string {
  return title.toLowerCase().slice(0, MAX_LENGTH.id);
}

function isModality(text: string): text is (typeof MODALITIES)[number] {
  return (MODALITIES as readonly string[]).includes(text);
}

export function isKind(text: string): text is FactKind {
  return (FACT_KINDS as readonly string[]).includes(text);
}

const FIELD_OF: Record<string, keyof FactFields> = {
  date: 'date',
  kind: 'kind',
  modality: 'modality',
  thread: 'thread',
  said: 'speaker',
};

function fieldOf([first, second]: readonly unknown[] = []): keyof FactFields {
  if (first === 'said' && second === 'role') return 'role';
  return FIELD_OF[String(first)] ?? 'statement';
}

const CODES: readonly string[] = ['empty', 'tooLong', 'markup', 'controlCharacter', 'date', 'webAddress'];

export function problemOf(message: string): FieldProblem {
  return CODES.includes(message) ? (message as FieldProblem) : 'invalid';
}
