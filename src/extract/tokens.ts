import type { Span } from '../model/extraction.ts';

/** A word of a text. `text` has no possessive ending; offsets are in UTF-16 code units and `end` is that of `text`. */
export interface Token extends Span {
  text: string;
  lower: string;
  /** What stands between the word before and this one, within the sentence; the possessive ending is not part of it. */
  gap: string;
  /** Written like a name: 'Xiaomi', 'eMarketer', '3M', 'my6sense', 'Housing.com'. */
  isName: boolean;
  /** No small letter: 'SNC', 'BHP', 'S&P'. */
  isUpper: boolean;
  /** The ending of possession that follows: "'s", "'" or nothing. */
  ending: string;
}

const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|(?:[&@+’'‑-]|(?<!\p{Ll}{3})\.|\.(?!\p{Lu}\p{Ll}{2}))(?=[\p{L}\p{N}])|(?<=\p{Lu})\*(?=\p{Lu}{2})|\.(?=\s\p{Ll}|,)(?<=(?:^|[^\p{L}])(?:\p{L}\.)+))*/gu;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/iu;
const WEB_NAME = /^[\p{L}\p{N}-]+\.(?:com|net|org|io|ai|co|tv|co\.uk)$/iu;

/** The words of a sentence, in order. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let last = start;
  for (const { 0: raw, index } of words(text.slice(start, end))) {
    const at = start + index;
    const ending = POSSESSIVE.exec(raw)?.[0] ?? (isPluralPossessive(text, at + raw.length, raw) ? '’' : '');
    const word = raw.endsWith(ending) ? raw.slice(0, raw.length - ending.length) : raw;
    tokens.push({
      text: word,
      lower: word.toLowerCase(),
      start: at,
      end: at + word.length,
      gap: text.slice(last, at),
      isName: isNameLike(word),
      isUpper: /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word),
      ending: ending.replace('’', "'"),
    });
    last = at + raw.length;
  }
  return tokens;
}

/** 'Walmart-owned': the name stands by itself, and 'owned' is a word. */
const NAME_AND_DEED =
  /^(\p{Lu}[\p{L}\p{N}.&’']*(?:-\p{Lu}[\p{L}\p{N}]*)?)-(owned|backed|funded|controlled|led|operated|branded|affiliated|made|supplied)$/u;

function* words(text: string): Generator<{ 0: string; index: number }> {
  for (const match of text.matchAll(WORD)) {
    const [, name, deed] = NAME_AND_DEED.exec(match[0]) ?? [];
    if (name && deed) {
      yield { 0: name, index: match.index };
      yield { 0: deed, index: match.index + name.length + 1 };
    } else yield match;
  }
}

/** 'the companies’ shares': an apostrophe after the s that closes no quotation. */
function isPluralPossessive(text: string, end: number, word: string): boolean {
  return (
    /s$/i.test(word) &&
    /^['’]\s\p{L}/u.test(text.slice(end, end + 3)) &&
    !/(?<!\p{L})[‘']\S[^’']*$/u.test(text.slice(Math.max(0, end - 80), end))
  );
}

/** 'Houston-based', 'China-backed', 'Real-time': made of a name and a small word, which is a describing word. */
const DESCRIBES =
  /-(?:based|area|owned|backed|listed|born|style|led|made|run|linked|related|like|wide|funded|controlled|headquartered|time|term|year|old|free|to|of|on|in|up|off|level|long|short|end|for|a|the|and|line|grade|trained|educated|rated|themed|inspired|focused|sized|certified|approved|sponsored|sanctioned|bound|centric|compatible|ready|only)$/;

/** 'We're', 'Don’t': a word that opens a sentence, and another. */
const CONTRACTION = /^\p{Lu}\p{Ll}*['’](?:re|ve|ll|d|m|t)$/u;

function isNameLike(word: string): boolean {
  if (DESCRIBES.test(word) || CONTRACTION.test(word)) return false;
  if (/^\p{Lu}/u.test(word)) return true;
  if (WEB_NAME.test(word)) return true;
  // 'eMarketer', 'iRobot', '3M', '21Vianet', 'my6sense', but not '2nd', '10am' or '5G'-like measures in small letters.
  return (
    /^\p{Ll}{1,3}\p{Lu}\p{Ll}/u.test(word) || /^\d+\p{Lu}/u.test(word) || /^\p{Ll}+\d+\p{Ll}+$/u.test(word)
  );
}
