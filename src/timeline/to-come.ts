import type { Fact } from '../model/fact.ts';
import { isSurelyAfter, type PartialDate } from '../model/partial-date.ts';

/** True where no day that a date can mean has come. */
export function isToCome(date: PartialDate | undefined, today: PartialDate): boolean {
  return date !== undefined && isSurelyAfter(date, today);
}

/**
 * The facts with those as plans that are told as if they held, of a day that is still to come, and the ids of these: what
 * takes effect next year, or is misdated, sets no status, makes no page old, and holds by itself when its day is there.
 */
export function asPlans(
  facts: readonly Fact[],
  today: PartialDate,
): { facts: Fact[]; toCome: ReadonlySet<string> } {
  const toCome = new Set(
    facts.filter(({ date, modality }) => !modality && isToCome(date, today)).map(({ id }) => id),
  );
  return {
    facts: facts.map((fact) => (toCome.has(fact.id) ? { ...fact, modality: 'planned' } : fact)),
    toCome,
  };
}
