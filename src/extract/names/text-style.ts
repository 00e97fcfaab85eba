import { companyNamed } from '../lexicon/companies.ts';
import { companyWord } from '../lexicon/company-nouns.ts';
import { headword } from '../lexicon/headwords.ts';
import type { TextModel } from '../text-model.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from './words-of.ts';

/** How a text writes hyphens and capitals, which decides what a dash or a capital letter can mean in it. */
export interface TextStyle {
  /** 'Wal - Mart', 'buy - to - let': hyphens with spaces around them. */
  hasSpacedHyphens: boolean;
  /** First words of names such as "Mabel's Kitchen". */
  ownedNames: ReadonlySet<string>;
  /** 'Home Depot HD': tickers behind the names, without brackets. */
  hasBareTickers: boolean;
}

/** What the whole text tells of how it writes names. */
export function readStyle(model: TextModel): TextStyle {
  return {
    ownedNames: findOwnedNames(model.text),
    hasBareTickers: hasBareTickers(model),
    hasSpacedHyphens:
      /\p{Ll} - (?:to|in|of|year|old|based|level|than|term|time|party|up|month|day|largest|owned|backed)\b/u.test(
        model.text,
      ),
  };
}

/** At how many known names a habit shows; 'Path A' and 'Path B' are one. */
const A_HABIT = 2;

function hasBareTickers({ sentences }: TextModel): boolean {
  const names = new Set<string>();
  for (const { tokens } of sentences) {
    for (const [at, token] of tokens.entries()) {
      const name = tokens[at - 1];
      if (!name?.isName || token.gap !== ' ' || name.ending || !isTickerLike(name, token)) continue;
      const run = { first: Math.max(0, at - 2), last: at - 1 };
      const isKnown = companyNamed(wordsOf(tokens, run)) ?? companyNamed(name.text);
      if (isKnown && !companyNamed(`${name.text} ${token.text}`)) names.add(name.text);
    }
  }
  return names.size >= A_HABIT;
}

/**
 * "Mabel's Kitchen", "Halloran's Markets": names that hold an ending of possession. Their first part never stands alone,
 * and either the whole recurs or a noun for a company stands before it.
 */
function findOwnedNames(text: string): Set<string> {
  const whole = [
    ...text.matchAll(/(?<!\p{L})(?:([\p{Ll}-]{1,40})\s)?(\p{Lu}\p{L}{1,40})['’]s\s(\p{Lu}\p{L}+)/gu),
  ];
  const counts = new Map<string, number>();
  for (const [, , owner, owned] of whole)
    counts.set(`${owner} ${owned}`, (counts.get(`${owner} ${owned}`) ?? 0) + 1);
  return new Set(
    whole.flatMap(([, before = '', owner = '', owned = '']) => {
      const standsAlone = new RegExp(`\\b${owner}(?!['’]s\\s${owned})`, 'u').test(text);
      const isKnown = (counts.get(`${owner} ${owned}`) ?? 0) > 1 || companyWord(before) !== undefined;
      return !standsAlone && isKnown ? [owner] : [];
    }),
  );
}

/** 'AAPL.O': a share on its market. */
export function isMarketCode(word: string): boolean {
  return /^[A-Z\d]{2,6}[a-z]?\.[A-Z]{1,2}$|^[A-Z]\.[NO]$/.test(word);
}

/** 'Home Depot HD', 'Apple AAPL.O': some papers put the ticker behind the name without brackets. */
export function isTicker(tokens: readonly Token[], at: number, { hasBareTickers }: TextStyle): boolean {
  const [name, token] = [tokens[at - 1], tokens[at]];
  if (!name?.isName || !token || !/^\s$/.test(token.gap)) return false;
  if (isMarketCode(token.text)) return true;
  return hasBareTickers && isTickerLike(name, token);
}

/** Capitals behind a name that is not all in capitals, and not a part of it. */
function isTickerLike(name: Token, { text }: Token): boolean {
  return (
    /^[A-Z]{1,5}$/.test(text) &&
    (/\p{Ll}/u.test(name.text) || name.text === text || text.startsWith(name.text)) &&
    headword(text) === undefined &&
    !/^(?:CEO|CFO|COO|CTO|CIO|US|UK|USA|EU|UAE|TV|AI|IPO|I{1,3}|IV|VI{0,3})$/.test(text)
  );
}
