import type { CompanyRecord } from '../model/company-view.ts';
import { inOrderOfTime } from './threads.ts';

/** Somebody who has a part in what happened to a company; `company` where the source says which one it is. */
export interface OtherParty {
  name: string;
  company?: string;
}

/** As many are looked up for a card that has room for a few. */
const MOST = 8;

/** Who else takes part in a company's facts, the latest first, each once. */
export function otherParties({ company, facts }: CompanyRecord): OtherParty[] {
  const own = new Set(
    [company.name, ...company.names.map(({ text }) => text)].map((name) => name.toLowerCase()),
  );
  const found = new Map<string, OtherParty>();
  for (const { parties = [] } of inOrderOfTime(facts).reverse()) {
    for (const { name, company: id } of parties) {
      if (id === company.id || own.has(name.toLowerCase())) continue;
      const key = id ?? name.toLowerCase();
      if (!found.has(key)) found.set(key, { name, ...(id !== undefined && { company: id }) });
    }
  }
  return [...found.values()].slice(0, MOST);
}
