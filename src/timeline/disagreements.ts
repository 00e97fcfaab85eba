import type { Article } from '../model/article.ts';
import type { Disagreement } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import { groupBy } from '../model/group-by.ts';
import { articlesOf, likeness, shareOne, wordingOf } from '../model/likeness.ts';
import { compareDates, dateSpan } from '../model/partial-date.ts';

/** From here on two sentences tell of one thing, if not in the same words. */
const OF_ONE_THING = 0.6;
/** Of a kind so many facts, the newest, are compared with each other. */
const MOST = 300;

/**
 * Where sources disagree: two facts of one kind and no common article that say the same in other figures or of another
 * day. By fact, with whom and about what.
 */
export function findDisagreements(
  facts: readonly Fact[],
  articles: Record<string, Article>,
): Map<string, Disagreement[]> {
  const found = new Map<string, Disagreement[]>();
  const note = (a: Fact, b: Fact, about: Disagreement['about']) => {
    found.set(a.id, [...(found.get(a.id) ?? []), toDisagreement(about, b, articles)]);
    found.set(b.id, [...(found.get(b.id) ?? []), toDisagreement(about, a, articles)]);
  };
  const holding = facts.filter(({ modality }) => !modality);
  for (const alike of groupBy(holding, ({ kind }) => kind).values()) {
    const some = alike
      .toSorted((a, b) => compareDates(b.date, a.date))
      .slice(0, MOST)
      .map((fact) => ({ fact, words: wordingOf(fact).withoutFigures, articles: articlesOf(fact) }));
    for (const [i, a] of some.entries()) {
      for (const b of some.slice(i + 1)) {
        if (likeness(a.words, b.words) < OF_ONE_THING || shareOne(a.articles, b.articles)) continue;
        const about = pointOf(a.fact, b.fact);
        if (about) note(a.fact, b.fact, about);
      }
    }
  }
  return found;
}

function toDisagreement(
  about: Disagreement['about'],
  { id, statement, date, evidence }: Fact,
  articles: Record<string, Article>,
): Disagreement {
  const source = evidence.flatMap(({ article }) => articles[article] ?? [])[0];
  return { about, with: id, statement, ...(date && { date }), ...(source && { source }) };
}

/** A sum of another day is another sum, so only one of the two can differ. */
function pointOf(a: Fact, b: Fact): Disagreement['about'] | undefined {
  const [hasOtherDate, hasOtherSum] = [areApart(a.date, b.date), differ(a.amounts, b.amounts)];
  if (hasOtherDate === hasOtherSum) return undefined;
  return hasOtherDate ? 'date' : 'amount';
}

/** Apart, but not so far that they are of two occasions. */
function areApart(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b) return false;
  const [x, y] = [dateSpan(a), dateSpan(b)];
  const gap = Math.max(Date.parse(x.first) - Date.parse(y.last), Date.parse(y.first) - Date.parse(x.last));
  return gap > 0 && gap <= MOST_APART_MS;
}

const MOST_APART_MS = 45 * 24 * 60 * 60 * 1000;

/** Sums in one unit, of which none is the same. A rounding is no disagreement. */
function differ(a: Fact['amounts'] = [], b: Fact['amounts'] = []): boolean {
  const pairs = a.flatMap((one) =>
    b
      .filter((other) => one.unit === other.unit && one.currency === other.currency)
      .map((other) => [one.value, other.value] as const),
  );
  return (
    pairs.length > 0 &&
    pairs.every(([x, y]) => Math.abs(x - y) > ROUNDING * Math.max(Math.abs(x), Math.abs(y)))
  );
}

const ROUNDING = 0.05;
