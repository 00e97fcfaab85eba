import type { WeighedFact } from './make-facts.ts';

/** Two sentences say the same where the shorter one shares this part of its longer words with the other. */
const SHARED = 0.6;
/** Where other words made their kind, as 'joins' and 'leaves' do, nearly all. */
const SHARED_OTHERWISE = 0.8;
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

function isRepeat(a: WeighedFact, b: WeighedFact): boolean {
  // A box that repeats a line of the article word for word.
  if (a.fact.id === b.fact.id) return true;
  if (a.fact.kind !== b.fact.kind || a.fact.modality !== b.fact.modality) return false;
  if (a.fact.date && b.fact.date && a.fact.date !== b.fact.date) return false;
  if (areOfOthers(namesIn(a), namesIn(b)) || areOfOthers(figuresIn(a), figuresIn(b))) return false;
  const [x, y] = [longWords(a), longWords(b)];
  const least = Math.min(x.size, y.size);
  const shared = [...x].filter((word) => y.has(word)).length;
  return least >= LEAST_WORDS && shared >= (ruleOf(a) === ruleOf(b) ? SHARED : SHARED_OTHERWISE) * least;
}

/** Each has what the other lacks: 'opened a plant in Graz' and 'opened a plant in Linz' are two plants. */
function areOfOthers(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one));
}

/** Words with a capital but the first one, which has it anyway, and days, which the date knows. */
function namesIn({ sentence }: WeighedFact): Set<string> {
  const capital = sentence.tokens.filter(({ text }, i) => i > 0 && /^\p{Lu}/u.test(text));
  return new Set(capital.map(({ lower }) => lower).filter((word) => !/day$/.test(word)));
}

function figuresIn({ fact: { amounts = [] } }: WeighedFact): Set<string> {
  return new Set(amounts.map(({ value, unit }) => `${value} ${unit}`));
}

/** Which words made the kind: 'leadership/joins'. */
function ruleOf({ fact }: WeighedFact): string | undefined {
  return fact.rule?.split(', ')[0];
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
