import type { Evidence, Fact } from '../model/fact.ts';
import { addTo, groupBy } from '../model/group-by.ts';
import { articlesOf, likeness, shareOne, wordingOf } from '../model/likeness.ts';
import { compareDates, dateSpan } from '../model/partial-date.ts';

/** From here on two sentences are one, printed twice. */
const SAME = 0.8;
/** Of a kind so many facts, the newest, are compared with each other: a company with more is no card's affair. */
const MOST = 300;

/** The ids of the facts that print a story anew, by the id of the one that stands for them all. */
export type Reprints = ReadonlyMap<string, readonly string[]>;

/**
 * The facts that different articles print in nearly the same words: of one kind, equally meant, of the same time, with the
 * same figures.
 */
export function findReprints(facts: readonly Fact[]): Reprints {
  const gone = new Set<Fact>();
  const reprints = new Map<string, string[]>();
  for (const alike of groupBy(facts, ({ kind, modality = '' }) => `${kind} ${modality}`).values()) {
    const some = alike
      .toSorted((a, b) => compareDates(b.date, a.date))
      .slice(0, MOST)
      .map((fact) => ({ fact, articles: articlesOf(fact), ...wordingOf(fact) }));
    for (const [i, one] of some.entries()) {
      if (gone.has(one.fact)) continue;
      // What was undated has the date of the first that it was folded with: it must not take in another day's too.
      let { date } = one.fact;
      for (const other of some.slice(i + 1)) {
        if (gone.has(other.fact) || one.figures !== other.figures || !areOfOneTime(date, other.fact.date))
          continue;
        if (likeness(one.all, other.all) < SAME || shareOne(one.articles, other.articles)) continue;
        gone.add(other.fact);
        addTo(reprints, one.fact.id, other.fact.id);
        date = moreTelling(date, other.fact.date);
      }
    }
  }
  return reprints;
}

/** Facts with the reprints of each folded into it: it has the evidence of all and the date that tells most. */
export function foldReprints(facts: readonly Fact[], reprints: Reprints = findReprints(facts)): Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const gone = new Set([...reprints.values()].flat());
  return facts
    .filter(({ id }) => !gone.has(id))
    .map((fact) =>
      (reprints.get(fact.id) ?? []).flatMap((id) => byId.get(id) ?? []).reduce(withEvidence, fact),
    );
}

/** What is undated may be of any time; else one date has to lie within the other. */
function areOfOneTime(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return true;
  const [x, y] = [dateSpan(a), dateSpan(b)];
  return (x.first <= y.first && y.last <= x.last) || (y.first <= x.first && x.last <= y.last);
}

function withEvidence(fact: Fact, other: Fact): Fact {
  const date = moreTelling(fact.date, other.date);
  const thread = fact.thread ?? other.thread;
  return {
    ...fact,
    ...(date && { date }),
    ...(thread && { thread }),
    evidence: [...fact.evidence, ...other.evidence.filter((each) => !holds(fact.evidence, each))],
  };
}

/** The longer text; of a quarter and a month, whose texts are of one length, the month. */
const moreTelling = (a = '', b = '') =>
  b.length > a.length || (b.length === a.length && a.includes('Q')) ? b : a;

function holds(evidence: readonly Evidence[], { article, quote }: Evidence): boolean {
  return evidence.some((each) => each.article === article && each.quote === quote);
}
