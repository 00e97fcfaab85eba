import { ENGLISH_WORDS } from './common-words/english.ts';
import { lazy, words } from './lines.ts';

const english = lazy(() => new Set(words(ENGLISH_WORDS)));

/**
 * True for an ordinary English word in any of its regular forms and in any case: 'Shares', 'argued', 'The'. A capital
 * alone does not make a name of it at the start of a sentence.
 */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase();
  return english().has(lower) || shorterForms(lower).some((form) => english().has(form));
}

/** True for 'March', 'Mar.' and 'Tuesday', 'Tues.': capitals that name no company. */
export function isCalendarWord(word: string): boolean {
  return CALENDAR.test(word);
}

const CALENDAR =
  /^(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Jul\.|Jun\.|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?)$/;

/** What a regular ending was put on: 'argu' and 'argue' for 'argued', 'cut' for 'cutting', 'company' for 'companies'. */
function shorterForms(word: string): string[] {
  const forms: string[] = [];
  if (word.length < 4) return forms;
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('es')) forms.push(word.slice(0, -2));
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  if (word.endsWith("'s") || word.endsWith('’s')) forms.push(word.slice(0, -2));
  const stem = /^(.{3,}?)(?:ed|ing|er|ly)$/.exec(word)?.[1];
  if (stem) {
    forms.push(stem);
    if (!word.endsWith('ly')) forms.push(`${stem}e`);
    if (/([^aeiou])\1$/.test(stem)) forms.push(stem.slice(0, -1));
    if (stem.endsWith('i')) forms.push(`${stem.slice(0, -1)}y`);
  }
  return forms;
}
