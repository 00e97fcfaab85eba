import type { Span } from '../model/extraction.ts';
import type { Modality } from '../model/fact.ts';
import { CUES, type Cue } from './modality-cues.ts';
import {
  indexPhrases,
  type Match,
  matchPhrases,
  type Party,
  readPhrases,
  wordsOf,
} from './phrases/phrase.ts';
import { readTokens, type Token } from './phrases/tokens.ts';

/** Words that begin a clause of its own: a cue before them says nothing of what follows. */
const NEW_CLAUSE = new Set(
  'while although though whereas because after before when since despite but until as'.split(' '),
);
const OPENS_AFTER_COMMA = new Set('and or who which so yet following'.split(' '));
/** Between the subject and its verb none of these stands. */
const OPENS_ANOTHER = new Set(
  'whether if unless that which who whom to and or it he she they we you there'.split(' '),
);
const ALLEGES = wordsOf('allege~|claim~|argue~|allegedly');
const IFS = new Set(['if', 'unless', 'provided', 'were']);
const TELLS = wordsOf(
  'say~|announce~|tell~|told|confirm~|add~|promise~|pledge~|vow~|decide~|agree~|warn~|forecast~|predict~',
);
/** The cue may stand at most this many words after a subject. */
const REACH_BACK = 3;
/** The cue may stand in the same clause, at most this many words before what it governs. */
const REACH_AHEAD = 14;

const cues = indexPhrases(
  CUES.flatMap((cue) => readPhrases(cue.when).map((phrase) => [phrase, cue] as const)),
);
const PLANNED = CUES.find(({ modality }) => modality === 'planned') as Cue;
const nobody: Party = () => undefined;

/**
 * How the words at `trigger` are meant where they do not simply hold. Only the clause around them counts: in 'it will
 * close a plant after it lost a case' the case is lost. A claim with a source ('reportedly') reaches over the sentence.
 *
 * @param trigger offsets of the sentence
 * @param isOwnClaim what is alleged after the trigger is its matter, and leaves the trigger as it is
 */
export function findModality(sentence: string, trigger: Span, isOwnClaim = false): Modality | undefined {
  const tokens = readTokens(sentence);
  const first = tokens.findIndex(({ end }) => end > trigger.start);
  if (first === -1) return undefined;
  const last = Math.max(
    first,
    tokens.findLastIndex(({ start }) => start < trigger.end),
  );
  const found = new Set<Cue>();
  const { matches, isExcused } = findCues(tokens);
  for (const { cue: plain, match } of matches) {
    const cue = isPlanTold(tokens, match) ? PLANNED : plain;
    if (isExcused(match)) continue;
    if (isNoCue(sentence, tokens, match)) continue;
    if (tokens[match.from]?.word === 'to' && !isHeadlinesTo(tokens, match.from, first)) continue;
    // 'The city refused to renew its licence': who tells of a refusal does not deny it.
    if (cue.modality === 'denied' && match.from === first && match.to - 1 < last) continue;
    if (isOwnClaim && match.from > last && ALLEGES.has(tokens[match.from]?.word ?? '')) continue;
    if (cue.reach === 'sentence' || governs(tokens, match, first, last)) found.add(cue);
  }
  return CUES.find((cue) => found.has(cue))?.modality as Modality | undefined;
}

/** What somebody says is a denial: 'it denied the report', 'there are no talks', 'we have not sold it'. */
const DENIALS = indexPhrases(
  readPhrases(`
    deny, denies, denied, denying, refute~, there are|is|were no, there have|has been none|no, not true, untrue
    no truth, no basis, reject~|dismiss~ .. claims|allegations|accusations|suggestions|reports|report|rumours|rumors|speculation
    has|have|had not been, we|it has|have not, we|it haven't|hasn't, no plans|intention to
  `).map((phrase) => [phrase, true] as const),
);

export function isDenial(sentence: string): boolean {
  const tokens = readTokens(sentence);
  const found: Match[] = [];
  matchPhrases(DENIALS, tokens, nobody, (_, match) => found.push(match));
  const { isExcused } = findCues(tokens);
  return found.some((match) => !isExcused(match));
}

/** The cues of a sentence, and which words only look like one: 'if any', 'was not available'. */
function findCues(tokens: readonly Token[]): {
  matches: { cue: Cue; match: Match }[];
  isExcused: (match: Match) => boolean;
} {
  const excused: Match[] = [];
  const matches: { cue: Cue; match: Match }[] = [];
  matchPhrases(cues, tokens, nobody, (cue, match) => {
    if (cue.modality === 'holds') excused.push(match);
    else matches.push({ cue, match });
  });
  return { matches, isExcused: ({ from: at }) => excused.some(({ from, to }) => from <= at && at < to) };
}

function governs(tokens: readonly Token[], { from }: Match, first: number, last: number): boolean {
  if (from > last) return isSubjectOf(tokens, last, from);
  if (first - from > REACH_AHEAD) return false;
  // 'Without naming anyone, the court banned …': the phrase ends at its comma.
  const endsAtComma = tokens[from]?.word === 'without';
  for (let at = from + 1; at <= Math.min(first, last); at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.pause === 2 || NEW_CLAUSE.has(token.word)) return false;
    if (token.pause === 1 && (endsAtComma || OPENS_AFTER_COMMA.has(token.word))) return false;
  }
  return true;
}

/** 'The strike would be the first': the words that tell the fact are the subject, so the cue follows them. */
function isSubjectOf(tokens: readonly Token[], last: number, cue: number): boolean {
  if (cue - last > REACH_BACK) return false;
  // 'A probe into the planned merger': only the merger is planned.
  if (BEFORE_A_NOUN.has(tokens[cue - 1]?.word ?? '')) return false;
  return tokens
    .slice(last + 1, cue + 1)
    .every(({ pause, word }) => pause === 0 && !NEW_CLAUSE.has(word) && !OPENS_ANOTHER.has(word));
}

/** 'It said that it would close a plant' tells a plan; 'it would close it if …' and 'it would have …' do not. */
function isPlanTold(tokens: readonly Token[], { from }: Match): boolean {
  if (tokens[from]?.word !== 'would') return false;
  const clause = tokens.slice(from + 1);
  if (clause[0]?.word === 'have' || clause[0]?.word === 'not' || clause.some(({ word }) => IFS.has(word)))
    return false;
  return tokens.slice(0, from).some(({ word, isQuoted }) => !isQuoted && TELLS.has(word));
}

const MAY_BE_TO = wordsOf(
  'proposal~|plan~|bid~|offer~|decision~|intention~|company|firm|group|bank|ready|move~|effort~|rule~',
);

/** 'Acme to buy Belcor', 'its plan to buy': elsewhere 'to' tells what for, or of what was ordered. */
function isHeadlinesTo(tokens: readonly Token[], at: number, first: number): boolean {
  const before = tokens[at - 1];
  return at <= first && before !== undefined && (before.hasCapital || MAY_BE_TO.has(before.word));
}

const BEFORE_A_NOUN = new Set("a an the this its his her their 's last free political".split(' '));

/** 'May' is a month or a name, and 'will' a thing that people make. */
function isNoCue(sentence: string, tokens: readonly Token[], { from }: Match): boolean {
  const token = tokens[from];
  if (token?.word === 'will') return BEFORE_A_NOUN.has(tokens[from - 1]?.word ?? '');
  return token?.word === 'may' && sentence[token.start] === 'M';
}
