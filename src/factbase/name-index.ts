import type { Company } from '../model/company.ts';
import { addTo } from '../model/group-by.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { isSmallName, keysOfName } from '../model/words.ts';
import type { AskedKeys } from './index/asked-keys.ts';
import { entriesOf, type NameEntry } from './index/name-entry.ts';

/** The names of a few companies, in memory. Packs have theirs in `index/`. */
export interface NameIndex {
  /** The names that can occur in a text with these keys. */
  lookup(asked: AskedKeys): NameEntry[];
  /** Keys of the names that are written all in small letters: a text does not offer such words of itself. */
  smallKeys: string[];
}

export interface IndexedCompany extends Pick<Company, 'id' | 'names' | 'context'> {
  newest?: PartialDate;
}

export function createNameIndex(companies: readonly IndexedCompany[]): NameIndex {
  const filed = new Map<string, NameEntry[]>();
  const smallKeys = new Set<string>();
  for (const company of companies) {
    for (const entry of entriesOf(company as Company)) {
      const [key] = keysOfName(entry.text);
      if (key === undefined) continue; // no letter and no digit: nothing to find it by
      addTo(filed, key, { ...entry, ...(company.newest && { newest: company.newest }) });
      if (isSmallName(entry.text)) smallKeys.add(key);
    }
  }
  return {
    smallKeys: [...smallKeys],
    lookup: (asked) =>
      asked.all.flatMap((key) => filed.get(key) ?? []).filter(({ text }) => asked.canHold(text)),
  };
}
