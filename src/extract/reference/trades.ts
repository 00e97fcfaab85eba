import { companyNamed } from '../lexicon/companies.ts';
import { companyNoun, companyWord } from '../lexicon/company-nouns.ts';
import type { Trade } from '../lexicon/trades.ts';
import type { NamedCompany } from '../names/found-names.ts';
import type { TextModel } from '../text-model.ts';

/** What a text, or the lists, say that each company is: 'smartphone maker', 'retailer'. */
export interface Trades {
  /** The companies that were described by these words, or by words for the same trade: those that fit best. */
  find(noun: string, modifiers: readonly string[]): number[];
  /** True where the company is known to be of another trade. */
  contradicts(company: number, phrase: string): boolean;
}

/** Where a text says what a company is; what stands there is read word by word. */
const BEFORE = /((?:[\p{L}\p{N}’'-]+\s){1,4})$/u;
const AFTER =
  /^(?:\s\([^)]{1,30}\))?(?:(?:,|\s[-–—])|\s(?:is|was|has been))\s(?:an?|the|one of the)\s((?:[\p{L}\p{N}’'&-]+\s?){1,7})/iu;

/** What is known of one company. */
interface Known {
  nouns: Set<string>;
  /** The words before the nouns, and those of the name. */
  words: Set<string>;
  trades: Set<Trade>;
}

export function findTrades({ text }: TextModel, companies: readonly NamedCompany[]): Trades {
  const known = companies.map((company) => describe(text, company));
  return {
    find(noun, modifiers) {
      const trades = companyNoun([...modifiers, noun].join(' '))?.trades ?? [];
      const points = known.map((one) => rateFit(one, noun, modifiers, trades));
      const best = Math.max(0, ...points);
      return best === 0 ? [] : points.flatMap((own, i) => (own === best ? [i] : []));
    },
    contradicts(company, phrase) {
      const trades = companyNoun(phrase)?.trades ?? [];
      const own = known[company]?.trades;
      return (
        trades.length > 0 && own !== undefined && own.size > 0 && !trades.some((trade) => own.has(trade))
      );
    },
  };
}

function describe(text: string, { name, mentions }: NamedCompany): Known {
  const known: Known = {
    nouns: new Set(),
    words: new Set(longWords(name)),
    trades: new Set(companyNamed(name)?.trades),
  };
  for (const { start, end } of mentions) {
    const before =
      BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.[1]
        ?.trim()
        .split(/\s/) ?? [];
    if (companyWord(before.at(-1) ?? '')) learn(known, before);
    const after =
      AFTER.exec(text.slice(end, end + 120))?.[1]
        ?.trim()
        .split(/\s/) ?? [];
    const at = after.findIndex((word) => companyWord(word));
    if (at >= 0) learn(known, after.slice(0, at + 1));
  }
  return known;
}

function learn(known: Known, phrase: readonly string[]): void {
  known.nouns.add(phrase.at(-1)?.toLowerCase() ?? '');
  for (const word of phrase.slice(0, -1).flatMap(longWords)) known.words.add(word);
  for (const trade of companyNoun(phrase.join(' '))?.trades ?? []) known.trades.add(trade);
}

/** The same noun says most, the same trade much; 'company' says something only with the words before it. */
function rateFit(own: Known, noun: string, modifiers: readonly string[], trades: readonly Trade[]): number {
  const shared = modifiers
    .flatMap(longWords)
    .filter((word) => [...own.words].some((other) => isAkin(other, word))).length;
  const isSameTrade = trades.some((trade) => own.trades.has(trade));
  const isSameNoun = own.nouns.has(noun) && companyNoun(noun)?.isWeak === false && !GENERIC.test(noun);
  return (isSameNoun ? 2 : isSameTrade ? 1 : 0) + shared;
}

/** Nouns that say nothing of a trade by themselves. */
export const GENERIC =
  /^(?:company|firm|group|business|corporation|giant|maker|manufacturer|producer|provider|operator|developer|supplier|start-?up|unicorn|conglomerate|multinational)$/;

function longWords(words: string): string[] {
  return words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word.length > 2);
}

/** 'golfing' and 'golf', 'retailer' and 'retail' */
function isAkin(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 5);
  return a === b || (length > 3 && a.slice(0, length) === b.slice(0, length));
}
