import type { Span } from '../../model/extraction.ts';

export type TokenClass = 'word' | 'number' | 'money' | 'percent';

/** How much a reader stops before a word: not at all, at a comma, at a dash or the like. */
export type Pause = 0 | 1 | 2;

/** A word or a figure of a sentence. `word` is in small letters; a possessive 's is a token of its own. */
export interface Token extends Span {
  word: string;
  is: TokenClass;
  pause: Pause;
  hasCapital: boolean;
  /** It stands between quotation marks. */
  isQuoted: boolean;
}

const TOKEN =
  /(?:us|a|c|hk|s|nz)?[$€£¥₹]\s?\d[\d.,]*\d?(?:bn|mn|tn|m|b|k)?|rs\.?\s?\d[\d.,]*|\d+(?:[.,]\d+)*(?:st|nd|rd|th|%|pc|bn|mn|m|k|x)?|['’]s(?![\p{L}])|\p{L}[\p{L}\p{M}\d]*(?:[.&]\p{L}(?![\p{L}]))*(?:['’](?!s(?!\p{L}))\p{L}+)*|%/giu;
const STRONG = /[;:—–!?]|--/;
const WEAK = /[,()[\]"“”«»]/;
const CURRENCY_WORDS = new Set(
  'dollar dollars euro euros pound pounds yen yuan rupees rupee crore lakh won francs franc renminbi rmb cents pence'.split(
    ' ',
  ),
);
const SCALE = new Set('million billion trillion thousand hundred'.split(' '));
const PERCENT_WORDS = new Set('percent percentage pc pct'.split(' '));

/** Cuts a sentence into words and figures. A hyphen joins nothing: 'year-to-date' is three tokens, spaced or not. */
export function readTokens(sentence: string): Token[] {
  const tokens: Token[] = [];
  let isQuoted = false;
  let end = 0;
  for (const match of sentence.matchAll(TOKEN)) {
    const [text] = match;
    // 70" is a size.
    const gap = sentence
      .slice(end, match.index)
      .replace(isQuoted || tokens.at(-1)?.is !== 'number' ? '' : /^"/, '');
    isQuoted = quoted(gap, isQuoted);
    if (text === '%') {
      const figure = tokens.at(-1);
      if (figure) figure.is = 'percent';
      end = match.index + text.length;
      continue;
    }
    tokens.push({
      word: wordOf(text),
      is: classOf(text),
      pause: STRONG.test(gap) ? 2 : WEAK.test(gap) ? 1 : 0,
      hasCapital: text !== text.toLowerCase(),
      isQuoted,
      start: match.index,
      end: match.index + text.length,
    });
    end = match.index + text.length;
  }
  nameFigures(tokens);
  return tokens;
}

/** The country is not the pronoun. */
function wordOf(text: string): string {
  return text === 'US' ? 'u.s' : text.toLowerCase().replaceAll('’', "'");
}

function classOf(text: string): TokenClass {
  if (/[$€£¥₹]|^rs\.?\s?\d/i.test(text)) return 'money';
  if (!/^\d/.test(text)) return 'word';
  return /(?:%|pc)$/i.test(text) ? 'percent' : 'number';
}

function quoted(gap: string, before: boolean): boolean {
  const marks = gap.match(/["“”«»]/g);
  if (!marks) return before;
  return marks.reduce((now, mark) => (mark === '"' ? !now : mark === '“' || mark === '«'), before);
}

/** '5 per cent' is a percentage, '3 billion euros' an amount of money: what follows a figure says what it is. */
function nameFigures(tokens: Token[]): void {
  for (const [at, token] of tokens.entries()) {
    if (token.is !== 'number') continue;
    let next = at + 1;
    while (SCALE.has(tokens[next]?.word ?? '')) next++;
    const word = tokens[next]?.word ?? '';
    if (PERCENT_WORDS.has(word) || (word === 'per' && tokens[next + 1]?.word === 'cent'))
      token.is = 'percent';
    else if (CURRENCY_WORDS.has(word)) token.is = 'money';
  }
}
