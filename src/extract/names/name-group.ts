import { bareName } from './bare-name.ts';
import type { NameClass } from './cue.ts';
import type { Occurrence } from './occurrences.ts';

/** All places of a text with the same name, and what speaks for each thing that it can be the name of. */
export interface NameGroup {
  /** Without legal form and article, as most of its places write it. */
  name: string;
  words: string[];
  occurrences: Occurrence[];
  evidence: Record<NameClass, Map<string, number>>;
}

/** In the order in which the text first has each. */
export function groupNames(occurrences: readonly Occurrence[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const occurrence of occurrences) {
    const name = bareName(occurrence.words);
    const key = nameKey(name);
    const group = groups.get(key) ?? newGroup(name);
    if (isShouted(group.name) && !isShouted(name)) group.name = name;
    group.occurrences.push(occurrence);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What is the same for all ways to write a name: case, hyphens and stops aside. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

export function addEvidence(group: NameGroup, side: NameClass, rule: string, points: number): void {
  const rules = group.evidence[side];
  rules.set(rule, Math.max(rules.get(rule) ?? 0, points));
}

/** The sum of what each rule found, so that ten mentions of one kind are no better than one. */
export function pointsFor(group: NameGroup, side: NameClass): number {
  let sum = 0;
  for (const points of group.evidence[side].values()) sum += points;
  return sum;
}

function newGroup(name: string): NameGroup {
  return {
    name,
    words: nameKey(name).split(' '),
    occurrences: [],
    evidence: { company: new Map(), person: new Map(), place: new Map(), other: new Map() },
  };
}

function isShouted(name: string): boolean {
  return name.length > 4 && name === name.toUpperCase();
}
