import type { Span } from '../../model/extraction.ts';
import type { FactKind } from '../../model/fact.ts';
import { isDay } from './calendar.ts';
import { type Clause, type Clauses, readClauses } from './clauses.ts';
import type { DateRole, FoundDate } from './found-date.ts';

/** What is known of the fact whose date is asked for. Offsets in the sentence. */
export interface DatedFact {
  dates: readonly FoundDate[];
  /** Where the sentence names the company or refers to it. */
  company: readonly Span[];
  /** The words that made the kind: 'acquired', 'said', 'shares fell'. */
  trigger?: Span | undefined;
  /** Other words that make the same kind. */
  further?: readonly Span[];
  kind: FactKind;
  /** Where it names others. */
  others?: readonly Span[];
  /** The text says who speaks, and it is somebody of the company. */
  isOwnWord?: boolean;
}

/** In UTF-16 code units of distance: how much nearer another date must be to win over one of this role. */
const HANDICAP: Partial<Record<DateRole, number>> = { event: 0, due: 0, period: 60, said: 200 };
/** For figures the time that they cover, for words the day when they were said. */
const OWN_ROLE: Partial<Record<FactKind, DateRole>> = {
  results: 'period',
  statement: 'said',
  profile: 'founding',
};
const OWN_BONUS = -120;
/** Where no words made the fact, the clause that begins with the company is the one that tells of it. */
const SUBJECT_BONUS = -100;
/** What an aside tells, and only its company stands there, gives way to what the clause of the words tells. */
const ELSEWHERE = 100;
/** 'In May, …' at the head of a clause dates all of it, however long it is. */
const HEAD = 12;
const HEAD_DISTANCE = 20;

/** A report that is still to come is dated by its own day, not by the quarter that it is about. */
const REPORT_AHEAD =
  /\b(?:due to|will|scheduled to|set to|expected to|plans to|is to)\s+(?:\w+\s+)?(?:report|release|publish|announce|post)\b/i;
/** 'on Thursday reported second-quarter profit', 'reported earnings Tuesday': the day of the report is the news, not the time it covers. */
const REPORTS = '(?:reported|posted|reports|releases|released|unveils|unveiled|publishes|published)';
const REPORTS_AFTER = new RegExp(`^,?\\s(?:also\\s)?${REPORTS}\\b(?!\\sthat\\b)`);
/** 'On Thursday, Acorn reported third-quarter results'; not 'reported that profit fell in it'. */
const REPORTED =
  /^,?\s[^,;]{2,60}?(?:,[^,]{2,60},)?\s(?:also\s)?(?:reported|posted|released|published)\s(?!that\b)/;
const REPORTS_BEFORE = new RegExp(
  `\\b${REPORTS}(?:\\s(?:its|earnings|results))?\\s(?:on\\s)?(?:late\\s|early\\s)?$`,
);
/** And so is a forecast that changes: 'slashed its full-year outlook on Tuesday'. */
const FORECAST_CHANGES =
  /\b(?:slashed|cut|raised|lifted|lowered|trimmed|withdrew|reaffirmed|reiterated|boosted|narrowed|upgraded|scrapped|issued)\b[^,;]{0,50}\b(?:outlook|forecasts?|guidance|targets?|estimates?|warning)\b[^,;]{0,30}?\s(?:on\s)?(?:late\s|early\s)?$/;
/** Who is quoted beside the company's own announcement: 'a spokesman told Reuters on Friday' dates the talk alone. */
const BYSTANDER =
  /\b(?:spokes\w+|officials?|sources?|people|person|analysts?|told|report|reported|interview|citing|according)\b/i;
const SAYS = /\b(?:said|says|added|confirmed|told|wrote|commented|noted)\b/gi;
/** 'The company, weighed down by debt, said Monday' */
const ASIDE = /^,[^,]{3,90},\s/;
/** From the company to the verb by which it speaks, and from there to the date, in UTF-16 code units. */
const SUBJECT_REACH = 30;

/**
 * The date when the fact happened or will happen: the one in its own clause, nearest to the words that made it. Undefined
 * where the dates of the sentence belong to other things: no date is better than another event's.
 */
export function chooseDate(sentence: string, fact: DatedFact): FoundDate | undefined {
  const usable = fact.dates.filter((date) => isUsable(sentence, date, fact));
  if (usable.length === 0) return undefined;
  const clauses = readClauses(sentence);
  const best = nearest(sentence, usable, fact, clauses) ?? nearestToFurther(sentence, usable, fact, clauses);
  return best ? preciser(best, usable, clauses) : dayOfReaction(sentence, fact);
}

function nearest(
  sentence: string,
  usable: readonly FoundDate[],
  fact: DatedFact,
  clauses: Clauses,
): FoundDate | undefined {
  const places = placesOf(fact);
  const scored = usable.flatMap((date) => {
    const cost = costOf(date, sentence, fact, clauses, places);
    return cost === undefined ? [] : [{ date, cost }];
  });
  return scored.sort((a, b) => a.cost - b.cost)[0]?.date;
}

/** 'It was sued, with a lawsuit filed in May': the date may stand with other words for the same; not with what an aside tells. */
function nearestToFurther(
  sentence: string,
  usable: readonly FoundDate[],
  fact: DatedFact,
  clauses: Clauses,
): FoundDate | undefined {
  const further = (fact.further ?? []).filter(({ start }) => !clauses.at(start).isAside);
  return further.map((trigger) => nearest(sentence, usable, { ...fact, trigger }, clauses)).find(Boolean);
}

/** 'This year's meeting takes place on 30 January' happens on that day. */
function preciser(date: FoundDate, usable: readonly FoundDate[], clauses: Clauses): FoundDate {
  const home = clauses.at(date.end - 1);
  return (
    usable.find(
      (other) =>
        other.role === date.role &&
        other.date.length > date.date.length &&
        other.date.startsWith(`${date.date}-`) &&
        clauses.at(other.end - 1) === home,
    ) ?? date
  );
}

/** A price that moves, and the news that moved it. */
const MOVES =
  'rose|fell|jumped|surged|soared|climbed|gained|dropped|slid|sank|tumbled|plunged|slumped|rallied|were up|were down';
const REACTION = new RegExp(
  `\\b(?:shares?|stock)\\b.{0,80}\\b(?:${MOVES})\\b|\\b(?:${MOVES})\\s(?:by\\s)?[\\d.,]+\\s?(?:%|per ?cent|pc)`,
  'i',
);
const NEWS =
  /\b(?:after|as|because|following news that|when)\s(?:(?:\S+\s){0,5}?)(?:said|announced|reported|agreed|posted|unveiled|disclosed|confirmed|revealed)\b/i;

/** 'Shares in Acme rose on Friday after it said it had bought Birch': the market answers on the day of the news. */
function dayOfReaction(sentence: string, { dates, trigger }: DatedFact): FoundDate | undefined {
  const news = NEWS.exec(sentence);
  if (!news || !trigger || trigger.start < news.index || !REACTION.test(sentence.slice(0, news.index)))
    return undefined;
  const days = dates.filter(({ role }) => role === 'event');
  const [day] = days;
  return days.length === 1 && day && day.end <= news.index && isDay(day.date) ? day : undefined;
}

/** Where the fact is told: by its words, or by the company; what is said is said in the main clause, whoever it names. */
function placesOf({ trigger, kind, company }: DatedFact): number[] {
  if (trigger) return [trigger.start];
  return kind === 'statement' ? [] : company.map(({ start }) => start);
}

/** The smaller the likelier; undefined where the date belongs to another clause than the fact. */
function costOf(
  date: FoundDate,
  sentence: string,
  { kind, company, trigger, dates, others = [] }: DatedFact,
  clauses: Clauses,
  places: readonly number[],
): number | undefined {
  // By its last letter: 'a week after' dates what comes after it.
  const home = clauses.at(date.end - 1);
  if (trigger && isOfFirstHalf(sentence, date, trigger)) return undefined;
  const near = places.filter((place) => clauses.at(place) === home || isTellingOf(sentence, home, trigger));
  if (trigger && home.isAside && !JOINT.has(kind) && isOfAnother(sentence, home, company, others))
    return undefined;
  const isOfCompany =
    home.isAside &&
    (trigger
      ? company.length > 0 && company.every(({ start }) => clauses.at(start) === home)
      : company.some(({ end }) => Math.abs(home.start - end) <= 1));
  // The time that figures cover is that of the figures beside them, whatever stands between.
  const isOfFigures = !home.isAside && date.role === 'period' && OWN_ROLE[kind] === 'period';
  const isFree = places.length === 0 && !home.isAside;
  if (near.length === 0 && !isFree && !isOfCompany && !isOfFigures) return undefined;
  const distance = near.length > 0 ? Math.min(...near.map((place) => Math.abs(place - date.start))) : 0;
  const isHead = date.start - home.start <= HEAD && /^\W*,|^$/.test(sentence.slice(date.end, date.end + 2));
  const isOfReport = kind === 'results' && !home.isAside && isDayOfReport(date, sentence);
  const isOwn =
    isOfReport || (OWN_ROLE[kind] === date.role && !(date.role === 'period' && REPORT_AHEAD.test(sentence)));
  // 'Agreed with Acorn in May and Birch in June': where each of them has a day beside it.
  const isPaired = [company, others].every((names) =>
    dates.some((one) => isRightAfter(sentence, one, names)),
  );
  const isSubject = !trigger && near.some((place) => place - home.start <= HEAD);
  return (
    (isHead || isOfReport ? Math.min(distance, HEAD_DISTANCE) : distance) +
    (isOfReport ? OWN_BONUS : 0) +
    (isOwn ? OWN_BONUS : (HANDICAP[date.role] ?? 0)) +
    (isOfTelling(sentence, date) ? TELLING_HANDICAP : 0) +
    (near.length === 0 && isOfCompany && trigger ? ELSEWHERE : 0) +
    (isPaired ? (isRightAfter(sentence, date, company) ? OWN_BONUS : -OWN_BONUS) : 0) +
    (isSubject ? SUBJECT_BONUS : 0)
  );
}

/** 'Acorn will take on the format that Birch brought out in May': what an aside tells of others, and what stands right before it, is theirs. */
function isOfAnother(
  sentence: string,
  aside: Clause,
  company: readonly Span[],
  others: readonly Span[],
): boolean {
  const isIn = ({ start, end }: Span) => start >= aside.start && end <= aside.end;
  if (company.length === 0 || company.some(isIn)) return false;
  const lastBefore = (spans: readonly Span[]) =>
    Math.max(-1, ...spans.filter(({ end }) => end <= aside.start).map(({ end }) => end));
  const [mine, theirs] = [lastBefore(company), lastBefore(others)];
  if (!others.some(isIn)) return theirs > mine;
  return mine < aside.start - ANTECEDENT || SAYS_MORE.test(sentence.slice(Math.max(0, mine), aside.start));
}

/** In UTF-16 code units: what an aside is about stands this near before it. */
const ANTECEDENT = 40;
/** Then something else stands between: what the company does. */
const SAYS_MORE = /\b(?:will|would|can|could|may|is|are|was|were|has|have|had|to|said|[a-z]{3,}ed)\b/;

/** 'It was handed down in May and was challenged in court': the day is that of the first half, unless it stands at its head. */
const SECOND_HALF = /^\s(?:[^,;\s]+\s){0,6}?and\s(?:was|were|has been|had been|later|then|subsequently)\s/;

function isOfFirstHalf(sentence: string, { start, end }: FoundDate, trigger: Span): boolean {
  return start > HEAD && trigger.start > end && SECOND_HALF.test(sentence.slice(end, trigger.end));
}

/** What is told beside a noun of when the matter came about: 'the lawsuit, filed in May', 'the merger of A and B, which became final on Monday'. */
const OF_ITS_DAY =
  /^,?\s(?:which\s(?:was|were|is|are|had been|has been|became|took effect|began)\s)?(?:first\s|formally\s|officially\s|also\s|expected\sto\s)?(?:announced|filed|issued|signed|completed|closed|close|finali[sz]ed|final|agreed|struck|imposed|handed down|reached|approved|launched|published|released|disclosed|made public|effective|due|scheduled|expected)\b/;
/** In UTF-16 code units: how long the rest of what the noun names may be. */
const NAMED_WITHIN = 70;

function isTellingOf(sentence: string, aside: Clause, trigger: Span | undefined): boolean {
  if (!trigger || !aside.isAside || trigger.end > aside.start) return false;
  const between = sentence.slice(trigger.end, aside.start);
  return (
    between.length <= NAMED_WITHIN &&
    !/[,;:]|\b(?:is|are|was|were|has|have|had|will|would|said|to)\b/.test(between) &&
    OF_ITS_DAY.test(sentence.slice(aside.start))
  );
}

/** 'Announced on Monday that he would retire in May': there may be a better day than that of the telling. */
const TELLING_HANDICAP = 60;
const TELLS = /\b(?:announced|disclosed|revealed|confirmed|decided|agreed)\s(?:late\s|early\s)?(?:on\s)?$/;

function isOfTelling(sentence: string, { start, end }: FoundDate): boolean {
  return TELLS.test(sentence.slice(0, start)) && /^\s(?:that|it|he|she|they|to)\b/.test(sentence.slice(end));
}

/** 'Reached with Acorn in May and Birch in June': to each its own day. */
function isRightAfter(sentence: string, { start }: FoundDate, names: readonly Span[]): boolean {
  return names.some(
    ({ end }) => end <= start && /^,?\s(?:(?:in|on|at)\s)?$/.test(sentence.slice(end, start)),
  );
}

function isDayOfReport({ date, role, start, end }: FoundDate, sentence: string): boolean {
  if (!isDay(date) || role !== 'event') return false;
  const after = sentence.slice(end);
  // 'Reported on Monday that it had sold two mines' tells when it was said.
  if (/^\sthat\b/.test(after)) return false;
  const before = sentence.slice(0, start);
  if (/^(?:[Ee]arlier |[Ll]ate |[Ee]arly )?(?:[Oo]n )?$/.test(before) && REPORTED.test(after)) return true;
  return REPORTS_AFTER.test(after) || REPORTS_BEFORE.test(before) || FORECAST_CHANGES.test(before);
}

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

/** What two companies do together is announced for both by either. */
const JOINT: ReadonlySet<FactKind> = new Set(['acquisition', 'deal']);

function isUsable(
  sentence: string,
  date: FoundDate,
  { kind, company, trigger, others = [], isOwnWord = false }: DatedFact,
): boolean {
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
