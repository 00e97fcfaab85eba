import { isCalendarWord, isCommonWord } from '../lexicon/common-words.ts';
import { companyNamed } from '../lexicon/companies.ts';
import { headword, headwordKind } from '../lexicon/headwords.ts';
import { notCompanyKind } from '../lexicon/not-companies.ts';
import { isFirstName } from '../lexicon/people.ts';
import { isPlace } from '../lexicon/places.ts';
import type { Token } from '../tokens.ts';
import { isMarketCode, isTicker, type TextStyle } from './text-style.ts';
import { type Run, wordsOf } from './words-of.ts';

/** In words: nothing has a longer name, and lists without commas would take their square. */
const LONGEST_RUN = 12;

const SMALL_JOINTS = new Set(
  'of de du des la le del della di da do dos van von der den y e et und for and the al bin'.split(' '),
);
/** What may follow 'and' in a firm's name: 'Cowen and Co', 'Smith and Sons'. */
const AFTER_AND = new Set('Co Company Sons Son Bros Brothers Partners Associates Daughters'.split(' '));
const LEGAL_AFTER_COMMA =
  /^(?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|LLP|L\.?P|Plc|PLC|N\.?V|S\.?A|A\.?G|S\.?E|GmbH|S\.?p\.?A)\.?$/;
const WEB_NAME = /^[\p{L}\p{N}-]+\.(?:com|net|org|io|ai|co|tv)$/iu;
const ENDS_A_NAME = /^(?:Inc|Corp|Ltd|Plc|PLC|LLC|LLP|GmbH|KGaA|Limited|Incorporated|Tbk|Bhd|Oyj|Co)$/;
const TIME_ZONE = /^(?:GMT|BST|CES?T|E[SD]?T|P[SD]?T|UTC|IST|AEST)$/;
/** Legal forms that are written small. */
const SMALL_FORM = /^(?:plc|plc\.|p\.l\.c|nv|ag|llc|ltd|a\.s|s\.r\.o)$/;
const SMALL_FIRM_WORD = /^(?:holdings?|group|company|companies|corp|limited)$/;
/** 'Quillon Industry (Group) Co Ltd', 'Vantor (India) Pvt Ltd' */
const FORM_AFTER_BRACKETS =
  /^(?:Co|Company|Corp|Corporation|Inc|Ltd|Limited|Pvt|Pty|Private|LLC|LLP|PLC|Plc|Holdings?|Group)$/;
/** The runs of a sentence, in order, none inside another. */
export function findRuns(tokens: readonly Token[], style: TextStyle): Run[] {
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; ) {
    const last = endOfRun(tokens, first, style);
    if (last === undefined) first += 1;
    else {
      const hasTicker = isTicker(tokens, last + 1, style);
      runs.push({ first, last, ...(hasTicker && { hasTicker }) });
      first = last + (hasTicker ? 2 : 1);
    }
  }
  return runs;
}

function endOfRun(tokens: readonly Token[], first: number, style: TextStyle): number | undefined {
  const start = tokens[first];
  if (!start || !canBegin(tokens, first)) return undefined;
  let last = first;
  while (last + 1 < tokens.length && last - first < LONGEST_RUN) {
    const next = nextInRun(tokens, first, last, style);
    if (next === undefined) break;
    last = next;
  }
  return last;
}

function canBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || (isOfCalendar(token.text) && !isFirstNameToo(tokens, at))) return false;
  if (isMarketCode(token.text)) return false;
  // '21st Century Fox', '7-Eleven': names that begin with a number are known ones.
  return token.isName || (/^\d/.test(token.text) && longestKnown(tokens, at) > at);
}

/** "the Indian Banks' Association" */
function isAssociation(here: Token, next: Token): boolean {
  return here.ending === "'" && next.isName && isOffice(next.text);
}

/** 'Jan Ford Real Estate', 'Sun Microsystems' */
function isFirstNameToo(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    /^(?:Jan|Sun|April|June|August|May)$/.test(tokens[at]?.text ?? '') &&
    next?.gap === ' ' &&
    next.isName &&
    !isOfCalendar(next.text) &&
    !(at === 0 || /(?:in|of|since|by|until|last)$/i.test(tokens[at - 1]?.text ?? ''))
  );
}

/** 'Theresa May' */
function isSurname(here: Token, next: Token): boolean {
  return /^(?:May|March|June)$/.test(next.text) && next.gap === ' ' && isFirstName(here.text);
}

/** The index that the run goes on to from `last`, or undefined where it ends there. */
function nextInRun(
  tokens: readonly Token[],
  first: number,
  last: number,
  style: TextStyle,
): number | undefined {
  const known = Math.max(longestKnown(tokens, first), endOfPartners(tokens, first));
  if (known > last) return known;
  const here = tokens[last];
  const next = tokens[last + 1];
  if (!here || !next || isTicker(tokens, last + 1, style)) return undefined;
  if (here.ending && !style.ownedNames.has(here.text) && !isAssociation(here, next)) return undefined;
  if (SMALL_FORM.test(next.text) && next.gap === ' ') return last + 1;
  if (next.isName && (!isOfCalendar(next.text) || isSurname(here, next))) {
    if (isJoined(here, next, style)) return last + 1;
    if (/^,\s$/.test(next.gap) && LEGAL_AFTER_COMMA.test(next.text)) return last + 1;
    return overBrackets(tokens, last);
  }
  return next.gap === ' ' ? acrossSmallWords(tokens, first, last) : undefined;
}

/** A word or two in brackets within a name, with a legal form behind them. */
function overBrackets(tokens: readonly Token[], last: number): number | undefined {
  if (tokens[last + 1]?.gap !== ' (') return undefined;
  const form = [last + 2, last + 3].find((at) => tokens[at]?.gap === ') ');
  return form !== undefined && FORM_AFTER_BRACKETS.test(tokens[form]?.text ?? '') ? form : undefined;
}

function isJoined(here: Token, next: Token, style: TextStyle): boolean {
  const { gap } = next;
  if (gap === ' ' || gap === '\u00a0') return !isNewName(here, next);
  if (/^\s?[&+]\s?$/.test(gap)) return true;
  // 'ANKARA - Central bank of Turkey' is a dateline.
  if (/^\s-\s?$|^-\s$/.test(gap)) return style.hasSpacedHyphens && !(isShouted(here) && !isShouted(next));
  // 'J. Crew', 'St. Jude', 'Varrin Bros. Advisers'
  return gap === '. ' && (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(here.text) || /^(?:St|Bros|Mt|Ft)$/.test(here.text));
}

function isShouted({ text, isUpper }: Token): boolean {
  return isUpper && text.length > 3;
}

/** 'Stores Inc China Resources' are two names that a heading has put together; 'Kim Kyung-Hoon SHANGHAI' is a byline and a place. */
function isNewName(here: Token, next: Token): boolean {
  if (ENDS_A_NAME.test(here.text)) return !ENDS_A_NAME.test(next.text);
  if (WEB_NAME.test(next.text) || next.text === 'The') return true;
  return next.isUpper && next.text.length > 4 && !here.isUpper && /^\p{Lu}+$/u.test(next.text);
}

/** 'Bank of America', 'Department of Health and Human Services', 'Cowen and Co': over small words to the next name. */
function acrossSmallWords(tokens: readonly Token[], first: number, last: number): number | undefined {
  let at = last + 1;
  while (SMALL_JOINTS.has(tokens[at]?.text ?? '') && tokens[at]?.gap === ' ') at += 1;
  const after = tokens[at];
  if (at === last + 1 || at > last + 3 || !after?.isName || after.gap !== ' ' || isOfCalendar(after.text))
    return undefined;
  const small = tokens[last + 1]?.text ?? '';
  const here = tokens[last]?.text ?? '';
  if (small === 'and') return AFTER_AND.has(after.text) || isListOfOffice(tokens, first, at) ? at : undefined;
  if (small === 'for') return isOffice(here) ? at : undefined;
  // 'Dredging Corporation of India'
  if (small === 'of' && /^(?:Corporation|Corp|Company)$/.test(here) && last > first && isPlace(after.text))
    return at;
  if (small === 'of') return takesOf(tokens, first, last) ? at : undefined;
  if (small === 'the') return undefined;
  return at;
}

/** 'Department of Health and Human Services', 'Securities and Exchange Commission': an office named after two things. */
function isListOfOffice(tokens: readonly Token[], first: number, at: number): boolean {
  const head = tokens[first];
  if (head && tokens[first + 1]?.text === 'of' && headwordKind(head.text) === 'government') return true;
  let end = at;
  while (tokens[end + 1]?.isName && tokens[end + 1]?.gap === ' ' && end < at + 2) end += 1;
  const kind = headwordKind(tokens[end]?.text ?? '');
  const words = at - first - (tokens[first]?.lower === 'the' ? 1 : 0);
  return words <= 2 && end > at && kind !== undefined && kind !== 'company' && kind !== 'place';
}

function isOffice(word: string): boolean {
  const found = headword(word);
  return found !== undefined && !found.isWeak && found.kind !== 'company' && found.kind !== 'place';
}

function takesOf(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i <= last; i += 1) {
    const word = tokens[i]?.text ?? '';
    if (
      isOffice(word) ||
      /^(?:Bank|House|Bed|Church|University|Institute|School|Republic|State|City|District|Port|Isle|Gulf|Bay|League|Duke)$/.test(
        word,
      )
    )
      return true;
  }
  return false;
}

/** 'Harrow, Finch, Oddie & Lamb LLP', 'Tull, Marsh and Co': firms that are called after their partners. */
function endOfPartners(tokens: readonly Token[], first: number): number {
  const { text = '', lower = '' } = tokens[first] ?? {};
  // 'In London, Harrow & Lamb LLP', 'Nevertheless, Harrow & Lamb LLP': the first word is none of them.
  if (isPlace(text) || (first === 0 && isCommonWord(lower))) return first;
  let last = first;
  while (tokens[last + 1]?.gap === ', ' && tokens[last + 1]?.isName && last - first < LONGEST_RUN) last += 1;
  if (last === first) return first;
  const and = tokens[last + 1];
  const isAnd = and?.gap === ' ' && and.lower === 'and';
  const partner = isAnd ? tokens[last + 2] : and;
  if (!partner?.isName || !(isAnd || /^,?\s&\s$/.test(partner.gap))) return first;
  const end = isAnd ? last + 2 : last + 1;
  if (/^(?:Co|Sons|Company)$/.test(partner.text)) return end;
  return !isAnd && /^(?:LLP|PLLC|LLC|PC|P\.C|Co)$/.test(tokens[end + 1]?.text ?? '') ? end + 1 : first;
}

/** The last token of the longest listed name that begins at `first`; `first - 1` where none of several words does. */
export function longestKnown(tokens: readonly Token[], first: number): number {
  for (let last = Math.min(tokens.length, first + 6) - 1; last > first; last -= 1) {
    // 'with Acme holding the option', 'the Acme group'
    if (SMALL_FIRM_WORD.test(tokens[last]?.text ?? '')) continue;
    if (tokens.slice(first + 1, last + 1).some(({ gap }) => !/^\s?[&+-]?\s?$|^[.,]\s$/.test(gap))) continue;
    const words = wordsOf(tokens, { first, last });
    if (companyNamed(words) || notCompanyKind(words)) return last;
  }
  return first - 1;
}

/** A day, a month or a clock: their capitals are in no name. */
function isOfCalendar(word: string): boolean {
  return isCalendarWord(word) || TIME_ZONE.test(word);
}
