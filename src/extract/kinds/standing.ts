import type { Span } from '../../model/extraction.ts';
import { NUMBER_WORDS } from '../number-words.ts';
import { type Match, type Party, wordsOf } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import type { KindRule } from './rules.ts';

/** Names that stand in one list count as one place: what is told of 'A, B and C' is told of each. */
interface Place extends Match {
  isMine: boolean;
}

/** Where the company and others stand in a sentence, and where its clauses end. */
export interface Standing {
  party: Party;
  places: readonly Place[];
  /** The number of its clause for each token. */
  clauses: readonly number[];
  /** The word that opens what a sentence says beside its main clause before going on with that: 'Acme, which went public, …'. */
  asides: readonly (string | undefined)[];
  tokens: readonly Token[];
}

const BEGINS_CLAUSE = new Set(
  'while although though whereas because after before but when if unless since which who whose where despite that'.split(
    ' ',
  ),
);
/** These begin a clause only after a comma; otherwise they join words. */
const BEGINS_CLAUSE_AFTER_COMMA = new Set('and or as with so yet following including amid'.split(' '));
const JOINS_A_LIST = new Set(['and', '&', 'or', 'plus', 'the']);

export function readStanding(
  tokens: readonly Token[],
  company: readonly Span[],
  others: readonly Span[],
): Standing {
  const parties = tokens.map((token) =>
    covers(company, token) ? 'me' : covers(others, token) ? 'other' : undefined,
  );
  return {
    party: (at) => parties[at],
    places: findPlaces(tokens, parties),
    clauses: countClauses(tokens, parties),
    asides: findAsides(tokens, parties),
    tokens,
  };
}

function covers(spans: readonly Span[], token: Span): boolean {
  return spans.some(({ start, end }) => start <= token.start && token.end <= end);
}

function findPlaces(tokens: readonly Token[], parties: readonly ('me' | 'other' | undefined)[]): Place[] {
  const lists: Place[][] = [];
  let isOpen = false;
  for (const [at, who] of parties.entries()) {
    const list = lists.at(-1);
    const name = list?.at(-1);
    if (!who) {
      isOpen &&= JOINS_A_LIST.has(tokens[at]?.word ?? '');
    } else if (list && name && isOpen && name.to === at && !tokens[at]?.pause) {
      name.to = at + 1;
      name.isMine ||= who === 'me';
    } else {
      const place = { from: at, to: at + 1, isMine: who === 'me' };
      if (list && isOpen) list.push(place);
      else lists.push([place]);
    }
    if (who) isOpen = true;
  }
  return joinIncluded(
    tokens,
    lists.flatMap((list) => (isList(list) ? [spanning(list)] : list)),
  );
}

const INCLUDES = new Set('including include includes like among namely'.split(' '));
/** 'Fashion retailer Acme, toy seller Belcor': so many words may stand before each name of a list. */
const MOST_BEFORE_NAME = 6;

/** 'Shops are closing, including those of Acme, toy seller Belcor and grocer Orvane': what is told is told of each. */
function joinIncluded(tokens: readonly Token[], places: readonly Place[]): Place[] {
  const first = places.findIndex(({ from }) =>
    tokens.slice(Math.max(0, from - 3), from).some(({ word }) => INCLUDES.has(word)),
  );
  if (first < 0) return [...places];
  const list = [places[first] as Place];
  for (const place of places.slice(first + 1)) {
    const between = tokens.slice(list.at(-1)?.to, place.from + 1);
    const isNext =
      between.length <= MOST_BEFORE_NAME + 1 &&
      between.every(({ pause }) => pause < 2) &&
      between.some(({ word, pause }) => pause === 1 || word === 'and' || word === 'or') &&
      !between.some(({ word }) => BEGINS_CLAUSE.has(word));
    if (!isNext) break;
    list.push(place);
  }
  return list.length > 1
    ? [...places.slice(0, first), spanning(list), ...places.slice(first + list.length)]
    : [...places];
}

/** Three names with commas are a list, two need an 'and': in 'Far from Acme, Belcor grows' they share nothing. */
function isList(names: readonly Place[]): boolean {
  const [first, second, third] = names;
  return !!third || (!!first && !!second && second.from > first.to);
}

function spanning(names: readonly Place[]): Place {
  const from = names[0]?.from ?? 0;
  return { from, to: names.at(-1)?.to ?? from, isMine: names.some(({ isMine }) => isMine) };
}

function countClauses(tokens: readonly Token[], parties: readonly ('me' | 'other' | undefined)[]): number[] {
  let clause = 0;
  return tokens.map(({ word, pause }, at) => {
    // 'Profit jumps as Acme deal nears'
    const isWhile = word === 'as' && Boolean(parties[at + 1]) && !tokens[at + 1]?.pause;
    const begins = BEGINS_CLAUSE.has(word) || isWhile || (pause > 0 && BEGINS_CLAUSE_AFTER_COMMA.has(word));
    if (at > 0 && (pause === 2 || begins)) clause++;
    return clause;
  });
}

/** 'Acme, a supplier of Belcor, …' */
const OPENS_APPOSITION = new Set('a an the one'.split(' '));
const OPENS_ASIDE = new Set('which who whom whose where'.split(' '));
/** What went before, or goes on beside: 'After it lost a case, Acme …', 'three years after the inquiry began'. */
const OPENS_BACKGROUND = new Set('after since when before while although though as'.split(' '));
/** 'four months', 'shortly': how long before or after. */
const HOW_LONG = wordsOf(
  `nearly|about|almost|just|only|more|less|than|over|shortly|soon|long|months|month|weeks|week|days|day|years|year|hours|an|a|few|several|couple|of|${NUMBER_WORDS.join('|')}`,
);
/** What is left of the sentence must be long enough to say something. */
const LEAST_MAIN_CLAUSE = 3;

function findAsides(
  tokens: readonly Token[],
  parties: readonly ('me' | 'other' | undefined)[],
): (string | undefined)[] {
  const asides: (string | undefined)[] = tokens.map(() => undefined);
  tokens.forEach(({ word, pause }, from) => {
    const close = tokens.findIndex((token, at) => at > from + 1 && token.pause > 0);
    const goesOn = close > 0 && tokens.length - close >= LEAST_MAIN_CLAUSE;
    const isBackground = OPENS_BACKGROUND.has(word) && (from === 0 || isCounted(tokens, from));
    if (from === 0 && goesOn && leadsToCompany(tokens, parties, close)) asides.fill(word, 0, close);
    else if (pause === 1 && goesOn && parties[from - 1] && OPENS_APPOSITION.has(word))
      asides.fill(word, from, close);
    else if (isBackground ? goesOn || from > 0 : pause > 0 && OPENS_ASIDE.has(word) && goesOn)
      asides.fill(word, from, close > 0 ? close : tokens.length);
  });
  return asides;
}

/** 'Having', 'founded', 'hit': how a sentence begins that says first what its company is, or went through. */
const PARTICIPLE = /^(?:having|built|bought|hit|sold|born|made|led|run|known|spun|set|\p{Ll}{3,}ed)$/u;
/** 'the carmaker Acme': so many words may stand before the name. */
const MOST_BEFORE_SUBJECT = 3;

/** 'Founded in 1998, Acme was bought …': what stands before the comma is not the news. */
function leadsToCompany(
  tokens: readonly Token[],
  parties: readonly ('me' | 'other' | undefined)[],
  close: number,
): boolean {
  return (
    PARTICIPLE.test(tokens[0]?.word ?? '') &&
    !parties[0] &&
    parties.slice(close, close + MOST_BEFORE_SUBJECT + 1).some(Boolean)
  );
}

/** 'Four months after', where nothing but the count stands between a stop and the word. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && isCount(tokens[first - 1]) && !tokens[first]?.pause) first--;
  return first < at && (first === 0 || (tokens[first]?.pause ?? 0) > 0);
}

function isCount(token: Token | undefined): boolean {
  return token?.is === 'number' || HOW_LONG.has(token?.word ?? '');
}

const CLAUSE_COST = 1;
const WORD_COST = 1 / 20;
const SUBJECT_SHARE = 0.5;
/** With a rival nearer to the words, the fact is more likely the rival's. */
const RIVAL_NEARER = 0.55;
const WRONG_SIDE = 0.6;
const FAR = 0.06;
const MOST_LOST_TO_DISTANCE = 0.25;
/** A sentence says first what it is about: its last word loses this much. */
const LATER = 0.08;
/** What stands aside is less the news than what the sentence goes on with. */
const ASIDE = 0.85;
const WHO = 0.92;
/** 'Acme, a supplier of Belcor, went bankrupt': of Belcor that tells nothing. */
const TO_SAY_WHO = 0.35;
/** A rival must be this much nearer to count as nearer. */
const CLEARLY = 0.4;

/**
 * How far the words at `match` speak of the company, from 0 to 1. A company that no word of the sentence names, because
 * its own people speak or 'it' is left out, has all that stands near nobody else.
 */
export function weighStanding(standing: Standing, match: Match, of: KindRule['of'] = 'both'): number {
  const { tokens, asides, places } = standing;
  const mine = places.filter(({ isMine }) => isMine);
  const isAside =
    mine.length > 0 &&
    (asides[match.from]
      ? mine.every(({ from }) => !asides[from])
      : // 'Jo Roe, who ran Acme, resigned': what the main clause tells of somebody may be of the company.
        mine.every(({ from }) => asides[from] && asides[from] !== 'who'));
  // 'Jo Roe, who joined Acme in May, resigned': what she did before is told to say who she is.
  const isWho = asides[match.from] === 'who';
  // By the last word: in 'Acme, which supplies Belcor, said' Acme speaks.
  const isToSayWho =
    mine.length > 0 &&
    !asides[match.to - 1] &&
    mine.every(({ from }) => asides[from] && asides[from] !== 'who') &&
    places.some(({ isMine, from }) => !isMine && !asides[from] && from < (mine[0]?.from ?? 0));
  const later = 1 - (LATER * match.from) / tokens.length;
  return (
    besideCompanies(standing, match, of) *
    later *
    (isToSayWho ? TO_SAY_WHO : isAside ? ASIDE : isWho ? WHO : 1)
  );
}

function besideCompanies(standing: Standing, match: Match, of: KindRule['of']): number {
  const mine = nearest(standing, match, true);
  const rival = nearest(standing, match, false);
  if (!mine) return rival && rival.cost < CLAUSE_COST ? RIVAL_NEARER : 1;
  let share = 1 - Math.min(MOST_LOST_TO_DISTANCE, FAR * mine.cost);
  if (!rival) return share;
  const isSameClause = Math.abs(rival.cost - mine.cost) < CLAUSE_COST;
  if (of === 'both' ? rival.cost + CLEARLY * 2 < mine.cost : rival.cost + CLEARLY < mine.cost) {
    share *= of === 'both' && isSameClause ? 0.85 : RIVAL_NEARER;
  }
  const rightSide = of === 'both' ? undefined : of === 'subject' ? 'before' : 'after';
  if (of === 'subject' && isBetween(standing, mine.place, rival.place, match)) share *= RIVAL_NEARER;
  if (of !== 'object' && isInLead(standing, mine.place, match)) share *= RIVAL_NEARER;
  if (rightSide && mine.side !== rightSide && rival.side === rightSide) {
    // 'Acme's profit jumps, as Belcor waits': the words have their subject, and the company comes in another clause.
    share *= of === 'subject' && mine.cost >= CLAUSE_COST ? RIVAL_NEARER * WRONG_SIDE : WRONG_SIDE;
  }
  return share;
}

/** 'After help from Acme, Belcor closes': the name right before the words, with no comma after it, is their subject. */
function isBetween({ tokens }: Standing, mine: Place, rival: Place, match: Match): boolean {
  if (mine.from > rival.from || rival.to > match.from) return false;
  return tokens.slice(rival.to, match.from + 1).every(({ pause }) => pause === 0);
}

const LEADS = new Set(
  'after following with without despite since unlike like thanks amid besides'.split(' '),
);

/** 'After a loan from Acme, Belcor cut jobs': who stands in the lead did none of what comes after the comma. */
function isInLead({ tokens, party, places }: Standing, mine: Place, match: Match): boolean {
  // 'Staffed by people from Acme, Belcor opened a plant'
  const first = tokens[0]?.word ?? '';
  const isParticiple = /(?:ed|ing)$/.test(first) && !party(0);
  if (!LEADS.has(first) && !isParticiple) return false;
  return places.some(
    ({ isMine, from, to }) =>
      !isMine && mine.to <= from && to <= match.from && (tokens[from]?.pause ?? 0) > 0,
  );
}

function nearest({ places, clauses, asides }: Standing, match: Match, isMine: boolean) {
  let best: { cost: number; side: 'before' | 'after'; place: Place } | undefined;
  for (const place of places) {
    if (place.isMine !== isMine) continue;
    const side = place.from <= match.from ? 'before' : 'after';
    const words = Math.max(0, side === 'before' ? match.from - place.to : place.from - match.to);
    const steps = Math.abs((clauses[place.from] ?? 0) - (clauses[match.from] ?? 0));
    // The subject of a sentence goes on being it in later clauses.
    const carried = side === 'before' && (clauses[place.from] ?? 0) === 0 ? SUBJECT_SHARE : 1;
    // 'Acme, which Belcor bought in 2007, recalled a toy': who stands in an aside has no part in what goes on behind it.
    // But of 'Jo Roe, who ran Acme, resigned' that may be the news.
    const aside = asides[place.from];
    const isOutside = aside !== undefined && aside !== 'who' && aside !== asides[match.from];
    const cost = (steps * carried + (isOutside ? 1 : 0)) * CLAUSE_COST + words * WORD_COST;
    if (!best || cost < best.cost) best = { cost, side, place };
  }
  return best;
}
