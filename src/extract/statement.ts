import type { Span } from '../model/extraction.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import { closeQuotes, hasOpenEnd } from './open-quotes.ts';

/** Who or what a clause of its own begins with: another name, or a noun with its article. A pronoun leans on what was left out. */
const SUBJECT =
  "(?=(?:the|a|an|its|their|his|her|both|some|all|many|investors|shares|analysts|sales|profits?|questions|others)\\s|\\p{Lu}|\\d)(?!I(?:['’]\\w+)?\\s)";
/** After these, another matter begins: what is said of one company there is not said of the other. */
const TURN = new RegExp(`;\\s|,\\s(?:but|while|whereas)\\s(?:${SUBJECT}|(?=\\p{Ll}+\\s\\p{Ll}+\\s))`, 'gu');
/** Where a long sentence can be parted so that both sides still say what they said. */
const JOINT = new RegExp(`;\\s|,\\s(?:but|and|while|although|though|whereas|yet)\\s(?:${SUBJECT})`, 'gu');
/** 'Not only A, but B': neither half says what the whole does. */
const HALVES = /\b(?:not (?:just|only|merely|so much)|neither|either|whether|both)\b/i;
/** What can govern a clause from outside: who says it, on what condition, and whether at all. */
const GOVERNS =
  /\b(?:[Ii]f|[Uu]nless|[Ww]hether|provided|den(?:y|ies|ied|ying)|disput(?:es|ed)|reject(?:s|ed)|[Rr]eportedly|[Aa]lleg(?:es|ed|edly)|[Aa]pparently|[Ss]upposedly|[Aa]ccording to|sa(?:ys?|id|ying)|t(?:ells?|old)|report(?:s|ed)|claim(?:s|ed)|believ(?:es?|ed)|argu(?:es?|ed)|warn(?:s|ed)|add(?:s|ed)|predict(?:s|ed)|expect(?:s|ed)?|rumou?r\w*|would|could|may|might|[Ii]n the event)\b/;
/** The side of a turn that begins with a pronoun goes on about the side before. */
const LEANS =
  /^(?:it|they|he|she|this|that|these|those|there|which|who|we|you|I|what|not|in|at|only|even|also|never|as|by|then)\b/i;
/** A clause that stands alone has a subject and a verb, and so at least this many words. */
const LEAST_WORDS = 6;
/** The words by which a text goes on from the sentence before. */
const GOES_ON = /^(?:And|But|Yet)(?:,)?\s(?=[\p{L}\d])/u;

/** With the ellipses and a quotation mark that a cut may need. */
const ROOM = MAX_LENGTH.statement - 6;
/** Up to here in the text, in UTF-16 code units, the company is still among what a cut leaves. */
const IN_SIGHT = 220;
/** What stands before the company where the start of the sentence does not fit. */
const LEAD = 80;
/** 'said Mette Juul, chair of Orvane': longer ones are no attributions. */
const LONGEST_TAIL = 120;

export interface Stated {
  /** Where the sentence speaks of the company; offsets in the sentence. */
  company?: Span | undefined;
  /** Where it speaks of others. */
  others?: readonly Span[];
}

/**
 * What a fact says: the sentence. Of one that turns to another company, the side that tells of this one; of one that is
 * too long for a card, the clauses around the company that fit. Never other words than the text's own, and never a clause
 * without the words outside of it that say whether it holds; where no clause stands alone, ellipses show what was cut.
 */
export function stateSentence(sentence: string, { company, others = [] }: Stated = {}): string {
  const side = sideOf(sentence, { company, others });
  const own = side && sentence.slice(side.start, side.end);
  const text = fold(own ?? sentence).replace(GOES_ON, '');
  const place = own ? 0 : fold(sentence.slice(0, company?.start ?? 0)).length;
  const fits = text.length <= MAX_LENGTH.statement - 2;
  const told = fits ? text : (clausesAround(text, place) ?? shorten(text, place));
  return closeQuotes(fold(sentence).startsWith(told) ? told : capitalised(told));
}

/**
 * The side of a turn that has all of the company and none of the others: all that its fact says. Undefined where the
 * sentence is one whole.
 */
export function sideOf(sentence: string, { company, others = [] }: Stated): Span | undefined {
  if (!company || others.length === 0) return undefined;
  const sides = cut(sentence, TURN);
  for (const side of sides) {
    const isIn = (span: Span) => span.start >= side.start && span.end <= side.end;
    if (!isIn(company)) continue;
    const words = sentence.slice(side.start, side.end);
    const next = sides.find(({ start }) => start > side.start);
    const isLeanedOn = next !== undefined && LEANS.test(sentence.slice(next.start));
    if (others.some(isIn) || isLeanedOn || LEANS.test(words) || words.split(/\s/).length < LEAST_WORDS)
      return undefined;
    const rest = `${sentence.slice(0, side.start)} ${sentence.slice(side.end)}`;
    return standsAlone(words, rest) ? side : undefined;
  }
  return undefined;
}

function standsAlone(words: string, rest: string): boolean {
  return !hasOpenEnd(words) && !GOVERNS.test(rest) && !HALVES.test(words) && !HALVES.test(rest);
}

/** The clause of the company, and as many beside it as fit; undefined where it does not stand alone. */
function clausesAround(text: string, place: number): string | undefined {
  const clauses = cut(text, JOINT);
  let first = Math.max(
    0,
    clauses.findLastIndex(({ start }) => start <= place + 1),
  );
  let last = first;
  const length = (from: number, to: number) =>
    (clauses[to]?.end ?? Infinity) - (clauses[from]?.start ?? -Infinity);
  for (;;) {
    if (length(first, last + 1) <= ROOM) last += 1;
    else if (length(first - 1, last) <= ROOM) first -= 1;
    else break;
  }
  const [start = 0, end = 0] = [clauses[first]?.start, clauses[last]?.end];
  const kept = text.slice(start, end).trim();
  const isClause = kept.length <= ROOM && kept.split(/\s/).length >= LEAST_WORDS - 2 && !LEANS.test(kept);
  return isClause && standsAlone(kept, `${text.slice(0, start)} ${text.slice(end)}`) ? kept : undefined;
}

function cut(text: string, joints: RegExp): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(joints)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...clauses, { start, end: text.length }];
}

/** As much of the text as fits, with an ellipsis where something is left out; who says it, or denies it, at its end stays. */
function shorten(text: string, place: number): string {
  const near = place > IN_SIGHT ? text.indexOf(' ', place - LEAD) + 1 : 0;
  // Of the end of a list nobody could tell what it lists.
  const from = (text.slice(near).match(/(?<!\S)\p{Ll}+\b/gu) ?? []).length < LEAST_WORDS ? 0 : near;
  const lead = from > 0 ? '… ' : '';
  const comma = text.lastIndexOf(', ');
  const end = text.slice(comma + 2);
  const tail = comma > 0 && end.length <= LONGEST_TAIL && GOVERNS.test(end) ? end : '';
  const room = ROOM - lead.length - tail.length;
  const rest = text.slice(from);
  if (rest.length <= ROOM - lead.length) return lead + rest;
  const head = rest.slice(0, room);
  const kept = head.slice(0, Math.max(head.lastIndexOf(' '), 1)).replace(/[,;:\s]+$/, '');
  return `${lead}${kept} …${tail && ` ${tail}`}`;
}

/** Not 'eBay', which is a name. */
function capitalised(text: string): string {
  if (!/^\p{Ll}+(?![\p{L}\d])/u.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
