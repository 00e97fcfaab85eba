import type { Fact } from '../model/fact.ts';
import { addTo } from '../model/group-by.ts';
import { likeness } from '../model/likeness.ts';
import { dateSpan } from '../model/partial-date.ts';
import { findReprints, type Reprints } from './fold-reprints.ts';

/** `stories`: those of its facts that other articles print too. */
type Matter = { id: string; title: string; facts: Fact[]; stories: string[] };

/** From here on two titles mean one matter. */
const SAME_TITLE = 0.6;
/** Two matters with one party are one only where they are of about the same time. */
const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/**
 * Facts whose threads are one where different sources call one matter differently: titles in nearly the same words, one
 * story that both tell, or the same other party at about the same time. An article that tells of both knows better: then
 * they are two.
 */
export function joinMatters(facts: readonly Fact[], reprints: Reprints = findReprints(facts)): Fact[] {
  const matters = mattersOf(facts, reprints);
  const joined = new Map<string, Matter>();
  const kept: Matter[] = [];
  for (const matter of matters) {
    const same = kept.find((other) => isSameMatter(other, matter));
    if (same) {
      same.facts.push(...matter.facts);
      same.stories.push(...matter.stories);
      joined.set(matter.id, same);
    } else kept.push(matter);
  }
  if (joined.size === 0) return [...facts];
  return facts.map((fact) => {
    const into = fact.thread && joined.get(fact.thread.id);
    return into ? { ...fact, thread: { ...fact.thread, id: into.id, title: into.title } } : fact;
  });
}

function mattersOf(facts: readonly Fact[], reprints: Reprints): Matter[] {
  const stories = new Map([...reprints].flatMap(([story, ids]) => [story, ...ids].map((id) => [id, story])));
  const byId = new Map<string, Fact[]>();
  for (const fact of facts) if (fact.thread) addTo(byId, fact.thread.id, fact);
  return [...byId].map(([id, own]) => ({
    id,
    title: own[0]?.thread?.title ?? '',
    facts: own,
    stories: own.flatMap((fact) => stories.get(fact.id) ?? []),
  }));
}

function isSameMatter(a: Matter, b: Matter): boolean {
  if (isOwnership(a) !== isOwnership(b) || areToldApart(a, b)) return false;
  if (a.stories.some((story) => b.stories.includes(story))) return true;
  const [x, y] = [wordsOf(a.title), wordsOf(b.title)];
  if (hasFigureBeyond(x, y) && hasFigureBeyond(y, x)) return false;
  if (likeness(x, y) >= SAME_TITLE) return true;
  const [party, ...others] = sharedParties(a, b);
  return party !== undefined && others.length === 0 && areNear(a, b);
}

/** Cases, lists and rounds of one kind are told apart by their numbers and years. */
function hasFigureBeyond(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].some((word) => /\p{N}/u.test(word) && !others.has(word));
}

function isOwnership({ facts }: Matter): boolean {
  return facts.some(({ kind }) => kind === 'acquisition' || kind === 'funding');
}

function areToldApart(a: Matter, b: Matter): boolean {
  const articles = new Set(articlesOf(a));
  return articlesOf(b).some((article) => articles.has(article));
}

const articlesOf = ({ facts }: Matter) =>
  facts.flatMap(({ evidence }) => evidence.map(({ article }) => article));

/** The parties that each of the two has alone, if they are the same. */
function sharedParties(a: Matter, b: Matter): string[] {
  const [mine, others] = [partiesOf(a), partiesOf(b)];
  return mine.size === 1 && others.size === 1 ? [...mine].filter((party) => others.has(party)) : [];
}

function partiesOf({ facts }: Matter): Set<string> {
  return new Set(
    facts.flatMap(({ parties = [] }) => parties.map(({ name, company }) => company ?? keyOf(name))),
  );
}

/** 'the US Department of Defense' and 'US Defense Department' are one. */
const keyOf = (name: string) => [...wordsOf(name)].sort().join(' ');

const IDLE = new Set(['the', 'of', 'and', 'for', 'v', 'vs', 'against', 'by', 'in', 'on']);

function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter((word) => !IDLE.has(word)));
}

function areNear(a: Matter, b: Matter): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x !== undefined && y !== undefined && x.from - y.to <= YEAR_MS && y.from - x.to <= YEAR_MS;
}

function spanOf({ facts }: Matter): { from: number; to: number } | undefined {
  const spans = facts.flatMap(({ date }) => (date ? dateSpan(date) : []));
  if (spans.length === 0) return undefined;
  return {
    from: Math.min(...spans.map(({ first }) => Date.parse(first))),
    to: Math.max(...spans.map(({ last }) => Date.parse(last))),
  };
}
