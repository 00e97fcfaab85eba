import type { CompanyView, FactView, SourceView } from '../model/company-view.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { oneLine, sentenceOf } from './cite-source.ts';
import type { CiteWords } from './cite-words.ts';
import { aboutOf, headOf, remarksOn, statementOf } from './fact-lines.ts';

/** A fact as an item of a list; with the company's name where nothing above says whose it is. */
export function markdownOfFact(fact: FactView, words: CiteWords, company?: string): string {
  const { sources, reprints = 0 } = fact;
  const [when = '', ...rest] = headOf(fact, words);
  const head = [...(company === undefined ? [] : [strong(company)]), strong(when), ...rest.map(escapeText)];
  const from = [
    ...sources.map((source) => linkTo(source, fact, words)),
    ...(reprints > 0 ? [escapeText(words.reprints(reprints))] : []),
  ];
  const told = [statementOf(fact, words), ...remarksOn(fact, words)].map(escapeText);
  const proof = from.length > 0 ? ` (${from.join('; ')})` : '';
  return `- ${head.join(' · ')}: ${told.map(asSentence).join(' ')}${proof}`;
}

export function markdownOfCompany(
  view: CompanyView,
  facts: readonly FactView[],
  words: CiteWords,
  today: PartialDate,
): string {
  const about = aboutOf(view);
  const days = [words.copiedOn(words.date(today)), ...(view.asOf ? [words.asOf(view.asOf)] : [])];
  const blocks = [
    `## ${escapeText(oneLine(view.name))}`,
    escapeText(about),
    days.map((line) => `_${escapeText(line)}_`).join('  \n'),
    view.threads.map((thread) => `- ${escapeText(oneLine(words.status(thread)))}`).join('\n'),
    facts.length === 0
      ? escapeText(words.noFacts)
      : facts.map((fact) => markdownOfFact(fact, words)).join('\n'),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

/** The publisher, linked to the very sentence, and the day: `[Ledger](https://…), 26 May 2021`. */
function linkTo(source: SourceView, fact: FactView, words: CiteWords): string {
  const { title, publisher, author, published } = source;
  const url = sentenceOf(source, fact);
  const name = escapeText(oneLine(publisher ?? author ?? title));
  const shown =
    publisher || author ? `${escapeText(words.quoted(oneLine(title)))}${words.comma}${name}` : name;
  const day = published ? words.date(published) : words.noDate;
  return `${url ? `[${shown}](${escapeAddress(url)})` : shown}${words.comma}${escapeText(day)}`;
}

function strong(text: string): string {
  return `**${escapeText(oneLine(text))}**`;
}

function asSentence(text: string): string {
  return /[.!?…。！？]["'”’»)\]]*$/u.test(text) ? text : `${text}.`;
}

/** What Markdown would take for its own, at the beginning of a line too. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|#]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^([-+]|\d+[.)])(?=\s)/gm, '\\$1');
}

function escapeAddress(url: string): string {
  return url.replace(
    /[()\s<>\\]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
