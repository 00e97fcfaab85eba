import type { FactView } from '../model/company-view.ts';
import type { FactKind } from '../model/fact.ts';
import { wordingOf } from '../model/likeness.ts';
import { datePrecision } from '../model/partial-date.ts';

/** An article's text, made ready for the question which facts it tells. */
export interface ReadText {
  passages: { text: string; words: ReadonlySet<string> }[];
}

/** A passage with so much of a fact's words tells it, in whatever words of its own. */
const MUCH = 0.5;
/** Beside the name of the company and a word for what kind of thing happened, so much is enough. */
const SOME = 0.25;
const SOME_WORDS = 2;

/** Words for what kind of thing happened, in texts that tell it otherwise than the fact does. English, as all that is read. */
const CUES: Partial<Record<FactKind, RegExp>> = {
  restriction: /\b(?:blacklist|sanction|bann?(?:ed|ing|s)?\b|designat|restrict|embargo|entity list|blocked)/,
  'restriction-lifted':
    /\b(?:remov|lift(?:ed|ing|s)?\b|delist|eas(?:e|ed|ing)\b|revok|suspend|off the|waive|vacat|overturn|clear(?:ed|s)\b)/,
  ruling:
    /\b(?:rul(?:ed|ing|ings|es)\b|judge[ds]?\b|verdict|injunction|vacat|overturn|annul|upheld|quash|dismiss|struck|sided|court (?:found|order|block|decid|sa(?:ys|id)))/,
  lawsuit: /\b(?:su(?:ed?|ing|es)\b|lawsuit|court|complaint|legal (?:action|challenge))/,
  investigation: /\b(?:prob(?:e|ed|es|ing)\b|investigat|inquiry|scrutin|raid)/,
  penalty: /\b(?:fin(?:e|ed|es)\b|penalt|settle|damages)/,
  acquisition: /\b(?:acqui|buy|bought|takeover|merge|purchas|stake|sold|sale\b)/,
  funding: /\b(?:rais(?:e|ed|es|ing)\b|funding|round|invest|ipo\b|offering|loan)/,
  results: /\b(?:revenue|profit|earnings|quarter|sales|loss(?:es)?\b|results)/,
  leadership: /\b(?:chief|ceo\b|chair|president|resign|appoint|stepp?(?:ed|s|ing)? down|successor)/,
  incident: /\b(?:breach|hack|leak|recall|explo|fire\b|crash|outage|accident|spill|defect)/,
};

/** Told in nearly the words of what they end: a text may say all of that and know nothing of the end. */
const ENDINGS: ReadonlySet<FactKind> = new Set(['restriction-lifted', 'ruling']);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A passage is a paragraph with its neighbours: what one begins to tell the next one goes on with. */
export function readText(text: string): ReadText {
  const paragraphs = text.split('\n').map((paragraph) => paragraph.toLowerCase());
  return {
    passages: paragraphs.map((_, i) => {
      const passage = paragraphs.slice(Math.max(0, i - 1), i + 2).join('\n');
      return { text: passage, words: stemsOf(passage) };
    }),
  };
}

/**
 * True where a text tells of a fact, if only in passing. Decided for the text: a fact that it may have told in words of its
 * own counts as told, since to say wrongly that an article leaves something out would be worse than to miss that it does.
 */
export function isMentioned(
  { kind, statement, date }: Pick<FactView, 'kind' | 'statement' | 'date'>,
  company: string,
  { passages }: ReadText,
): boolean {
  const names = stemsOf(company);
  const words = [...stemsOf(statement)].filter((word) => !names.has(word));
  const cue = CUES[kind];
  const day = date === undefined ? undefined : dayPattern(date);
  const enough = Math.max(SOME_WORDS, SOME * words.length);
  return passages.some((passage) => {
    const common = words.filter((word) => passage.words.has(word));
    const isOfKind = cue?.test(passage.text) ?? false;
    if (common.length >= MUCH * words.length && (isOfKind || !ENDINGS.has(kind))) return true;
    if (![...names].every((name) => passage.words.has(name))) return false;
    return day?.test(passage.text) || common.some(isTellingFigure) || (isOfKind && common.length >= enough);
  });
}

/** Words without their endings, as far as English goes: 'designated' and 'designation' are one. */
function stemsOf(text: string): Set<string> {
  return new Set([...wordingOf({ statement: text }).all].map(toStem));
}

const STEM = 5;

function toStem(word: string): string {
  const bare = word.replace(/[.,]+$/, '');
  return /^\p{N}/u.test(bare) ? bare : bare.slice(0, STEM);
}

/** '2.1' and '1,200' are of one thing only; a year or a day is not. */
function isTellingFigure(word: string): boolean {
  return /^\p{N}/u.test(word) && !/^(?:(?:19|20)\d\d|\d{1,2})$/.test(word);
}

/** '25 May', 'May 25th' */
function dayPattern(date: string): RegExp | undefined {
  if (datePrecision(date) !== 'day') return undefined;
  const [, month, day] = date.split('-').map(Number);
  const name = `${MONTHS[(month ?? 1) - 1]}[a-z]*\\.?`;
  return new RegExp(`(?<!\\d)${day}(?:st|nd|rd|th)?(?: of)? ${name}|\\b${name} ${day}(?!\\d)`);
}
