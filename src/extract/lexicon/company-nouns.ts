import { GOODS } from './company-nouns/goods.ts';
import { NOUNS } from './company-nouns/nouns.ts';
import { entries, lazy } from './lines.ts';
import type { Trade } from './trades.ts';

/** A noun that can stand for a company, and what that company does: nothing where it can be any. */
export interface CompanyNoun {
  trades: readonly Trade[];
  /** The noun alone hardly ever stands for one company ('the unit', 'the service', 'the parent'). */
  isWeak: boolean;
}

const nouns = lazy(() => readNouns(NOUNS));
const goods = lazy(() => readNouns(GOODS));

/**
 * What the words after 'the' or before a name say of a company: 'bank' and 'lender', 'home-improvement retailer',
 * 'smartphone maker', 'Chinese technology giant'. Undefined where their last noun is not one for companies.
 */
export function companyNoun(phrase: string): CompanyNoun | undefined {
  const words = phrase.toLowerCase().split(/\s+/);
  for (let length = Math.min(3, words.length); length > 0; length--) {
    const noun = nounOf(words.slice(-length).join(' '));
    if (noun)
      return noun.trades.length > 0 ? noun : { ...noun, trades: tradesOfGoods(words.slice(0, -length)) };
  }
  return undefined;
}

/** What one word, as it stands, says of a company: 'lender', 'start-up', 'companies'. Undefined where it can be no noun for one. */
export function companyWord(word: string): CompanyNoun | undefined {
  return nounOf(word.toLowerCase());
}

function nounOf(text: string): CompanyNoun | undefined {
  return nouns().get(text) ?? nouns().get(singular(text));
}

function singular(text: string): string {
  if (/[^aeiou]ies$/.test(text)) return text.replace(/ies$/, 'y');
  return text.replace(/s$/, '');
}

/** The word nearest to the noun says most: 'Chinese smartphone maker', 'car and truck parts supplier'. */
function tradesOfGoods(words: readonly string[]): readonly Trade[] {
  for (let end = words.length; end > 0; end--) {
    for (let start = Math.max(0, end - 2); start < end; start++) {
      const text = words.slice(start, end).join(' ').replaceAll('-', ' ');
      const found = goods().get(text) ?? goods().get(singular(text)) ?? nouns().get(text);
      if (found && found.trades.length > 0) return found.trades;
    }
  }
  return [];
}

function readNouns(list: string): Map<string, CompanyNoun> {
  const found = new Map<string, CompanyNoun>();
  let trades: readonly Trade[] = [];
  for (const entry of entries(list)) {
    if (entry.startsWith('@')) trades = entry === '@any' ? [] : (entry.slice(1).split('/') as Trade[]);
    else found.set(entry.replace(/ \?$/, ''), { trades, isWeak: entry.endsWith(' ?') });
  }
  return found;
}
