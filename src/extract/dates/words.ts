// The words of which dates are made, as pieces of patterns. Texts that were cut into tokens have spaces around hyphens.
import { NUMBER_WORDS } from '../number-words.ts';

export const HYPHEN = '\\s?[-–—‐‑]\\s?';
/** A space or a hyphen. */
export const GAP = `(?:${HYPHEN}|\\s+)`;

const MONTHS = [
  'January|Jan',
  'February|Feb',
  'March|Mar',
  'April|Apr',
  'May',
  'June|Jun',
  'July|Jul',
  'August|Aug',
  'September|Sept|Sep',
  'October|Oct',
  'November|Nov',
  'December|Dec',
].map((names) => names.split('|'));

// Small letters are not read: 'may' and 'march' are verbs, and newspapers write the months with a capital.
const spellings = MONTHS.flat().flatMap((name) => [name, name.toUpperCase()]);
const long = spellings.filter((name) => name.length > 3);
const short = spellings.filter((name) => name.length <= 4);

/** A month in any spelling, with the dot of an abbreviation. */
export const MONTH = `(?:(?:${[...new Set([...long, ...short])].sort((a, b) => b.length - a.length).join('|')})(?![A-Za-z])\\.?)`;
/** A month that is written out. */
export const LONG_MONTH = `(?:${MONTHS.map(([name]) => name).join('|')})(?![A-Za-z])`;

const MONTH_NUMBERS = new Map(MONTHS.flatMap((names, n) => names.map((name) => [name.toUpperCase(), n + 1])));

/** 1 to 12. */
export function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(name.replace('.', '').toUpperCase()) ?? 0;
}

export const WEEKDAYS: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
export const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
/** A weekday before a date. */
export const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY}|Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\\.?,?\\s+(?:the\\s+)?)?`;

/** 0 is Sunday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name);
}

/** A small number in words or figures, 'a' and 'a couple of' included. */
export const COUNT = `(?:\\d{1,3}|${NUMBER_WORDS.join('|')}|an?(?:\\s+couple(?:\\s+of)?)?)`;

export function countOf(text: string): number {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (word.includes('couple')) return 2;
  return word === 'a' || word === 'an' ? 1 : NUMBER_WORDS.indexOf(word) + 1;
}

/** How far from this year, week or quarter the one is that such a word tells: -1, 0 or 1. */
export function beside(which = 'this'): number {
  const word = which.toLowerCase();
  return word === 'last' || word === 'the previous' ? -1 : word === 'next' || word === 'the coming' ? 1 : 0;
}

/** A year as a text writes it; what stands around it decides whether it is one. */
export const YEAR = '(?:1[89]|20)\\d\\d';
/** What is held in a year, and named by it: the 2020 Geneva Motor Show. */
export const EVENT =
  '(?:[A-Z][\\w-]*\\s){0,4}(?:Show|Expo|Fair|Festival|Olympics|Games|Conference|Summit|Forum|Convention|Congress|World Cup|Auction|Season)\\b';
/** What follows a number that counts things, or is a part of a longer one. */
export const NO_NUMBER_AFTER =
  '(?![\\d%/]|\\s?[x×]\\s?\\d|[.,:]\\d|\\s?[-–]\\s?\\d|[A-Za-z]|\\s?(?:%|percent|per cent|pc|bn|million|billion|trillion|thousand|points?|basis|dollars?|euros?|pounds?|yuan|yen|years?|days?|hours?|minutes?|miles?|metres?|meters?|km|kilomet|tonnes?|tons?|barrels?|people|workers|staff|jobs|employees|stores|shops|shares|units|cars|vehicles|homes|users|customers|members|companies|rooms|seats|times|of the)\\b)';

/** The words in a pattern without the `i` flag, with a small or a capital first letter. */
export function anyCase(words: string): string {
  return words.replace(
    /(^|\|)([a-z])/g,
    (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
  );
}
