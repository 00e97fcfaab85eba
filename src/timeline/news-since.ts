import type { FactView } from '../model/company-view.ts';
import type { Fact } from '../model/fact.ts';
import type { Looks } from '../model/looks.ts';

export type News = Pick<FactView, 'isSeen' | 'isNew'>;

/**
 * Whether the reader has seen a fact, or it came since the last look; neither for a company that was never looked at, of
 * which all would be new. `known`: the facts before reprints were folded into one, which is seen where one of them was, so
 * that a story that another paper prints is no news.
 */
export function newsSince(
  looks: Looks | undefined,
  known: readonly Fact[],
): (fact: Pick<Fact, 'id' | 'evidence'>) => News {
  if (!looks || looks.known.length === 0) return () => ({});
  const [seen, there] = [new Set(looks.seen), new Set(looks.known)];
  // Evidence is handed on as it is when facts are folded.
  const origin = new Map(known.flatMap(({ id, evidence }) => evidence.map((each) => [each, id])));
  return ({ id, evidence }) => {
    const ids = [id, ...evidence.flatMap((each) => origin.get(each) ?? [])];
    if (ids.some((each) => seen.has(each))) return { isSeen: true };
    return ids.some((each) => there.has(each)) ? {} : { isNew: true };
  };
}
