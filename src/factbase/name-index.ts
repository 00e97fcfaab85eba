import type { Company } from '../model/company.ts';
import type { Dictionary, DictionaryName } from '../model/dictionary.ts';
import { type Fact, hasHappened } from '../model/fact.ts';
import { addTo } from '../model/group-by.ts';
import { dateSpan, type PartialDate } from '../model/partial-date.ts';
import { isSmallName, keysOfName } from '../model/words.ts';

export interface NameIndex {
  /** The names that can occur in a text with these keys, and their companies. */
  lookup(keys: Iterable<string>): Dictionary;
  /** Keys of the names that are written all in small letters: a text does not offer such words of itself. */
  smallKeys: string[];
}

export interface IndexedCompany extends Pick<Company, 'id' | 'names' | 'context'> {
  newest?: PartialDate;
}

/**
 * Files each name under one key, the one that the fewest names share: "Bank of America" is asked for where a text says
 * America, or Bank, whichever names fewer companies; so a common word does not bring half of the index with it.
 */
export function createNameIndex(companies: readonly IndexedCompany[]): NameIndex {
  const shared = textsOfSeveral(companies);
  const namesOf = (company: IndexedCompany, place: number) => toDictionaryNames(company, place, shared);
  const names = companies.flatMap(namesOf);
  const keysOf = names.map(({ text }) => keysOfName(text));
  const holders = new Map<string, number>();
  for (const keys of keysOf) for (const key of keys) holders.set(key, (holders.get(key) ?? 0) + 1);

  const filed = new Map<string, DictionaryName[]>();
  const smallKeys = new Set<string>();
  for (const [i, name] of names.entries()) {
    const key = rarest(keysOf[i] ?? [], holders);
    if (key === undefined) continue; // no letter and no digit: nothing to find it by
    addTo(filed, key, name);
    if (isSmallName(name.text)) smallKeys.add(key);
  }

  return {
    smallKeys: [...smallKeys],
    lookup(keys) {
      const found = new Map<number, DictionaryName[]>();
      for (const key of new Set(keys))
        for (const name of filed.get(key) ?? []) addTo(found, name.company, name);
      return toDictionary(found, companies, namesOf);
    },
  };
}

/** The date of the newest thing that happened to a company: the latest beginning. */
export function newestOf(facts: readonly Fact[]): PartialDate | undefined {
  let newest: { date: PartialDate; first: string } | undefined;
  for (const fact of facts) {
    const { date } = fact;
    if (!date || !hasHappened(fact)) continue;
    const { first } = dateSpan(date);
    if (!newest || first > newest.first) newest = { date, first };
  }
  return newest?.date;
}

function rarest(keys: readonly string[], holders: ReadonlyMap<string, number>): string | undefined {
  const count = (key: string) => holders.get(key) ?? 0;
  return keys.reduce<string | undefined>(
    (best, key) => (best === undefined || count(key) < count(best) ? key : best),
    undefined,
  );
}

/**
 * Numbers the companies as they come. A company with a name that needs context brings all its names and its context
 * words: any of them on the page is evidence.
 */
function toDictionary(
  found: ReadonlyMap<number, DictionaryName[]>,
  companies: readonly IndexedCompany[],
  namesOf: (company: IndexedCompany, place: number) => DictionaryName[],
): Dictionary {
  const dictionary: Dictionary = { companies: [], names: [] };
  for (const [index, names] of found) {
    const company = companies[index];
    if (!company) continue;
    const place = dictionary.companies.length;
    const all = namesOf(company, place);
    const needsContext = all.some((name) => name.needsContext);
    dictionary.names.push(...(needsContext ? all : names.map((name) => ({ ...name, company: place }))));
    dictionary.companies.push({
      id: company.id,
      ...(company.newest && { newest: company.newest }),
      context: needsContext ? (company.context ?? []) : [],
    });
  }
  return dictionary;
}

function toDictionaryNames(
  { names }: IndexedCompany,
  company: number,
  shared: ReadonlySet<string>,
): DictionaryName[] {
  return names.map(({ text, kind, needsContext }) => ({
    text,
    company,
    kind,
    needsContext: needsContext === true || kind === 'ticker' || isShort(text) || shared.has(text),
  }));
}

/** Names that several companies bear: only the page can say which of them it means. */
function textsOfSeveral(companies: readonly IndexedCompany[]): Set<string> {
  const bearers = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, names } of companies) {
    for (const { text } of names) {
      if ((bearers.get(text) ?? id) !== id) shared.add(text);
      bearers.set(text, id);
    }
  }
  return shared;
}

/** One letter of any script, or two Latin letters or digits (X, HP, 3M), stand for too many things, whatever a pack says. */
export function isShort(text: string): boolean {
  return /^(?:\p{L}|[\p{Script=Latin}\p{N}]{1,2})$/u.test(text.normalize('NFKC'));
}
