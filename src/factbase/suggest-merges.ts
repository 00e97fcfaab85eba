import * as v from 'valibot';
import { type Company, companySchema } from '../model/company.ts';
import { keysOfName } from '../model/words.ts';
import type { Named } from './decision.ts';
import type { Overlay } from './overlay.ts';
import type { RawAnswers } from './overlay-answers.ts';
import type { Database } from './schema.ts';

/** Two companies that bear one name. */
export interface SuggestedMerge {
  /** The one that the reader saved, where one of them is. */
  company: Named;
  /** The one whose id would be kept. */
  into: Named;
  /** The name. */
  text: string;
}

/** More than this nobody decides at once: the next ones come when these are done. */
const SHOWN = 20;

export async function readOwnCompanies(db: Database): Promise<Company[]> {
  const rows = await db.getAll('own-companies');
  return rows.map(({ company }) => company).filter((company) => v.is(companySchema, company));
}

/** Other companies that bear a name of these. A ticker is no name to know somebody by: exchanges share them. */
export async function namesakesOf(
  companies: readonly Company[],
  raw: RawAnswers,
  overlay: Overlay,
): Promise<SuggestedMerge[]> {
  const namesOf = ({ names }: Company) => names.flatMap(({ text, kind }) => (kind === 'ticker' ? [] : text));
  const keys = new Set(companies.flatMap((company) => namesOf(company).flatMap(keysOfName)));
  const dictionary = await raw.dictionary([...keys]);
  const bearers = new Map<string, Set<string>>();
  for (const { text, company } of dictionary.names) {
    const root = overlay.rootOf(dictionary.companies[company]?.id ?? '');
    bearers.set(text, (bearers.get(text) ?? new Set()).add(root));
  }

  const pairs = new Map<string, { from: Company; other: string; text: string }>();
  for (const from of companies) {
    const root = overlay.rootOf(from.id);
    for (const text of namesOf(from)) {
      for (const other of bearers.get(text) ?? []) {
        const pair = JSON.stringify([root, other].sort());
        if (other === root || pairs.has(pair) || overlay.isApart(root, other)) continue;
        pairs.set(pair, { from: { ...from, id: root }, other, text });
      }
    }
  }
  const suggested = [...pairs.values()].slice(0, SHOWN).map(async ({ from, other, text }) => ({
    company: { id: from.id, name: from.name },
    into: { id: other, name: (await raw.company(other))?.company.name ?? text },
    text,
  }));
  return Promise.all(suggested);
}
