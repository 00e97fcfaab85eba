import * as v from 'valibot';
import { type Decision, decisionSchema } from './decision.ts';
import { createOverlay, type Overlay } from './overlay.ts';
import type { DecisionRow } from './own-rows.ts';
import { sound } from './read-own.ts';
import type { Database } from './schema.ts';

/** The reader's decisions as of one change of the own layer. */
export interface Decided {
  change: number;
  shown: Overlay;
  /** Without what is about marks alone. */
  whole: Overlay;
}

/** The sound rows, the last decision first. */
export async function readDecisions(db: Database): Promise<DecisionRow[]> {
  return soundRows(await db.getAll('own-decisions')).sort((a, b) => b.change - a.change);
}

export async function readDecided(db: Database): Promise<Decided> {
  const tx = db.transaction(['own-decisions', 'own-companies', 'own-state']);
  const [rows, own, state] = await Promise.all([
    tx.objectStore('own-decisions').getAll(),
    tx.objectStore('own-companies').getAllKeys(),
    tx.objectStore('own-state').get('layer'),
  ]);
  const decisions = soundRows(rows).map(({ decision }) => decision);
  const saved = new Set(own);
  return {
    change: state?.change ?? 0,
    shown: createOverlay(decisions, saved),
    whole: createOverlay(decisions.filter(changesWhatIsKnown), saved),
  };
}

const changesWhatIsKnown = ({ kind }: Decision) =>
  kind !== 'hideName' && kind !== 'chooseName' && kind !== 'snooze';

const soundRows = (rows: readonly DecisionRow[]) =>
  sound(rows, ({ decision }) => v.is(decisionSchema, decision));
