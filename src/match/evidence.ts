import type { MentionEvidence } from '../model/mention-evidence.ts';
import { areListed } from './company-list.ts';
import type { Candidate } from './matcher.ts';
import { hintBeside, legalFormBehind, signBeside } from './signs.ts';
import { surroundingsOf } from './surroundings.ts';
import { opensSentence } from './text-around.ts';
import { isInBracketsAfter, isTellingTicker, isWrittenAsTicker } from './tickers.ts';

/**
 * Whether a page means the company where it writes a name that is also an ordinary word, a ticker, or a name that other
 * companies bear too. Better no mark than a wrong one: without evidence there is none.
 *
 * Evidence is weighed as a reader weighs it. A name that is a part of another name is that one. What the page says
 * beyond doubt holds for all of it, unless it uses the name more often for somebody else; a word that belongs to the
 * company tells more in the same paragraph than far away; and a company is rarely alone in a list.
 */
export interface PageEvidence {
  /** What the page tells of a company in other places. */
  of(company: string): readonly MentionEvidence[];
  /** The context words of a company in a text. */
  wordsIn(text: string, company: string): readonly string[];
  /** In how many places the page has this name as a part of another one: Ada Gap, the Gap River. */
  rivals(name: string): number;
  /** Whether the page has the name in small letters as well, as far as that was looked for. */
  isOrdinary(name: string): boolean;
}

/** What a place proves of its company, for the whole page. */
export interface Proof {
  company: string;
  evidence: MentionEvidence;
}

/** A name that means its company. */
export interface Meant extends Candidate {
  evidence: MentionEvidence;
  /** All companies that bear the name, where that are several. */
  weighed?: string[];
}

/**
 * What proves that the page names a company: a name without another meaning that no other company bears, a name with
 * its legal form, a ticker that is written as one.
 */
export function proofsIn(candidates: readonly Candidate[], text: string): Proof[] {
  return placesOf(candidates).flatMap((place) => {
    const [only] = place.here;
    const proof = only && place.here.length === 1 && proofAt(only, place, text);
    if (!proof) return [];
    const { company, start, end } = only;
    const form = proof.is === 'legalForm' ? ` ${proof.text}` : '';
    return [{ company, evidence: { is: 'otherName', text: `${text.slice(start, end)}${form}` } }];
  });
}

/** The names that are a part of another one in a text, each once. */
export function rivalsIn(candidates: readonly Candidate[], text: string): Set<string> {
  const names = new Set<string>();
  for (const { here, isNameAt } of placesOf(candidates)) {
    const [first] = here;
    if (!first?.needsContext || first.kind === 'ticker' || legalFormBehind(first, text)) continue;
    if (surroundingsOf(first, text, isNameAt) === 'other') names.add(text.slice(first.start, first.end));
  }
  return names;
}

/** The candidates that mean their company, each with what decided; of several companies at one place at most one. */
export function chooseMeant(candidates: readonly Candidate[], text: string, page: PageEvidence): Meant[] {
  const judged = placesOf(candidates).map((place): Judged => {
    const meant = place.here.flatMap((candidate): Meant[] => {
      const evidence = proofAt(candidate, place, text) ?? weigh(candidate, place, text, page);
      return evidence ? [{ ...candidate, evidence }] : [];
    });
    if (place.here.length === 1) return { place, meant: meant[0] };
    const told = meant.filter(({ company }) => isTold(company, text, page));
    const weighed = place.here.map(({ company }) => company);
    return { place, meant: told.length === 1 && told[0] ? { ...told[0], weighed } : undefined };
  });
  joinLists(judged, text, page);
  return judged.flatMap(({ meant }) => meant ?? []);
}

/** Evidence that stands beside a name and speaks for the same spelling elsewhere on the page. */
export function isSign({ is }: MentionEvidence): boolean {
  return is === 'market' || is === 'credit' || is === 'beside' || is === 'legalForm';
}

interface Place {
  /** The companies that bear the name at this place. */
  here: Candidate[];
  /** Those of the names before and after it. */
  before: readonly Candidate[];
  after: readonly Candidate[];
  /** Whether another name ends, or begins, at an offset. */
  isNameAt: (at: number) => boolean;
}

interface Judged {
  place: Place;
  meant: Meant | undefined;
}

function placesOf(candidates: readonly Candidate[]): Place[] {
  const places: Candidate[][] = [];
  for (const candidate of candidates) {
    const last = places.at(-1);
    if (last?.[0]?.start === candidate.start) last.push(candidate);
    else places.push([candidate]);
  }
  return places.map((here, i) => {
    const [before, after] = [places[i - 1] ?? [], places[i + 1] ?? []];
    const isNeighbour = (other: Candidate | undefined) =>
      other && (!other.needsContext || here.some(({ company }) => company === other.company));
    return {
      here,
      before,
      after,
      isNameAt: (at) =>
        [before[0], after[0]].some(
          (other) => isNeighbour(other) && (other?.end === at || other?.start === at),
        ),
    };
  });
}

function proofAt(candidate: Candidate, { before, after }: Place, text: string): MentionEvidence | undefined {
  if (!candidate.needsContext) return { is: 'name' };
  if (candidate.kind === 'ticker') {
    const isTicker =
      isWrittenAsTicker(candidate, text) || before.some((name) => isInBracketsAfter(candidate, name, text));
    return isTicker ? { is: 'ticker' } : undefined;
  }
  const ticker = after.find((other) => other.kind === 'ticker' && isInBracketsAfter(other, candidate, text));
  return ticker ? { is: 'ticker' } : legalFormBehind(candidate, text);
}

/** What tells that a name that needs context is meant, where nothing proves it. */
function weigh(
  candidate: Candidate,
  { isNameAt }: Place,
  text: string,
  page: PageEvidence,
): MentionEvidence | undefined {
  const { company, start, end, kind } = candidate;
  const name = text.slice(start, end);
  const told = toldOf(company, text, page);
  if (kind === 'ticker')
    return isTellingTicker(candidate, text) ? (told.name ?? told.words ?? told.sign) : undefined;
  const around = surroundingsOf(candidate, text, isNameAt);
  if (around === 'other' || around === 'common') return undefined;
  const sign = signBeside(candidate, text);
  if (page.rivals(name) > told.support) return sign;
  if (told.name) return told.name;
  if (told.isNear) return told.words;
  if (candidate.isInCapitals) return undefined;
  if (sign) return sign;
  const hint = page.rivals(name) === 0 && around === 'free' ? hintBeside(candidate, text) : undefined;
  if (hint) return hint;
  // 'Target the weak branches': such a capital is the sentence's own.
  if (page.isOrdinary(name) && opensSentence(candidate, text)) return undefined;
  if (around === 'free') return told.words ?? told.sign;
  return told.isStrong ? told.words : undefined;
}

interface Told {
  name: MentionEvidence | undefined;
  words: MentionEvidence | undefined;
  sign: MentionEvidence | undefined;
  /** A context word stands in the same text. */
  isNear: boolean;
  /** Several context words stand on the page. */
  isStrong: boolean;
  /** How much speaks for the company: a name or a word right here as much as a rival against it, a word elsewhere half. */
  support: number;
}

function toldOf(company: string, text: string, page: PageEvidence): Told {
  const all = page.of(company);
  const near = page.wordsIn(text, company);
  const words = [...new Set([...near, ...all.flatMap((each) => (each.is === 'context' ? each.words : []))])];
  const names = all.filter(({ is }) => is === 'otherName');
  return {
    name: names[0],
    words: words.length > 0 ? { is: 'context', words: words.slice(0, MOST_WORDS) } : undefined,
    sign: all.find(isSign),
    isNear: near.length > 0,
    isStrong: words.length > 1,
    support: names.length + near.length + (all.length - names.length) / 2,
  };
}

/** More than these are no better reason. */
const MOST_WORDS = 3;

function isTold(company: string, text: string, page: PageEvidence): boolean {
  const { name, words } = toldOf(company, text, page);
  return name !== undefined || words !== undefined;
}

/** A name beside the names of companies, in a list of them, is one as well. */
function joinLists(judged: Judged[], text: string, page: PageEvidence): void {
  const join = (one: Judged | undefined, other: Judged | undefined) => {
    const [member] = one?.place.here ?? [];
    if (!one || one.meant || !other?.meant || !member || one.place.here.length > 1) return;
    const [earlier, later] = member.start < other.meant.start ? [member, other.meant] : [other.meant, member];
    if (!canBeside(member, one.place, text, page)) return;
    if (!areListed(earlier, later, text)) return;
    one.meant = {
      ...member,
      evidence: { is: 'beside', text: text.slice(other.meant.start, other.meant.end) },
    };
  };
  for (let i = 1; i < judged.length; i++) join(judged[i], judged[i - 1]);
  for (let i = judged.length - 2; i >= 0; i--) join(judged[i], judged[i + 1]);
}

function canBeside(candidate: Candidate, { isNameAt }: Place, text: string, page: PageEvidence): boolean {
  const { kind, isInCapitals, start, end } = candidate;
  if (kind === 'ticker' || isInCapitals || page.rivals(text.slice(start, end)) > 0) return false;
  return surroundingsOf(candidate, text, isNameAt) === 'free';
}
