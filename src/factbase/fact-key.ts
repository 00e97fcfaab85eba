import type { Fact } from '../model/fact.ts';

type Identity = Pick<Fact, 'company' | 'id'>;

/**
 * What tells a fact from all others: ids of facts are the affair of each pack, so two companies may have one of the same
 * id. Where such two are merged, the second goes by `longFactId`, and has the same key still. Of facts that were told apart
 * by `tellApart`.
 */
export function factKey(fact: Identity): string {
  return JSON.stringify(keyParts(fact));
}

/** The same in two parts. */
export function keyParts({ company, id }: Identity): [company: string, fact: string] {
  const prefix = `${company}/`;
  return [company, id.startsWith(prefix) ? id.slice(prefix.length) : id];
}

/** The id of a fact beside one of the same id of another company. */
export function longFactId({ company, id }: Identity): string {
  return `${company}/${id}`;
}

/**
 * The facts of a company with ids that have a key each: a pack may call one '1' and one of the same company 'c/1', which then
 * goes by 'c/c/1'. All others keep theirs, by which decisions are stored and facts were seen.
 */
export function tellApart(facts: readonly Fact[]): Fact[] {
  const ids = new Set(facts.map(({ id }) => id));
  return facts.map((fact) => {
    const [, short] = keyParts(fact);
    return short !== fact.id && ids.has(short) ? { ...fact, id: longFactId(fact) } : fact;
  });
}
