import type { BackupReport } from '../factbase/backup/write-backup.ts';
import type { Stock } from '../factbase/take-stock.ts';

/** A file that holds what was saved, outside of the browser's storage. */
export interface KeptFile {
  name: string;
  /** When it was made, ISO 8601 in UTC. */
  at: string;
  /** The number of the own layer's last change that is in it. */
  change: number;
  facts: number;
  articles: number;
}

/** What is not there any more, and nobody took away through us. */
export interface Loss {
  /** Rows are gone; the database cannot be opened; a later version of the extension has changed it. */
  kind: 'gone' | 'unreadable' | 'newer';
  /** When it was noticed, ISO 8601 in UTC. */
  at: string;
  /** As many as were there when it was whole. */
  facts: number;
  articles: number;
  /** The titles of packs that are gone. */
  packs: string[];
  /** The browser's own words, for a database that cannot be opened. */
  reason?: string;
}

/**
 * What the extension knows of itself outside of its database, since a browser that needs room drops a database as a whole.
 * Never lowered by a database that lost something.
 */
export interface Inventory {
  version: 1;
  /** As it was when it was whole last. */
  stock?: Stock;
  loss?: Loss;
  lastBackup?: KeptFile;
  lastExport?: KeptFile;
  /** An export that was begun and is not known to have ended: the background may be stopped at any moment. */
  exporting?: { change: number; tries: number };
  /** When the popup last reminded of a backup, ISO 8601 in UTC. */
  remindedAt?: string;
}

/** The inventory after a look at the database. */
export function withStock(inventory: Inventory, stock: Stock, now: Date): Inventory {
  const { loss: known, ...rest } = inventory;
  const loss = inventory.stock && findLoss(inventory.stock, stock, now);
  if (!loss) return { ...rest, stock };
  return { ...rest, loss: { ...loss, at: known?.at ?? loss.at } };
}

/** The inventory after a look at a database that could not be opened. */
export function withUnreadable(inventory: Inventory, error: unknown, now: Date): Inventory {
  const { facts = 0, articles = 0, packs = [] } = inventory.stock ?? {};
  const titles = packs.map(({ title }) => title);
  const at = inventory.loss?.at ?? now.toISOString();
  // The browsers' own name for a database of a later version than the one that was asked for.
  const kind = error instanceof Error && error.name === 'VersionError' ? 'newer' : 'unreadable';
  const reason = error instanceof Error ? error.message || error.name : String(error);
  return { ...inventory, loss: { kind, at, facts, articles, packs: titles, reason } };
}

/**
 * What is gone that was there. What the reader deletes through us is a change of the own layer, with a later number than
 * any before; and a pack that is removed leaves its row. So rows that are gone without a change, a layer that is younger
 * than the last change of the one before, and a pack without a row were lost.
 */
export function findLoss(before: Stock, now: Stock, at: Date): Loss | undefined {
  const isYounger = now.since === undefined || Date.parse(now.since) > before.change;
  const isSameAndLess = now.change <= before.change && now.rows < before.rows;
  const isOwnLost = before.rows > 0 && (isYounger || isSameAndLess);
  const there = new Set([...now.packs.map(({ id }) => id), ...now.removed]);
  const packs = before.packs.filter(({ id }) => !there.has(id)).map(({ title }) => title);
  if (!isOwnLost && packs.length === 0) return undefined;
  const { facts, articles } = isOwnLost ? before : { facts: 0, articles: 0 };
  return { kind: 'gone', at: at.toISOString(), facts, articles, packs };
}

/** What a backup that was made under this name holds. */
export function toKeptFile(name: string, at: Date, { counts, change }: BackupReport): KeptFile {
  const { 'own-facts': facts = 0, 'own-articles': articles = 0 } = counts.rows;
  return { name, at: at.toISOString(), change, facts, articles };
}

/** True where what was saved is in no file as it is now. */
export function isUnsaved({ stock, lastBackup, lastExport }: Inventory): boolean {
  const kept = Math.max(lastBackup?.change ?? 0, lastExport?.change ?? 0);
  return stock !== undefined && stock.rows > 0 && stock.change > kept;
}

/** The later of the two files that hold what was saved. */
export function lastFile({ lastBackup, lastExport }: Inventory): KeptFile | undefined {
  if (!lastBackup || !lastExport) return lastBackup ?? lastExport;
  return lastBackup.at < lastExport.at ? lastExport : lastBackup;
}
