import type { Span } from '../model/extraction.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import { isCommonWord } from './lexicon/common-words.ts';
import { companyWord } from './lexicon/company-nouns.ts';
import { headword } from './lexicon/headwords.ts';
import { isRole } from './lexicon/people.ts';
import { splitSentences } from './sentences.ts';
import { type Token, tokenize } from './tokens.ts';

/** A sentence of a text with its words. */
export interface Sentence extends Span {
  index: number;
  /** Counts the lines of the text, the title first. */
  paragraph: number;
  tokens: Token[];
  /** In capitals throughout, with a capital at nearly every word, or a heading of few words: capitals tell no names here. */
  isHeadline: boolean;
}

/**
 * A text cut into sentences and words, without the sentences that are longer than a fact may quote: what every step of
 * the extraction reads.
 */
export interface TextModel {
  text: string;
  sentences: Sentence[];
}

export function modelText(text: string): TextModel {
  const smallNames = findSmallNames(text);
  let paragraph = -1;
  let last = -1;
  const short = splitSentences(text).filter(({ start, end }) => end - start <= MAX_LENGTH.quote);
  const sentences = short.map((span, index) => {
    if (last < 0 || text.slice(last, span.start).includes('\n')) paragraph += 1;
    last = span.end;
    const tokens = tokenize(text, span);
    for (const token of tokens) if (smallNames.has(token.text)) token.isName = true;
    return {
      ...span,
      index,
      paragraph,
      tokens,
      isHeadline: isHeadline(tokens) || (paragraph > 0 && isShortHeading(text, span, tokens)),
    };
  });
  partPairs(sentences);
  return { text, sentences };
}

/** 'Macmillan-Amazon' in a text that names both is two names. */
function partPairs(sentences: readonly Sentence[]): void {
  const names = new Set(
    sentences.flatMap(({ tokens }) => tokens.filter(({ isName }) => isName).map(({ text }) => text)),
  );
  for (const { tokens } of sentences) {
    for (let at = tokens.length - 1; at >= 0; at -= 1) {
      const token = tokens[at];
      const [, first = '', second = ''] = PAIR.exec(token?.text ?? '') ?? [];
      if (token?.isName && names.has(first) && names.has(second))
        tokens.splice(at, 1, ...parted(token, first));
    }
  }
}

const PAIR = /^(\p{Lu}[\p{L}\d&.]+)-(\p{Lu}[\p{L}\d&.]+)$/u;

function parted(token: Token, first: string): [Token, Token] {
  const from = first.length + 1;
  const part = (text: string) => ({ text, lower: text.toLowerCase(), isUpper: /^\P{Ll}+$/u.test(text) });
  return [
    { ...token, ...part(first), end: token.start + first.length, ending: '' },
    { ...token, ...part(token.text.slice(from)), start: token.start + from, gap: '-' },
  ];
}

/** A noun, a word in small letters, and what a name is followed by: 'the app maker mossbee has …'. */
const CALLED_A_FIRM =
  /(?<![\p{L}-])([\p{L}-]{1,40})(?=\s(\p{Ll}{4,40})(?:\s(?:has|had|is|was|will|said|says|plans|wants|raised|launched|announced|reported)\b|,\s(?:which|an?|the)\s))/gu;

/**
 * Names that are written all in small letters, such as adidas: no word of the language, called a firm at least once, and
 * written more than once.
 */
function findSmallNames(text: string): Set<string> {
  const called = [...text.matchAll(CALLED_A_FIRM)].flatMap(([, noun = '', word = '']) =>
    companyWord(noun)?.isWeak === false && !isOrdinary(word) ? [word] : [],
  );
  return new Set(
    called.filter((word) => text.split(new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u')).length > 2),
  );
}

/** 'Fund managers', 'the smelter' */
function isOrdinary(word: string): boolean {
  return (
    [word, word.replace(/s$/, '')].some((form) => isCommonWord(form) || isRole(form)) ||
    companyWord(word) !== undefined ||
    headword(word.charAt(0).toUpperCase() + word.slice(1)) !== undefined
  );
}

/** In words. */
const SHORT_HEADING = 5;

/** A line of a few words with capitals, and no stop: 'Party Products' over the paragraphs on them. */
function isShortHeading(text: string, { start, end }: Span, tokens: readonly Token[]): boolean {
  const isLine = [text[start - 1], text[end]].every((beside) => beside === undefined || beside === '\n');
  return (
    isLine &&
    tokens.length <= SHORT_HEADING &&
    !/[.!?:,;…]["”’]?$/.test(text.slice(start, end)) &&
    tokens.every(({ text: word }) => word.length < 4 || /^\p{Lu}/u.test(word))
  );
}

/** Most of the longer words begin with a capital, and not because they are names: ordinary words do so too. */
function isHeadline(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => text.length > 3 && /^\p{L}/u.test(text));
  const capital = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  const ordinary = capital.filter(({ lower }) => isCommonWord(lower));
  if (long.length > 3 && capital.length > 0.8 * long.length && ordinary.length > 0.4 * capital.length)
    return true;
  // 'Acme Shielded From a Verdict': such words have a capital in headings alone.
  const isTitled = tokens.some(({ text }, at) => at > 0 && SMALL_IN_TEXT.test(text));
  return isTitled && long.length > 2 && capital.length === long.length;
}

const SMALL_IN_TEXT =
  /^(?:From|With|After|Before|Into|Amid|Than|Its|Their|His|Her|Is|Are|Be|Will|Says|As|To|By|On|At|For|Against|About|Out|Up|Off|But|How|Why|What|When|Could|May|Has)$/;
