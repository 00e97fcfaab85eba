import type { Span } from '../model/extraction.ts';
import type { Modality } from '../model/fact.ts';
import { indexPhrases, type Match, matchPhrases, type Party, readPhrases } from './phrases/phrase.ts';
import { readTokens, type Token } from './phrases/tokens.ts';

/** A cue governs what comes after it in its clause, or the whole sentence. */
type Reach = 'ahead' | 'sentence';

interface Cue {
  modality: Modality | 'holds';
  reach: Reach;
  when: string;
}

/**
 * The first cue in this list that governs the words decides. 'holds' are words that look like another cue and mean that
 * the thing is so.
 */
const CUES: Cue[] = [
  {
    modality: 'holds',
    reach: 'ahead',
    when: `
      denied|denies|deny|denying the|a|an|its|his|their|any motion|request|appeal|petition|application
      denied permission|access, fail~ to deny, not deny|denied|denying, didn't deny, can't|cannot deny
      not only, not just, not merely, not least, no doubt
      did|does|would|could not respond|comment|reply|return|disclose|immediately|say|elaborate|give, was not available, didn't respond|comment|reply|say
      agree~|decide~|manage~|help~|able|force~|order~|begin~|continue~|start~|used|fail~|right|allow~|move~ to
      try~|struggle~|need~|has|have|had|deal|agreement|contract|understood|said|believed|thought|reported|rumoured|rumored|alleged to`,
  },
  {
    modality: 'conditional',
    reach: 'ahead',
    when: `
      can't|cannot|not|didn't|doesn't rule|ruled|ruling out, unlikely to, not expected to, could, might, may, would
      if, unless, whether, should it, in the event, on condition, were it to, provided that, likely to, possible that
      potentially, possibly, perhaps, consider~, weigh~ a|an|the|up|options|whether|bid|sale, mull~, explore~, evaluate~
      ponder~, in talks, hold~ talks, talks to|about|with, discuss~ a|the|plans, threaten~ to, contingent on`,
  },
  {
    modality: 'denied',
    reach: 'ahead',
    when: `
      deny, denies, denied, denying, no plans|intention|plan to|for, rule~ out, call~ off, refute~, not true that
      dismiss~ .. reports|rumours|rumors|speculation|claims|suggestions, dispute~ the|that
      reject~ .. claims|allegations|accusations|suggestion|suggestions|reports
      did|does|do|has|have|had|is|was|were|are|will not, didn't, doesn't, don't, hasn't, haven't, hadn't, isn't
      wasn't, weren't, aren't, won't, never, without, neither, nor`,
  },
  {
    modality: 'planned',
    reach: 'ahead',
    when: `
      plan~ to, planned, planning, plans for|a|an, will, it'll, they'll, we'll, he'll, she'll, set to, be~ due to|on|in
      schedule~ to|for, expect~ to, expects, intend~ to, aim~ to, about to, prepare~ to, hope~ to, want~ to, seek~ to
      going to, look~ to, on track to, propose~ to|a, proposed, pledge~ to, vow~ to, promise~ to, slated to, poised to
      upcoming, forthcoming, later today|this|next, next week|month|year|quarter
      to be|start|begin|launch|open|close|buy|sell|cut|lay|acquire|raise|pay|invest|build|step|merge|spin|hire|list
      to become|join|report|recall|end|stop|expand|move|take|split|appeal|sue|create`,
  },
  {
    modality: 'reported',
    reach: 'sentence',
    when: `
      reportedly, allegedly, allege~, according to sources|people|reports|media|two|three|several|insiders|local
      according to a person|source|report|people, source~ said|told|familiar|close, people|person familiar|briefed|close
      be~ said|understood|believed|thought|rumoured|rumored|reported|tipped|alleged to
      it is understood|reported|believed|rumoured|rumored, he|she|they|which claims|claimed, claim~ that, apparently
      rumour~, rumor~, speculation, citing .. people|sources|person|source|reports|documents, <press> .. reported|reports
      <press> said|says, reported by <press>, first reported, media|press reports, unconfirmed`,
  },
];

/** Words that begin a clause of its own: a cue before them says nothing of what follows. */
const NEW_CLAUSE = new Set(
  'while although though whereas because after before when since despite but until as'.split(' '),
);
const OPENS_AFTER_COMMA = new Set('and or who which so yet'.split(' '));
/** The cue may stand in the same clause, at most this many words before what it governs. */
const REACH_AHEAD = 14;

const cues = indexPhrases(
  CUES.flatMap((cue) => readPhrases(cue.when).map((phrase) => [phrase, cue] as const)),
);
const nobody: Party = () => undefined;

/**
 * How the words at `trigger` are meant where they do not simply hold. Only the clause around them counts: in 'it will
 * close a plant after it lost a case' the case is lost. A claim with a source ('reportedly') reaches over the sentence.
 *
 * @param trigger offsets of the sentence
 */
export function findModality(sentence: string, trigger: Span): Modality | undefined {
  const tokens = readTokens(sentence);
  const first = tokens.findIndex(({ end }) => end > trigger.start);
  if (first === -1) return undefined;
  const last = Math.max(
    first,
    tokens.findLastIndex(({ start }) => start < trigger.end),
  );
  const found = new Set<Cue>();
  const excused: Match[] = [];
  const matches: { cue: Cue; match: Match }[] = [];
  matchPhrases(cues, tokens, nobody, (cue, match) => {
    if (cue.modality === 'holds') excused.push(match);
    else matches.push({ cue, match });
  });
  for (const { cue, match } of matches) {
    if (excused.some(({ from, to }) => from <= match.from && match.from < to)) continue;
    if (isNoCue(sentence, tokens, match)) continue;
    if (cue.reach === 'sentence' || governs(tokens, match, first, last)) found.add(cue);
  }
  return CUES.find((cue) => found.has(cue))?.modality as Modality | undefined;
}

function governs(tokens: readonly Token[], { from }: Match, first: number, last: number): boolean {
  if (from > last || first - from > REACH_AHEAD) return false;
  for (let at = from + 1; at <= Math.min(first, last); at++) {
    const token = tokens[at];
    if (!token) continue;
    if (token.pause === 2 || NEW_CLAUSE.has(token.word)) return false;
    if (token.pause === 1 && OPENS_AFTER_COMMA.has(token.word)) return false;
  }
  return true;
}

const BEFORE_A_NOUN = new Set("a an the this its his her their 's last free political".split(' '));

/** 'May' is a month or a name, and 'will' a thing that people make. */
function isNoCue(sentence: string, tokens: readonly Token[], { from }: Match): boolean {
  const token = tokens[from];
  if (token?.word === 'will') return BEFORE_A_NOUN.has(tokens[from - 1]?.word ?? '');
  return token?.word === 'may' && sentence[token.start] === 'M';
}
