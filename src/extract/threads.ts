import type { Fact, FactKind } from '../model/fact.ts';
import { groupBy } from '../model/group-by.ts';
import { type Family, isOffice, matterName, matterWord, partyName } from './matter-names.ts';
import { partyKey } from './party-key.ts';

/** Facts of these kinds can belong to one matter. */
const FAMILY: Partial<Record<FactKind, Family>> = {
  restriction: 'case',
  'restriction-lifted': 'case',
  ruling: 'case',
  lawsuit: 'case',
  investigation: 'case',
  penalty: 'case',
  acquisition: 'ownership',
};

type Party = NonNullable<Fact['parties']>[number];

interface Matter {
  /** Whom it is with; undefined where nobody says. */
  party?: Party;
  facts: Fact[];
}

/** A fact that names nobody goes on about the matter that the article tells of only if it is of about the same time. */
const YEARS_APART: Record<Family, number> = { case: 3, ownership: 0 };
/** Who bought a company and sells it so many years later does so in another matter. */
const YEARS_OF_A_DEAL = 3;
/** 'It appealed two months later' goes on about the case that was told right before it; in UTF-16 code units. */
const RIGHT_BEFORE = 300;

/**
 * Ties the facts of one company in one article to their matters: what is said of a designation, the suit against it and
 * the ruling is one thread. Facts with other parties are other matters; facts without one belong to the only matter there
 * is. The id of a matter is the same in every article that names its party.
 */
export function tieThreads(facts: readonly Fact[]): Fact[] {
  const threadOf = new Map<string, Fact['thread']>();
  for (const family of ['case', 'ownership'] as const) {
    const own = facts.filter(({ kind }) => FAMILY[kind] === family);
    for (const matter of findMatters(own, family)) {
      const thread = nameThread(matter, family);
      for (const fact of matter.facts) threadOf.set(fact.id, thread);
    }
  }
  return facts.map((fact) => {
    const thread = threadOf.get(fact.id);
    return thread ? { ...fact, thread } : fact;
  });
}

function findMatters(facts: readonly Fact[], family: Family): Matter[] {
  const parties = facts.flatMap((fact) => partiesOf(fact, family));
  const counts = groupBy(parties, keyOf);
  const countOf = (party: Party) => counts.get(keyOf(party))?.length ?? 0;
  const matters = new Map<string, Matter>();
  const loose: Fact[] = [];
  for (const fact of facts) {
    // Whom the article names most often in such a matter is its party; others are advisers and rivals.
    const party = partiesOf(fact, family).reduce<Party | undefined>(
      (best, next) => (best && countOf(best) >= countOf(next) ? best : next),
      undefined,
    );
    if (!party) loose.push(fact);
    else {
      const key = keyOf(party);
      const matter = matters.get(key) ?? { party, facts: [] };
      matter.facts.push(fact);
      matters.set(key, matter);
    }
  }
  const found = [...matters.values()];
  const main = family === 'case' ? mainCase(found) : only(found);
  if (main) main.facts.push(...loose.filter((fact) => isOfTime(fact, main, family)));
  else if (found.length > 1 && family === 'case')
    for (const fact of loose) likeliest(fact, found)?.facts.push(fact);
  else if (loose.length > 1) found.push({ facts: loose });
  return (family === 'ownership' ? found.map(latestDeal) : found).filter(isThread);
}

/** Of several cases the one in which the like was told, or else the one that was told right before. */
function likeliest(fact: Fact, matters: readonly Matter[]): Matter | undefined {
  const alike = only(matters.filter(({ facts }) => facts.some(({ kind }) => kind === fact.kind)));
  if (alike && isOfTime(fact, alike, 'case')) return alike;
  const start = fact.evidence[0]?.start ?? 0;
  return matters.find(({ facts }) =>
    facts.some(({ evidence }) => evidence.some(({ end = 0 }) => end <= start && start - end < RIGHT_BEFORE)),
  );
}

function latestDeal(matter: Matter): Matter {
  const last = Math.max(...matter.facts.flatMap(({ date }) => (date ? [yearOf(date)] : [])));
  return {
    ...matter,
    facts: matter.facts.filter(({ date }) => !date || last - yearOf(date) <= YEARS_OF_A_DEAL),
  };
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/**
 * Offices where they act, or else the companies that one goes to court with; for who owns whom, the companies. A court only
 * says what is right, and another company neither restricts, fines nor investigates one: it is only told of beside it.
 */
function partiesOf({ kind, parties = [] }: Fact, family: Family): Party[] {
  const companies = parties.filter(({ company }) => company);
  if (family === 'ownership') return companies;
  const offices = parties.filter((party) => !party.company && isOffice(party.name));
  return offices.length === 0 && isAtLaw(kind) ? companies : offices;
}

function isAtLaw(kind: FactKind): boolean {
  return kind === 'lawsuit' || kind === 'ruling';
}

function keyOf({ name, company }: Party): string {
  return partyKey(company ?? name);
}

/** The order that is fought over, where there is one; 'the court' and 'the ruling' are then of it. */
function mainCase(matters: readonly Matter[]): Matter | undefined {
  const orders = matters.filter(({ facts }) => facts.some(({ kind }) => kind.startsWith('restriction')));
  return orders.length > 0 ? only(orders) : only(matters);
}

function only(matters: readonly Matter[]): Matter | undefined {
  return matters.length === 1 ? matters[0] : undefined;
}

function isOfTime({ date }: Fact, { facts }: Matter, family: Family): boolean {
  const years = facts.flatMap((fact) => (fact.date ? [yearOf(fact.date)] : []));
  if (!date || years.length === 0) return true;
  return years.some((year) => Math.abs(year - yearOf(date)) <= YEARS_APART[family]);
}

/** One fact is a thread where an office did something that another article may undo. */
function isThread({ facts, party }: Matter): boolean {
  if (facts.length > 1) return true;
  return party !== undefined && !party.company && facts.every(({ modality }) => !modality);
}

function nameThread({ party, facts }: Matter, family: Family): NonNullable<Fact['thread']> {
  const [first] = facts;
  // Without a party nobody can say that another article's lawsuit is this one.
  const whose = party ? keyOf(party) : `${matterWord(facts, family)}:${first?.evidence[0]?.article ?? ''}`;
  return {
    id: [first?.company ?? '', family, whose.replace(/\s+/g, '-')].join(':').slice(0, 180),
    title: matterName(facts, family, party && partyName(party.name, facts)),
  };
}
