import { firstSaved } from './change-own.ts';
import { OWN_STORES } from './own-rows.ts';
import { isInForce, needsRenewal } from './pack-store.ts';
import type { Database } from './schema.ts';

/** How much the database holds, counted and not read. */
export interface Stock {
  facts: number;
  articles: number;
  /** All rows of the own layer. */
  rows: number;
  packs: { id: string; title: string }[];
  /** The ids of the packs that the reader removed. */
  removed: string[];
  /** The number of the last change of the own layer; 0 where there never was one. Numbers are from the clock, in ms. */
  change: number;
  /** When the first article was saved, ISO 8601 in UTC. */
  since?: string;
}

export async function takeStock(db: Database): Promise<Stock> {
  // Only what a change of the own layer writes: subscriptions and what was seen come and go without one.
  const stores = OWN_STORES;
  const tx = db.transaction([...stores, 'packs', 'own-state'] as const);
  const [counts, packs, state] = await Promise.all([
    Promise.all(stores.map((name) => tx.objectStore(name).count())),
    tx.objectStore('packs').getAll(),
    tx.objectStore('own-state').get('layer'),
  ]);
  const countOf = (name: (typeof stores)[number]) => counts[stores.indexOf(name)] ?? 0;
  // Layers of older versions do not say how old they are.
  const since = state?.since ?? firstSaved(await tx.objectStore('own-articles').getAll());
  return {
    facts: countOf('own-facts'),
    articles: countOf('own-articles'),
    rows: counts.reduce((sum, count) => sum + count, 0),
    packs: packs
      .filter((row) => isInForce(row) || needsRenewal(row))
      .map(({ id, header }) => ({ id, title: String(header?.title ?? id) })),
    removed: packs.filter(({ isDone, isRemoved }) => isDone && isRemoved).map(({ id }) => id),
    change: state?.change ?? 0,
    ...(since !== undefined && { since }),
  };
}
