import type { Extraction, FoundCompany } from '../../src/model/extraction.ts';
import type { Fact } from '../../src/model/fact.ts';
import { threadsOf } from '../../src/timeline/threads.ts';
import type { Expectation, ExpectedFact } from './article-fixtures.ts';

/** How many facts of a company a card shows at once. */
const ON_CARD = 3;

/** What does not hold of an expectation, a line each; empty where all of it holds. */
export function listUnmet(expectation: Expectation, extraction: Extraction): string[] {
  const { companies, notCompanies, facts, nothing, threads = [] } = expectation;
  return [
    ...companies.flatMap((names) => unmetCompany([names].flat(), extraction)),
    ...notCompanies.filter((name) => findCompany(name, extraction)).map((name) => `no company: ${name}`),
    ...facts.flatMap((fact) => unmetFact(fact, extraction)),
    ...nothing.flatMap(({ company, sentence }) => {
      const told = factsOf(company, extraction).filter((fact) => covers(fact, sentence, extraction.text));
      return told.map((fact) => `nothing of ${company} in “${sentence}”, but: ${inWords(fact)}`);
    }),
    ...threads
      .filter(({ company, state, facts: atLeast }) => {
        const found = threadsOf(factsOf(company, extraction));
        return !found.some((thread) => thread.state === state && thread.facts.length >= atLeast);
      })
      .map(({ company, state }) => `thread of ${company}: ${state}`),
  ];
}

/** Words of the expectation that do not stand exactly once in the text: nobody could say which sentence is meant. */
export function listAmbiguous({ facts, nothing }: Expectation, text: string): string[] {
  const words = [...facts, ...nothing].map(({ sentence }) => sentence);
  return words.filter((sentence) => text.split(sentence).length !== 2);
}

function unmetCompany(names: string[], extraction: Extraction): string[] {
  const found = names.map((name) => findCompany(name, extraction));
  const missed = names.filter((_, i) => !found[i]).map((name) => `company: ${name}`);
  if (missed.length || new Set(found).size === 1) return missed;
  return [`one company: ${names.join(' = ')}`];
}

function unmetFact(expected: ExpectedFact, extraction: Extraction): string[] {
  const { company, sentence, kinds } = expected;
  const all = factsOf(company, extraction);
  const told = all.filter((fact) => covers(fact, sentence, extraction.text));
  const right = told.filter((fact) => kinds.includes(fact.kind) && isAsExpected(fact, expected));
  if (right.some((fact) => !expected.key || all.indexOf(fact) < ON_CARD)) return [];
  const { date, modality, said } = expected;
  const wanted = [kinds.join('/'), date, modality, said?.speaker, expected.key && 'on the card'];
  const found = told.map(inWords).join('; ') || 'nothing';
  return [
    `${company}: ${wanted.filter((word) => word !== undefined).join(' ')} in “${sentence}”, not ${found}`,
  ];
}

function isAsExpected(fact: Fact, { date, modality, said }: ExpectedFact): boolean {
  if (date !== undefined && (fact.date ?? null) !== date) return false;
  if (modality !== undefined && ![modality].flat().includes(fact.modality ?? null)) return false;
  if (!said) return true;
  // A text that introduces somebody in full says the family name alone from then on.
  const speaker = fact.said?.speaker ?? '';
  const isSpeaker = speaker !== '' && (speaker.endsWith(said.speaker) || said.speaker.endsWith(speaker));
  return isSpeaker && (fact.said?.role ?? '').toLowerCase().includes((said.role ?? '').toLowerCase());
}

function factsOf(company: string, extraction: Extraction): Fact[] {
  const id = findCompany(company, extraction)?.company.id;
  return extraction.facts.map(({ fact }) => fact).filter((fact) => fact.company === id);
}

function findCompany(name: string, extraction: Extraction): FoundCompany | undefined {
  return extraction.companies.find(({ company, mentions }) => {
    const named = mentions.filter((mention) => mention.named);
    const texts = named.map(({ start, end }) => extraction.text.slice(start, end));
    return [company.name, ...company.names.map(({ text }) => text), ...texts].includes(name);
  });
}

function covers(fact: Fact, words: string, text: string): boolean {
  const at = text.indexOf(words);
  return fact.evidence.some(
    ({ start = Number.POSITIVE_INFINITY, end = 0 }) => start <= at && end >= at + words.length,
  );
}

function inWords({ kind, date, modality, said }: Fact): string {
  return [kind, date, modality, said?.speaker].filter(Boolean).join(' ');
}
