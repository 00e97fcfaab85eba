import type { FoundFact } from '../model/extraction.ts';
import type { Fact } from '../model/fact.ts';

/**
 * What was found and is not saved yet. A saved fact is known by its id, or else by its sentence, kind and company: its id
 * was made of the company as it was found then, before the reader joined it to another.
 */
export function unsavedFacts(
  found: readonly FoundFact[],
  saved: readonly Fact[],
  companies: ReadonlySet<string>,
): FoundFact[] {
  const savedIds = new Set(saved.map(({ id }) => id));
  const foundIds = new Set(found.map(({ fact }) => fact.id));
  const fresh = found.filter(({ fact }) => !savedIds.has(fact.id));
  for (const one of saved) {
    if (foundIds.has(one.id)) continue;
    const same = fresh.filter(({ fact }) => isSameFinding(fact, one, companies));
    // A sentence may tell two of a kind: each that is saved stands for one.
    const [first] = same;
    const best = same.find(({ fact }) => fact.statement === one.statement) ?? first;
    if (best) fresh.splice(fresh.indexOf(best), 1);
  }
  return fresh;
}

function isSameFinding(found: Fact, saved: Fact, companies: ReadonlySet<string>): boolean {
  if (found.kind !== saved.kind) return false;
  // That of another company in the sentence is another fact, unless nothing is found of that company now.
  if (found.company !== saved.company && companies.has(saved.company)) return false;
  return found.evidence.some(({ article, quote }) =>
    saved.evidence.some((one) => quote !== undefined && one.article === article && one.quote === quote),
  );
}
