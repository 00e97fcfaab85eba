import { expect } from 'vitest';
import { type About, type FoundKind, findKinds } from '../../../src/extract/kinds/index.ts';
import type { FactKind } from '../../../src/model/fact.ts';

/** A sentence with the company between square brackets, and other companies between curly ones. */
export function kindsOf(marked: string, more: Partial<About> = {}): FoundKind[] {
  const company: { start: number; end: number }[] = [];
  const others: { start: number; end: number }[] = [];
  let sentence = '';
  for (const [, before = '', mine, other] of marked.matchAll(/([^[{]*)(?:\[([^\]]+)\]|\{([^}]+)\}|$)/g)) {
    sentence += before;
    const name = mine ?? other;
    if (name === undefined) continue;
    (mine === undefined ? others : company).push({
      start: sentence.length,
      end: sentence.length + name.length,
    });
    sentence += name;
  }
  return findKinds(sentence, { company, others, isNamed: company.length > 0, ...more });
}

/** The surest kind that each sentence tells. */
export function expectFirst(kind: FactKind | undefined, sentences: readonly string[]): void {
  expect(sentences.map((sentence) => [kindsOf(sentence)[0]?.kind, sentence])).toEqual(
    sentences.map((sentence) => [kind, sentence]),
  );
}

/** The kind is not among those that the sentence tells. */
export function expectNever(kind: FactKind, sentences: readonly string[]): void {
  expect(sentences.filter((sentence) => kindsOf(sentence).some((found) => found.kind === kind))).toEqual([]);
}
