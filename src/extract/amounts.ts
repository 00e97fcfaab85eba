import type { Span } from '../model/extraction.ts';
import { CURRENCY_NAMES, CURRENCY_SIGNS, currencyOfName, currencyOfSign } from './currencies.ts';
import { anyCase } from './dates/words.ts';
import { NUMBER_WORDS } from './number-words.ts';

/**
 * An amount that a sentence tells; offsets in the sentence. `unit` is 'money' (with its `currency`, by ISO 4217, where
 * the text tells it), 'money per share', 'percent', 'percentage points', 'shares', or the noun that is counted: 'jobs'.
 */
export interface Amount extends Span {
  value: number;
  unit: string;
  currency?: string;
}

const SCALES: Record<string, number> = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  'lakh crore': 1e12,
  trillion: 1e12,
  tn: 1e12,
};

const WORD_VALUES = new Map([
  ...NUMBER_WORDS.map((word, n): [string, number] => [word, n + 1]),
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['a half', 0.5],
  ['a quarter of a', 0.25],
]);

const FIGURE = '\\d{1,3}(?:[,\\u00a0\\u202f]\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const LONG_SCALE = '(?:lakh crore|hundred|thousand|lakh|million|crore|billion|trillion)';
const SCALE = `(?:\\s?[-–]?\\s?(?<scale>${LONG_SCALE}|mln|mn|bln|bn|tn|m|b|k)(?![A-Za-z]))?`;
const WORD_SCALE = `(?<words>${anyCase(`half an?|a half|a quarter of a|an?|${NUMBER_WORDS.join('|')}`)})(?:\\s|-)(?<scale>${LONG_SCALE})s?(?:\\s(?:and )?(?:of\\s)?)?`;
const NOUNS =
  '(?:jobs|employees|workers|staff|people|positions|posts|roles|shares|ADSs|ADRs|stores|shops|outlets|branches|restaurants|sites|plants|factories|offices|users|subscribers|customers|members|accounts|clients|patients|drivers|riders|vehicles|cars|trucks|aircraft|planes|jets|units|devices|phones|smartphones|homes|rooms|beds|barrels|tonnes|tons|ounces|orders|downloads|vessels|ships|countries|markets)';
/** What may stand between a number and the noun that it counts: '500 full-time jobs', '180 of its staff'. */
const QUALITY = '(?:(?:[a-z]+(?:\\s?-\\s?[a-z]+)*|U\\.S\\.|[A-Z][a-z]+)\\s){0,2}?';
/** What numbers things rather than counting them: 'Unit 4 shares a border'. */
const LABELS =
  'Unit|Section|Article|Chapter|Level|Phase|Model|Type|Class|Group|Part|Room|Route|Figure|Table|Page|No\\.';
const PER_SHARE =
  /^(?: ?\([^)]{1,20}\))?(?: a| per)(?: diluted| common| ordinary| basic| American depositary)*(?: |-)share\b/;

const NOT_AFTER = '(?![\\d]|[.,]\\d)';

const SIGNED = new RegExp(
  `(?<![A-Za-z\\d])(?<sign>${CURRENCY_SIGNS})\\s?(?<figure>${FIGURE})${NOT_AFTER}${SCALE}`,
  'g',
);
const NAMED = new RegExp(
  `(?<![\\w.,$£€])(?:(?<figure>${FIGURE})${SCALE}|${WORD_SCALE.replace('<scale>', '<scale2>')})\\s?-?\\s?(?<name>${CURRENCY_NAMES})(?![A-Za-z])`,
  'g',
);
const PERCENT = new RegExp(
  `(?<![\\w.,$£€])(?<figure>${FIGURE})\\s?-?\\s?(?<unit>%|percent|per cent|pct|pc|percentage points?|basis points?)(?![A-Za-z]|\\s?point)|(?<![\\w.,])(?<points>${FIGURE})\\s?-?\\s?(?:%|percentage)[-\\s]points?`,
  'gi',
);
const COUNTED = new RegExp(
  `(?<!\\b(?:${LABELS})\\s)(?<![\\w.,$£€#/-])(?:(?<figure>${FIGURE})${SCALE}|${WORD_SCALE.replace('<scale>', '<scale2>')})\\s?(?:of (?:its|their|the)\\s)?${QUALITY}(?<noun>${NOUNS})\\b`,
  'g',
);
/** '12.9bn': the unit is left to the text around, but it is no plain number. */
const SCALED = new RegExp(
  `(?<![\\w.,$£€-])(?<figure>${FIGURE})\\s?(?<scale>bn|billion|trillion|tn)(?![A-Za-z])`,
  'g',
);

/** 'In 2019 employees left' counts nobody. */
const YEAR_LEAD = /\b(?:in|since|by|during|from|until)\s$/i;

/** No amount is told without one of these; most sentences have none. */
const SIGN = new RegExp(`\\d|${LONG_SCALE}`, 'i');

/** The amounts that a sentence tells, in its order; never more than its words say. */
export function findAmounts(sentence: string): Amount[] {
  if (!SIGN.test(sentence)) return [];
  const found: Amount[] = [];
  const add = (match: RegExpExecArray, length: number, amount: Omit<Amount, 'start' | 'end'>) => {
    const [start, end] = [match.index, match.index + length];
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ start, end, ...amount });
  };
  const addMoney = (match: RegExpExecArray, currency: string | undefined) => {
    const isPerShare = PER_SHARE.test(sentence.slice(match.index + match[0].length));
    const unit = isPerShare ? 'money per share' : 'money';
    add(match, match[0].length, { value: readValue(match), unit, ...(currency && { currency }) });
  };
  for (const match of sentence.matchAll(SIGNED)) addMoney(match, currencyOfSign(match.groups?.sign));
  for (const match of sentence.matchAll(NAMED)) addMoney(match, currencyOfName(match.groups?.name));
  for (const match of sentence.matchAll(PERCENT)) add(match, match[0].length, percentOf(match));
  for (const match of sentence.matchAll(COUNTED)) {
    const isYear = /^(?:19|20)\d\d$/.test(match.groups?.figure ?? '');
    if (isYear && YEAR_LEAD.test(sentence.slice(0, match.index))) continue;
    add(match, match[0].length, { value: readValue(match), unit: match.groups?.noun ?? '' });
  }
  for (const match of sentence.matchAll(SCALED))
    add(match, match[0].length, { value: readValue(match), unit: 'number' });
  return found.sort((a, b) => a.start - b.start);
}

function readValue({ groups = {} }: RegExpExecArray): number {
  const scale = SCALES[groups.scale ?? groups.scale2 ?? ''] ?? 1;
  const words = groups.words?.toLowerCase().replace('half an', 'half a');
  return exact(words ? (WORD_VALUES.get(words) ?? 0) : numberOf(groups.figure ?? ''), scale);
}

function numberOf(figure: string): number {
  return Number(figure.replace(/[,\u00a0\u202f]/g, ''));
}

/** 5.9 million is 5900000, not 5900000.000000001. */
function exact(value: number, scale: number): number {
  return Number((value * scale).toPrecision(15));
}

function percentOf({ groups = {} }: RegExpExecArray): Omit<Amount, 'start' | 'end'> {
  if (groups.points) return { value: numberOf(groups.points), unit: 'percentage points' };
  const value = numberOf(groups.figure ?? '');
  if (/^basis/i.test(groups.unit ?? '')) return { value: exact(value, 0.01), unit: 'percentage points' };
  return { value, unit: /points?$/i.test(groups.unit ?? '') ? 'percentage points' : 'percent' };
}
