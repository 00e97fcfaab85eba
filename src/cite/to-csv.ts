import type { CompanyView, FactView, SourceView } from '../model/company-view.ts';
import { oneLine, sentenceOf } from './cite-source.ts';

/** The columns in their order: names that do not change with the reader's language, for programs. */
const COLUMNS: Record<string, (fact: FactView, view: CompanyView) => string | undefined> = {
  company: (_, view) => view.name,
  date: ({ date }) => date,
  kind: ({ kind }) => kind,
  // Before the statement, and never empty: what is denied must not be taken for a fact.
  certainty: ({ modality }) => modality ?? 'stated',
  superseded: ({ isSuperseded }) => (isSuperseded ? 'yes' : 'no'),
  statement: ({ statement }) => statement,
  said_by: ({ said }) => said?.speaker,
  said_by_role: ({ said }) => said?.role,
  disagrees: ({ disagreements = [] }) => disagreements.map(contradictionOf).join(' | '),
  matter: ({ id }, { threads }) => threads.find(({ facts }) => facts.includes(id))?.title,
  matter_state: ({ id }, { threads }) => threads.find(({ facts }) => facts.includes(id))?.state,
  title: ({ sources: [first] }) => first?.title,
  author: ({ sources: [first] }) => first?.author,
  publisher: ({ sources: [first] }) => first?.publisher,
  published: ({ sources: [first] }) => first?.published,
  accessed: ({ sources: [first] }) => first?.retrieved,
  address: (fact) => fact.sources[0] && sentenceOf(fact.sources[0], fact),
  source_now: ({ sources: [first] }) => first?.check?.is,
  source_checked: ({ sources: [first] }) => first?.check?.on,
  more_sources: (fact) =>
    fact.sources
      .slice(1)
      .map((source) => sourceOf(source, fact))
      .join(' | '),
  company_id: (_, view) => view.id,
  fact_id: ({ id }) => id,
};

/** Spreadsheets take a file in UTF-8 for another one without it, and show “ as â€œ; readers of CSV that mind it are few. */
const BYTE_ORDER_MARK = '\ufeff';

/** All facts of a company as a file of RFC 4180, a fact a row under a row of names. */
export function csvOfCompany(view: CompanyView): string {
  const rows = view.facts.map((fact) => Object.values(COLUMNS).map((of) => of(fact, view) ?? ''));
  return BYTE_ORDER_MARK + toCsv([Object.keys(COLUMNS), ...rows]);
}

export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const harmless = withoutFormula(text);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * A spreadsheet runs a cell that begins so as a formula, and a pack is whoever's text: an apostrophe before it makes it
 * text there. Full-width forms count too.
 */
export function withoutFormula(text: string): string {
  return /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
}

function contradictionOf({
  date,
  statement,
  source,
}: NonNullable<FactView['disagreements']>[number]): string {
  return oneLine([source?.publisher ?? source?.title, date, statement].filter(Boolean).join(': '));
}

function sourceOf(source: SourceView, fact: FactView): string {
  const { publisher, title, published } = source;
  return oneLine([publisher, title, published, sentenceOf(source, fact)].filter(Boolean).join(', '));
}
