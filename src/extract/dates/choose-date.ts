import type { Span } from '../../model/extraction.ts';
import type { FactKind } from '../../model/fact.ts';
import { isDay } from './calendar.ts';
import { type Clause, type Clauses, readClauses } from './clauses.ts';
import { type DatedFact, JOINT } from './dated-fact.ts';
import { isDayOfReport, REPORT_AHEAD } from './day-of-report.ts';
import type { DateRole, FoundDate } from './found-date.ts';
import { isUsable } from './usable-date.ts';

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
/** 'Launched in May, it …' dates the launch. */
const HEAD_OF_ITS_OWN = /^\W*\p{L}{2,}ed\s/u;

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
  const isHead =
    date.start - home.start <= HEAD &&
    /^\W*,|^$/.test(sentence.slice(date.end, date.end + 2)) &&
    !HEAD_OF_ITS_OWN.test(sentence.slice(home.start, date.start));
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
