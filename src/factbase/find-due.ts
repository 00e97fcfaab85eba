import { isSweepDue, needsRenewal, soundRows } from './pack-store.ts';
import type { Database } from './schema.ts';

/** What is to be done before a fact base is asked anything. */
export interface Due {
  /** A pack is in an earlier form. */
  renewal: boolean;
  /** Something may be there that nobody needs any more. */
  tidying: boolean;
}

/** Of one reading: each costs a background that was stopped some milliseconds before its first answer. */
export async function findDue(db: Database): Promise<Due> {
  const tx = db.transaction(['packs', 'subscriptions', 'safety-copies']);
  const [rows, subscribed, copy] = await Promise.all([
    tx.objectStore('packs').getAll(),
    tx.objectStore('subscriptions').getAllKeys(),
    tx.objectStore('safety-copies').openKeyCursor(),
  ]);
  return {
    renewal: soundRows(rows).some(needsRenewal),
    tidying: isSweepDue(rows, subscribed) || copy !== null,
  };
}
