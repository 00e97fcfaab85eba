import type { Fact, FactKind } from '../model/fact.ts';
import { nameKey } from './names/name-group.ts';

/** Facts of these kinds can belong to one matter. */
type Family = 'case' | 'ownership';

const FAMILY: Partial<Record<FactKind, Family>> = {
  restriction: 'case',
  'restriction-lifted': 'case',
  ruling: 'case',
  lawsuit: 'case',
  investigation: 'case',
  penalty: 'case',
  acquisition: 'ownership',
};

/** What people call a matter, the most telling word first. */
const MATTER: Record<Family, RegExp> = {
  case: /\b(blacklist|sanctions|export ban|import ban|ban|designation|antitrust case|class action|lawsuit|probe|investigation|inquiry|patent case|fine|order|dispute|suit|trial|case|settlement|recall|complaint|appeal)\b/i,
  ownership: /\b(merger|takeover|acquisition|buyout|spin-off|stake|sale|bid|offer|deal)\b/i,
};
const OTHER_NAME: Record<Family, string> = { case: 'case', ownership: 'acquisition' };

/**
 * Ties the facts of one company in one article to their matters: what is said of a designation, the suit against it and
 * the ruling is one thread. Facts with other parties are other matters; facts without one belong to the only matter there is.
 */
export function tieThreads(facts: readonly Fact[]): Fact[] {
  const threadOf = new Map<string, Fact['thread']>();
  for (const family of ['case', 'ownership'] as const) {
    for (const matter of matters(
      facts.filter(({ kind }) => FAMILY[kind] === family),
      family,
    )) {
      const thread = nameThread(matter, family);
      for (const fact of matter) threadOf.set(fact.id, thread);
    }
  }
  return facts.map((fact) => {
    const thread = threadOf.get(fact.id);
    return thread ? { ...fact, thread } : fact;
  });
}

function matters(facts: readonly Fact[], family: Family): Fact[][] {
  const byParty = new Map<string, Fact[]>();
  const loose: Fact[] = [];
  for (const fact of facts) {
    const keys = partyKeys(fact);
    if (keys.length === 0) loose.push(fact);
    else {
      const key = keys.find((one) => byParty.has(one)) ?? (keys[0] as string);
      byParty.set(key, [...(byParty.get(key) ?? []), fact]);
    }
  }
  const known = [...byParty.values()];
  // An authority's order and the court that lifts it are one matter; two buyers are two.
  if (family === 'case' && facts.some(({ kind }) => kind.startsWith('restriction')))
    return facts.length > 1 ? [[...facts]] : [];
  if (known.length === 0) return loose.length > 1 ? [loose] : [];
  if (known.length === 1) return [[...(known[0] ?? []), ...loose]].filter((matter) => matter.length > 1);
  return known.filter((matter) => matter.length > 1);
}

function nameThread(matter: readonly Fact[], family: Family): NonNullable<Fact['thread']> {
  const party = matter.flatMap(({ parties = [] }) => parties)[0]?.name;
  const words = matter.map(({ statement }) => MATTER[family].exec(statement)?.[1]?.toLowerCase());
  const word = mostFrequent(words.filter((one) => one !== undefined)) ?? OTHER_NAME[family];
  const company = matter[0]?.company ?? '';
  return {
    id: [company, family, party ? nameKey(party).replace(/\s+/g, '-') : '']
      .filter(Boolean)
      .join(':')
      .slice(0, 180),
    title: party ? `${party}: ${word}` : word.charAt(0).toUpperCase() + word.slice(1),
  };
}

function partyKeys({ parties = [] }: Fact): string[] {
  return parties.map(({ name }) => nameKey(name));
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
