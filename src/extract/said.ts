import type { Span } from '../model/extraction.ts';
import { findQuotes } from './quotes.ts';
import {
  ACCORDING,
  COMPANY_AFTER,
  COMPANY_BEFORE,
  HAS_ROLE,
  INSERTED,
  NAME,
  NAME_THEN,
  NO_PERSON,
  PRONOUN_SAYS,
  ROLE_THEN,
  ROLE_WORDS,
  re,
  SAYS,
  SAYS_ROLE,
  SAYS_THEN,
  SPOKESPERSON,
  SPOKESPERSON_SAYS,
} from './said-patterns.ts';

/** Who says something, as far as the sentence and what came before it tell. */
export interface Said {
  /** A person's name as the text has it, or 'a spokesperson' and the like, or the company's own name. */
  speaker: string;
  role?: string;
  /** Where the sentence names the company that the speaker belongs to, or that speaks itself. */
  company?: Span;
}

export interface SaidContext {
  /** Names of companies in the sentence, and words that refer to one. */
  companies?: readonly Span[];
  /** Who spoke last: 'he said' is that person. */
  previous?: Said;
  /** Somebody whom the text introduced before and now calls by the last name alone. */
  known?: (surname: string) => Said | undefined;
  /** Quotations of the sentence, also those that began before it; without them the sentence is read alone. */
  quotes?: readonly Span[];
}

/**
 * Who says what the sentence holds. Undefined where nobody does, or where the text leaves open who: never a guess.
 * 'He said' and a name alone ('Lee continued') are taken from who spoke before.
 */
export function findSaid(sentence: string, context: SaidContext = {}): Said | undefined {
  const { companies = [], previous, quotes = findQuotes(sentence) } = context;
  const outside = mask(withoutQuotes(sentence, quotes), companies);
  return (
    spokesperson(outside, companies) ??
    person(outside, companies, context) ??
    speakingCompany(sentence, outside, companies) ??
    (PRONOUN_SAYS.test(outside) ? again(previous) : undefined)
  );
}

/** The same speaker, but where another sentence named the company is no place in this one. */
function again(said: Said | undefined): Said | undefined {
  return said && { speaker: said.speaker, ...(said.role && { role: said.role }) };
}

/** A letter of no capital and of no word that a text of ours has: it stands for each letter of a company's name. */
const MASK = 'ǂ';

function mask(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (masked, { start, end }) => masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end),
    text,
  );
}

/** What stands in quotation marks names people too, but they do not speak. Its place is kept, so offsets hold. */
function withoutQuotes(sentence: string, quotes: readonly Span[]): string {
  return quotes.reduce((masked, { start, end }) => {
    const [from, to] = [Math.max(0, start), Math.min(masked.length, end)];
    return to - from < 2
      ? masked
      : `${masked.slice(0, from)}"${' '.repeat(to - from - 2)}"${masked.slice(to)}`;
  }, sentence);
}

function spokesperson(outside: string, companies: readonly Span[]): Said | undefined {
  const match = SPOKESPERSON_SAYS.exec(outside);
  if (!match) return undefined;
  const [text] = match;
  const word = SPOKESPERSON.exec(text)?.[0] ?? 'spokesperson';
  const named = re(`${word}s? (?<name>${NAME}) (?:${SAYS})|(?:${SAYS}) [^,]*?${word} (?<late>${NAME})`).exec(
    outside,
  );
  const company =
    within(companies, match.index, match.index + text.length) ?? nearestTo(companies, match.index);
  const role = word.toLowerCase();
  const name = named?.groups?.name ?? named?.groups?.late;
  return { speaker: name ?? role, ...(name && { role }), ...(company && { company }) };
}

function person(outside: string, companies: readonly Span[], context: SaidContext): Said | undefined {
  for (const pattern of [ROLE_THEN, SAYS_ROLE, NAME_THEN, INSERTED, ACCORDING, SAYS_THEN]) {
    const match = pattern.exec(outside);
    const groups = match?.groups;
    if (!match || !groups?.name) continue;
    const found = readPerson(outside, match.index, groups, companies, context);
    if (found) return found;
  }
  return undefined;
}

function readPerson(
  outside: string,
  index: number,
  groups: Record<string, string | undefined>,
  companies: readonly Span[],
  { previous, known }: SaidContext,
): Said | undefined {
  const start = outside.indexOf(groups.name ?? '', index + (groups.before?.length ?? 0));
  // 'The owners of the Birch said': the ship is no person.
  if (/\bof\sthe\s$/.test(outside.slice(0, start))) return undefined;
  const name = afterRole(groups.name ?? '')
    .replace(/^The (?=\S+ \S)|^.*\p{Ll}['’]s /u, '')
    .replace(/(?<=\p{L}{2})\.$/u, '');
  if (groups.before && !HAS_ROLE.test(groups.before)) return undefined;
  if (name === '' || NO_PERSON.test(name) || (HAS_ROLE.test(name) && !name.includes(' '))) return undefined;
  const role =
    roleIn(groups.after ?? groups.bracket ?? '') ??
    roleIn(before(outside, start, groups.before)) ??
    HOLDS.exec(groups.after ?? '')?.[1];
  if (!role && !name.includes(' ')) {
    // One word that nobody introduced may be anything. Somebody who spoke before is known by the surname.
    return again(previous && lastName(previous.speaker) === name ? previous : known?.(name));
  }
  if (!role && TITLE.test(name)) {
    const surname = name.replace(TITLE, '');
    const met = previous && lastName(previous.speaker) === surname ? previous : known?.(surname);
    if (met) return again(met);
  }
  const from = Math.max(0, start - (groups.before?.length ?? WORDS_BEFORE) - 2);
  const company = role
    ? workplace(outside, companies, from, start + name.length + (groups.after?.length ?? 0) + 2)
    : undefined;
  return { speaker: name, ...(role && { role }), ...(company && { company }) };
}

/** 'the buyer of the bookseller Acme': any work at a company is a role. */
const HOLDS =
  /^(?:the|an?|its) (\p{Ll}[\p{Ll} -]{2,40}?) (?:of|at|for|from|with) (?:the |an? )?(?:\p{Ll}+ ){0,3}ǂ/u;

const TITLE = /^(?:Mr|Mrs|Ms|Dr|Sir|Prof)\.? /u;

function lastName(speaker: string): string | undefined {
  return speaker.split(' ').at(-1);
}

/** A role that stands before a name has no more letters than this. */
const WORDS_BEFORE = 60;

function before(outside: string, start: number, given: string | undefined): string {
  if (given !== undefined) return given;
  return (
    outside
      .slice(Math.max(0, start - WORDS_BEFORE), start)
      .split(/[,.;"]/u)
      .at(-1) ?? ''
  );
}

/** The role alone: 'chief executive', 'vice president of sales'; not the company after it. */
function roleIn(text: string): string | undefined {
  if (!HAS_ROLE.test(text)) return undefined;
  const role = text
    .trim()
    .replace(/,? (?:who|which)\b.*$/u, '')
    .replace(/\b(?:of|at|for|with|from|in) (?:the )?[\p{Lu}ǂ].*$/u, '')
    .replace(/^.*(?:ǂ+|\p{Lu}\p{Ll}[\p{L}.&-]*|['’]s?) (?=[\p{Ll}C])/u, '')
    .replace(/^(?:the|a|an|its|their|our|company|group|and|as|but)\s+/giu, '')
    .replace(/ǂ.*$/u, '')
    .replace(/,(?! (?:[\w ]* )?and ).*$/u, '')
    .trim();
  return HAS_ROLE.test(role) ? role : HAS_ROLE.exec(text)?.[0];
}

/** 'Acme CEO Ann Lee' is Ann Lee. */
function afterRole(name: string): string {
  return name.replace(new RegExp(`^.*\\b(?:${ROLE_WORDS})s? `, 'iu'), '').trim();
}

/** 'Birch recalled the toys after Acme warned that …': what Birch did is not what Acme says. */
const BESIDE = /\b(?:after|when|because|since|while|although|though|until|once|before)\s(?:the\s)?$/i;

/** 'Acme said in a statement', 'according to the company'. */
function speakingCompany(sentence: string, outside: string, companies: readonly Span[]): Said | undefined {
  const company = companies.find(
    ({ start, end }) =>
      (COMPANY_AFTER.test(outside.slice(end)) && !BESIDE.test(outside.slice(0, start))) ||
      COMPANY_BEFORE.test(outside.slice(0, start)),
  );
  if (!company || !re(`\\b(?:${SAYS}|[Aa]ccording to)\\b`).test(outside)) return undefined;
  return { speaker: sentence.slice(company.start, company.end), company };
}

function within(companies: readonly Span[], from: number, to: number): Span | undefined {
  return companies.find(({ start, end }) => start < to && from < end);
}

/** 'Head of Property Research at Acme': the first is what they do, the second is where. */
function workplace(outside: string, companies: readonly Span[], from: number, to: number): Span | undefined {
  const first = within(companies, from, to);
  const second = first && companies.find(({ start }) => start > first.end && start < to);
  return second && /^\s(?:at|with)\s(?:the\s)?$/.test(outside.slice(first.end, second.start))
    ? second
    : first;
}

function nearestTo(companies: readonly Span[], at: number): Span | undefined {
  return [...companies].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}
