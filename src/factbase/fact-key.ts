import type { Fact } from '../model/fact.ts';

type Identity = Pick<Fact, 'company' | 'id'>;

/**
 * What tells a fact from all others: ids of facts are the affair of each pack, so two companies may have one of the same
 * id. Where such two are merged, the second goes by `longFactId`, and has the same key still.
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
