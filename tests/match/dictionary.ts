import { readFileSync } from 'node:fs';
import { contextWords, contextWordsIn } from '../../src/match/context-words.ts';
import {
  chooseMeant,
  isSign,
  type Meant,
  type PageEvidence,
  proofsIn,
  rivalsIn,
} from '../../src/match/evidence.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import type { Dictionary, DictionaryName } from '../../src/model/dictionary.ts';
import { addTo } from '../../src/model/group-by.ts';
import type { MentionEvidence } from '../../src/model/mention-evidence.ts';
import { type Pack, parsePack } from '../../src/model/pack.ts';

type NameInput = string | (Pick<DictionaryName, 'text'> & Partial<DictionaryName>);

/** A dictionary of companies, each with its names; `needsContext` and `kind` only where they matter. */
export function dictionaryOf(
  companies: Record<string, NameInput[]>,
  context: Record<string, string[]> = {},
): Dictionary {
  return {
    companies: Object.keys(companies).map((id) => ({ id, context: context[id] ?? [] })),
    names: Object.values(companies).flatMap((names, company) =>
      names.map((name) => ({
        company,
        kind: 'common' as const,
        needsContext: false,
        ...(typeof name === 'string' ? { text: name } : name),
      })),
    ),
  };
}

function readPack(file: string): Pack {
  const result = parsePack(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems)}`);
  return result.pack;
}

/** The dictionary of whole packs: every name of them. */
export function dictionaryOfPacks(...files: string[]): Dictionary {
  const companies = files.flatMap((file) => readPack(file).companies);
  return dictionaryOf(
    Object.fromEntries(
      companies.map(({ id, names }) => [
        id,
        names.map(({ text, kind, needsContext }) => ({
          text,
          kind,
          needsContext: needsContext === true || kind === 'ticker',
        })),
      ]),
    ),
    Object.fromEntries(companies.map(({ id, context }) => [id, context ?? []])),
  );
}

/** What a matcher finds in a text, as the text writes it. */
export function findIn(text: string, dictionary: Dictionary): string[] {
  const matcher = createMatcher();
  matcher.add(dictionary);
  return matcher.find(text).map(({ start, end }) => text.slice(start, end));
}

/** What is marked in each paragraph of a page: `company: name` for each mention, in order. */
export function markEach(paragraphs: readonly string[], dictionary: Dictionary): string[][] {
  return weighEach(paragraphs, dictionary).map((meant, i) =>
    meant.map(({ company, start, end }) => `${company}: ${paragraphs[i]?.slice(start, end)}`),
  );
}

/** What is meant in each paragraph of a page, and why: as the scanner goes about it. */
export function weighEach(paragraphs: readonly string[], dictionary: Dictionary): Meant[][] {
  const matcher = createMatcher();
  matcher.add(dictionary);
  const found = paragraphs.map((text) => ({ text, candidates: matcher.find(text) }));
  const told = new Map<string, MentionEvidence[]>();
  const rivals = new Map<string, string[]>();
  const patterns = new Map(dictionary.companies.map(({ id, context }) => [id, contextWords(context)]));
  for (const { text, candidates } of found) {
    for (const { company, evidence } of proofsIn(candidates, text)) addTo(told, company, evidence);
    for (const name of rivalsIn(candidates, text)) addTo(rivals, name, name);
    for (const [id, pattern] of patterns) {
      const words = contextWordsIn(text, pattern);
      if (words.length > 0) addTo(told, id, { is: 'context', words });
    }
  }
  const page: PageEvidence = {
    of: (company) => told.get(company) ?? [],
    wordsIn: (text, company) => contextWordsIn(text, patterns.get(company)),
    rivals: (name) => rivals.get(name)?.length ?? 0,
    isOrdinary: (name) =>
      new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(paragraphs.join('\n')),
  };
  const choose = () => found.map(({ text, candidates }) => chooseMeant(candidates, text, page));
  for (const { company, evidence } of choose().flat())
    if (isSign(evidence) && !told.has(company)) addTo(told, company, evidence);
  return choose();
}
