import type { Span } from '../../model/extraction.ts';
import type { FactKind } from '../../model/fact.ts';
import { type DatedFact, JOINT } from './dated-fact.ts';
import type { FoundDate } from './found-date.ts';

/** Who is quoted beside the company's own announcement: 'a spokesman told Reuters on Friday' dates the talk alone. */
const BYSTANDER =
  /\b(?:spokes\w+|officials?|sources?|people|person|analysts?|told|report|reported|interview|citing|according)\b/i;
const SAYS = /\b(?:said|says|added|confirmed|told|wrote|commented|noted)\b/gi;
/** 'The company, weighed down by debt, said Monday' */
const ASIDE = /^,[^,]{3,90},\s/;
/** From the company to the verb by which it speaks, and from there to the date, in UTF-16 code units. */
const SUBJECT_REACH = 30;

/** 'Since 2012, it has …', 'it has spent $2 billion since 2012': a record, or what holds no longer, begins nothing. */
const FRAME = /^(?:since|from)\s\S{4,20},/i;
const DONE_SINCE =
  /\b(?:has|have)\s(?:also\s|already\s)?(?:spent|invested|committed|bought|acquired|opened|built|raised|sold|added|hired|launched|closed|cut|paid|worked|run|led|owned|operated|produced|supplied|sponsored|donated|signed)\b[^.;,]{0,60}\ssince\s(?:\S+\s){0,2}$/i;

function isBeginning(sentence: string, { start, date }: FoundDate): boolean {
  if (/\b(?:first time|highest|lowest|biggest|largest|worst|best|not|never|no)\b/i.test(sentence))
    return false;
  const isHead = start < 'since early '.length && FRAME.test(sentence);
  const before = /^since\s/i.test(sentence.slice(start))
    ? `${sentence.slice(0, start)}since `
    : sentence.slice(0, start);
  return date.length === 'YYYY'.length && (isHead || DONE_SINCE.test(before));
}

/** 'Has been its chief since January' tells when that began. */
function isInOffice(sentence: string, { start, end }: FoundDate): boolean {
  const upTo = /^since\s/i.test(sentence.slice(start, end))
    ? `${sentence.slice(0, start)}since `
    : sentence.slice(0, start);
  return /\b(?:has|have)\s(?:been|led|run|served|headed|chaired|held)\b[^.;,]{0,80}\ssince\s$/i.test(upTo);
}

/** 'The merger has been disputed since it was announced in May': that is its day. */
const SINCE_TOLD =
  /\bsince\s(?:it|they|the (?:deal|merger|agreement))\s(?:was|were)\s(?:first\s)?(?:announced|agreed|signed|struck|proposed|unveiled)\s(?:back\s)?(?:in|on)?\s?$/i;

/** In a row of a table: 'Designation, January 2021' in one cell tells nothing of 'Challenged in court' in the next. */
function isOfOtherCell(sentence: string, { start, end }: FoundDate, trigger: Span | undefined): boolean {
  if (!trigger || !sentence.includes('\t')) return false;
  const from = sentence.slice(0, start).lastIndexOf('\t') + 1;
  const length = sentence.slice(end).search(/\t|$/);
  const isItsOwn = trigger.start >= from && trigger.start < end + length;
  // A date that has a cell to itself is that of the row.
  return !isItsOwn && OTHER_WORD.test(`${sentence.slice(from, start)} ${sentence.slice(end, end + length)}`);
}

const OTHER_WORD = /(?<!\p{L})(?!(?:from|since|until|early|late|mid|the)(?!\p{L}))\p{L}{3,}/iu;

/** False where what a date is in its sentence rules it out for the fact: a name, a founding, the day when somebody else spoke. */
export function isUsable(
  sentence: string,
  date: FoundDate,
  { kind, company, trigger, others = [], isOwnWord = false }: DatedFact,
): boolean {
  if (isOfOtherCell(sentence, date, trigger)) return false;
  switch (date.role) {
    case 'event':
    case 'due':
    case 'period':
      return true;
    case 'name':
      return trigger !== undefined && trigger.start > date.start && trigger.start <= date.end + 1;
    case 'founding':
      return kind === 'profile';
    case 'since':
      return (
        isBeginning(sentence, date) ||
        (kind === 'leadership' && isInOffice(sentence, date)) ||
        (JOINT.has(kind) && SINCE_TOLD.test(sentence.slice(0, date.start)))
      );
    case 'said':
      return (
        kind === 'statement' ||
        isAnnouncement(sentence, date, JOINT.has(kind) ? [...company, ...others] : company) ||
        (isOnItself(sentence, date) && isAnnouncement(sentence, date, others)) ||
        (isOwnWord && !BYSTANDER.test(attribution(sentence, date))) ||
        (OFFICIAL.has(kind) && AUTHORITY.test(attribution(sentence, date)))
      );
    default:
      return false;
  }
}

/** 'Birch said on Monday it had been hired by Acorn' is as good as an announcement of both. */
const ON_ITSELF =
  /^,?\s(?:that\s)?(?:it|they|the company|the group)\s(?:had|has|have|was|were|would|will|is|are)\b/;

function isOnItself(sentence: string, { end }: FoundDate): boolean {
  return ON_ITSELF.test(sentence.slice(end));
}

/** What an authority does is done when it says so: 'The carmaker must recall them, the agency said on Monday'. */
const OFFICIAL: ReadonlySet<FactKind> = new Set([
  'restriction',
  'restriction-lifted',
  'ruling',
  'investigation',
  'penalty',
  'lawsuit',
  'product',
]);
const AUTHORITY =
  /\b(?:commission(?:er)?|agency|department|regulators?|watchdog|ministry|court|judge|prosecutors?|attorney[ -]general|authority|authorities|administration|bureau|tribunal|government|SEC|FDA|FTC|FAA|FCC|NHTSA|EPA|CFPB|FCA|CMA)\b/i;
/** In UTF-16 code units: 'the U.S. Securities and Exchange Commission said on …'. */
const ATTRIBUTION = 60;

/** The words before a date that say who said it. */
function attribution(sentence: string, { start }: FoundDate): string {
  const before = sentence.slice(Math.max(0, start - ATTRIBUTION), start);
  return before.slice(before.lastIndexOf(',') + 1);
}

/** True where the company itself spoke then: 'Acorn said on Thursday that sales rose' is its announcement. */
function isAnnouncement(sentence: string, date: FoundDate, company: readonly Span[]): boolean {
  const verb = [...sentence.slice(0, date.start).matchAll(SAYS)].at(-1);
  if (!verb) return false;
  return company.some(({ end }) => {
    const between = sentence.slice(end, verb.index);
    if (end > verb.index || between.replace(ASIDE, ' ').length > SUBJECT_REACH) return false;
    // It may itself tell others: 'Acorn told its staff on Thursday'.
    return !BYSTANDER.test(sentence.slice(end, date.start).replace(/^\s(?:has\s|had\s|also\s)?told\b/, ''));
  });
}
