import { readFileSync } from 'node:fs';
import { chooseMeant, contextPattern, proofsIn } from '../../src/match/evidence.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import type { Dictionary, DictionaryName } from '../../src/model/dictionary.ts';
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
  const matcher = createMatcher();
  matcher.add(dictionary);
  const found = paragraphs.map((text) => ({ text, candidates: matcher.find(text) }));
  const named = found.flatMap(({ text, candidates }) =>
    proofsIn(candidates, text).map(({ company }) => company),
  );
  const page = paragraphs.join('\n');
  const hinted = dictionary.companies
    .filter(({ context }) => contextPattern(context)?.test(page))
    .map(({ id }) => id);
  const known = new Set([...named, ...hinted]);
  return found.map(({ text, candidates }) =>
    chooseMeant(candidates, text, known).map(
      ({ company, start, end }) => `${company}: ${text.slice(start, end)}`,
    ),
  );
}
