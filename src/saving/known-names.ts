import { type BackgroundMessages, MAX_KEYS } from '../messages/contract.ts';
import type { Send } from '../messages/send.ts';
import type { KnownName } from '../model/extraction.ts';
import { collectKeys, smallWords } from '../model/name-words.ts';
import { MAX_KEY_LENGTH } from '../model/words.ts';

/** So many companies are asked for at once: their facts travel along, and large replies are slow. */
const COMPANIES_AT_ONCE = 50;

type Ask = Send<Pick<BackgroundMessages, 'pageTerms' | 'dictionary' | 'companies'>>;

/** A name of the dictionary, with what tells it from an ordinary word. */
interface Candidate {
  text: string;
  company: string;
  needsContext: boolean;
  context: readonly string[];
}

/**
 * The names of the fact base that a text holds. One that is also an ordinary word counts only where the text has another
 * name of its company, or one of the words that go with it.
 */
export async function findKnownNames(text: string, ask: Ask): Promise<KnownName[]> {
  const written = (await candidatesFor(text, ask)).filter((name) => text.includes(name.text));
  const sure = new Set(written.filter((name) => !name.needsContext).map(({ company }) => company));
  const meant = written.filter(
    ({ company, context, needsContext }) =>
      !needsContext || sure.has(company) || context.some((word) => text.includes(word)),
  );
  const names = await namesOf([...new Set(meant.map(({ company }) => company))], ask);
  return meant.flatMap(({ text, company }) => {
    const name = names.get(company);
    return name === undefined ? [] : [{ text, company: { id: company, name } }];
  });
}

async function candidatesFor(text: string, ask: Ask): Promise<Candidate[]> {
  const { smallKeys } = await ask('pageTerms', {});
  const found = new Set<string>();
  collectKeys(text, found, smallWords(new Set(smallKeys)));
  const keys = [...found].filter((key) => key.length <= MAX_KEY_LENGTH);
  const candidates: Candidate[] = [];
  for (let i = 0; i < keys.length; i += MAX_KEYS) {
    const { names, companies } = await ask('dictionary', { keys: keys.slice(i, i + MAX_KEYS) });
    for (const { text, company, needsContext } of names) {
      const { id, context } = companies[company] ?? {};
      if (id !== undefined) candidates.push({ text, company: id, needsContext, context: context ?? [] });
    }
  }
  return candidates;
}

async function namesOf(ids: readonly string[], ask: Ask): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (let i = 0; i < ids.length; i += COMPANIES_AT_ONCE) {
    const views = await ask('companies', { ids: ids.slice(i, i + COMPANIES_AT_ONCE) });
    for (const { id, name } of views) names.set(id, name);
  }
  return names;
}
