import type { DecisionOf } from './decision.ts';

type Merge = Pick<DecisionOf<'merge'>, 'company' | 'into'>;

/** Which id a company goes by: that of the company at the end of the merges that begin at it. */
export function createRoots(merges: readonly Merge[]): (id: string) => string {
  const into = new Map(merges.map((merge) => [merge.company.id, merge.into.id]));
  return (id) => follow(into, id).at(-1) ?? id;
}

/** True where merges lead back to where they began: then no company would be the one that is kept. */
export function isCircular(merges: readonly Merge[]): boolean {
  const into = new Map(merges.map((merge) => [merge.company.id, merge.into.id]));
  return merges.some(({ company }) => into.has(follow(into, company.id).at(-1) ?? ''));
}

/** The way from an id. In a circle, which only a damaged database has, it ends before it would repeat itself. */
function follow(into: ReadonlyMap<string, string>, id: string): string[] {
  const way = [id];
  for (let next = into.get(id); next !== undefined && !way.includes(next); next = into.get(next))
    way.push(next);
  return way;
}
