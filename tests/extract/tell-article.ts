import { extractFacts } from '../../src/extract/extract.ts';
import type { Fact } from '../../src/model/fact.ts';

/** The facts of a company that the fact base knows, in an article of these lines, the title first; in the order of its card. */
export function factsOf(name: string, lines: readonly string[], published = '2021-05-26'): Fact[] {
  const id = name.toLowerCase();
  const article = { source: { title: lines[0] ?? '', published }, text: lines.join('\n') };
  const { facts } = extractFacts(article, { known: [{ text: name, company: { id, name } }] });
  return facts.filter(({ fact }) => fact.company === id).map(({ fact }) => fact);
}

export function statementsOf(name: string, lines: readonly string[]): string[] {
  return factsOf(name, lines).map(({ statement }) => statement);
}
