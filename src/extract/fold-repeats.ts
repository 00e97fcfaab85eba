import type { WeighedFact } from './make-facts.ts';

/** Two sentences say the same where the shorter one shares this part of its longer words with the other. */
const SHARED = 0.6;
/** A sentence with fewer longer words is like too many others. */
const LEAST_WORDS = 4;

/**
 * What an article says twice is one fact with two pieces of evidence: the sentence that says most of it leads, and keeps
 * its date. Facts of other kinds or other days are never one. `facts`: of one company, the best first.
 */
export function foldRepeats(facts: readonly WeighedFact[]): WeighedFact[] {
  const kept: WeighedFact[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((other) => isRepeat(other, fact));
    const same = kept[at];
    if (same) kept[at] = merge(same, fact);
    else kept.push(fact);
  }
  return kept;
}

export function isRepeat(a: WeighedFact, b: WeighedFact): boolean {
  if (a.fact.kind !== b.fact.kind || a.fact.modality !== b.fact.modality) return false;
  if (a.fact.date && b.fact.date && a.fact.date !== b.fact.date) return false;
  const [x, y] = [longWords(a), longWords(b)];
  const least = Math.min(x.size, y.size);
  return least >= LEAST_WORDS && [...x].filter((word) => y.has(word)).length >= SHARED * least;
}

function merge(a: WeighedFact, b: WeighedFact): WeighedFact {
  const [lead, other] = !a.fact.date && b.fact.date ? [b, a] : [a, b];
  return {
    ...lead,
    weight: Math.max(a.weight, b.weight),
    isWeak: a.isWeak && b.isWeak,
    fact: { ...lead.fact, evidence: [...lead.fact.evidence, ...other.fact.evidence] },
  };
}

/** By their first letters, so that 'removed' and 'removal' are one. */
export function longWords({ sentence }: WeighedFact): Set<string> {
  return new Set(sentence.tokens.filter(({ text }) => text.length > 3).map(({ lower }) => lower.slice(0, 5)));
}
