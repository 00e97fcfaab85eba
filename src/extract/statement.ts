import type { Span } from '../model/extraction.ts';
import { MAX_LENGTH } from '../model/fields.ts';

/** Where a sentence can be parted so that both sides still say what they said. */
const JOINT = /;\s|\s[–—]\s|\s--\s|,\s(?:but|and|while|although|though|whereas|yet|so)\s/g;
/** After these, another matter begins: what is said of one company there is not said of the other. */
const TURN = /;\s|,\s(?:but|while|whereas)\s/g;
/** A clause that stands alone has a subject and a verb, and so at least this many words. */
const LEAST_WORDS = 6;

export interface Stated {
  /** Where the sentence speaks of the company; offsets in the sentence. */
  company?: Span | undefined;
  /** Where it speaks of others. */
  others?: readonly Span[];
}

/**
 * What a fact says: the sentence. Of one that turns to another company, the side that tells of this one; of one that is
 * too long for a card, the clauses around the company that fit. Never other words than the text's own; where not even one
 * clause fits it is cut short with an ellipsis.
 */
export function stateSentence(sentence: string, { company, others = [] }: Stated = {}): string {
  const own = company && others.length > 0 ? sideOf(sentence, company, others) : undefined;
  const text = fold(own ?? sentence);
  if (text.length <= MAX_LENGTH.statement) return own ? capitalised(text) : text;
  const place = own ? 0 : fold(sentence.slice(0, company?.start ?? 0)).length;
  return capitalised(clausesAround(text, place));
}

/** The side of a turn that has all of the company and none of the others; undefined where the sentence is one whole. */
function sideOf(sentence: string, company: Span, others: readonly Span[]): string | undefined {
  for (const side of cut(sentence, TURN)) {
    const isIn = (span: Span) => span.start >= side.start && span.end <= side.end;
    const words = sentence.slice(side.start, side.end);
    if (!isIn(company)) continue;
    if (others.some(isIn) || words.split(/\s/).length < LEAST_WORDS || isOpen(words)) return undefined;
    return words;
  }
  return undefined;
}

/** A quotation, or a bracket, that begins or ends elsewhere: the words are not the clause's own. */
function isOpen(words: string): boolean {
  const count = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  return count(/[“"]/g) + count(/[”]/g) === 1 || count(/\(/g) !== count(/\)/g);
}

function clausesAround(text: string, place: number): string {
  const clauses = cut(text, JOINT);
  let first = Math.max(
    0,
    clauses.findLastIndex(({ start }) => start <= place + 1),
  );
  let last = first;
  const length = (from: number, to: number) =>
    (clauses[to]?.end ?? Infinity) - (clauses[from]?.start ?? -Infinity);
  for (;;) {
    if (length(first, last + 1) <= MAX_LENGTH.statement) last += 1;
    else if (length(first - 1, last) <= MAX_LENGTH.statement) first -= 1;
    else break;
  }
  const kept = text.slice(clauses[first]?.start, clauses[last]?.end).trim();
  return kept.length <= MAX_LENGTH.statement ? kept : shorten(kept);
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

function shorten(text: string): string {
  const room = text.slice(0, MAX_LENGTH.statement - 2);
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), 1))} …`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
