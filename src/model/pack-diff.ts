import { canonical } from './is-same.ts';
import type { Pack } from './pack.ts';

/** How many records of a list an update adds, changes and takes away, told apart by id. */
export interface ListDiff {
  added: number;
  changed: number;
  removed: number;
}

export interface PackDiff {
  companies: ListDiff;
  articles: ListDiff;
  facts: ListDiff;
}

type Lists = Pick<Pack, 'companies' | 'articles' | 'facts'>;

export function diffPacks(before: Lists, after: Lists): PackDiff {
  return {
    companies: diffLists(before.companies, after.companies),
    articles: diffLists(before.articles, after.articles),
    facts: diffLists(before.facts, after.facts),
  };
}

function diffLists(before: readonly { id: string }[], after: readonly { id: string }[]): ListDiff {
  const gone = new Map(before.map((record) => [record.id, canonical(record)]));
  const diff = { added: 0, changed: 0, removed: 0 };
  for (const record of after) {
    const old = gone.get(record.id);
    if (old === undefined) diff.added++;
    else if (old !== canonical(record)) diff.changed++;
    gone.delete(record.id);
  }
  return { ...diff, removed: gone.size };
}
