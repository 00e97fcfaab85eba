import type { Dictionary } from '../model/dictionary.ts';
import { groupBy } from '../model/group-by.ts';
import { dateSpan, type PartialDate } from '../model/partial-date.ts';
import type { NameEntry } from './index/name-entry.ts';

/**
 * A page's dictionary of the entries that packs and own layer have for it. A name that several companies bear needs
 * context: only the page can say which of them it means. One pack's warning that a name is an ordinary word is enough.
 */
export function toDictionary(entries: readonly NameEntry[]): Dictionary {
  const bearers = groupBy(entries, ({ text }) => text);
  const isShared = (text: string) => new Set(bearers.get(text)?.map(({ company }) => company)).size > 1;
  const dictionary: Dictionary = { companies: [], names: [] };
  for (const [id, own] of groupBy(entries, ({ company }) => company)) {
    const names = [...groupBy(own, ({ text }) => text)].map(([text, [first, ...others]]) => ({
      text,
      company: dictionary.companies.length,
      kind: first?.kind ?? 'common',
      needsContext: [first, ...others].some((entry) => entry?.needsContext) || isShared(text),
    }));
    const newest = latestOf(own.map((entry) => entry.newest));
    dictionary.names.push(...names);
    dictionary.companies.push({
      id,
      ...(newest && { newest }),
      context: names.some((name) => name.needsContext)
        ? [...new Set(own.flatMap((entry) => entry.context))]
        : [],
    });
  }
  return dictionary;
}

function latestOf(dates: readonly (PartialDate | undefined)[]): PartialDate | undefined {
  const [newest] = dates
    .filter((date) => date !== undefined)
    .sort((a, b) => (dateSpan(a).first < dateSpan(b).first ? 1 : -1));
  return newest;
}
