import type { CompanyRecord } from '../model/company-view.ts';
import { type CompanyHit, findCompanies } from './find-companies.ts';
import type { Overlay } from './overlay.ts';

/**
 * What a search found as the reader has it: merged companies once, by the names that the reader gave. `records` has,
 * overlaid, each company that the reader decided anything about, and those of `namedBy`, by root.
 */
export function overlayHits(
  hits: readonly CompanyHit[],
  overlay: Overlay,
  records: ReadonlyMap<string, CompanyRecord>,
): CompanyHit[] {
  const found = new Map<string, CompanyHit>();
  for (const hit of hits) {
    const id = overlay.rootOf(hit.id);
    const company = records.get(id)?.company ?? hit;
    if (found.has(id)) continue;
    found.set(id, { id, name: company.name, ...(company.about !== undefined && { about: company.about }) });
  }
  return [...found.values()];
}

/** The companies that the reader gave a name with these words, of which the last may be a beginning; the best few. */
export function namedBy(words: string, overlay: Overlay): string[] {
  const named = overlay.companyEdits
    .filter(({ company }) => overlay.rootOf(company.id) === company.id)
    .map(({ company, name }) => ({ id: company.id, name, names: [] }));
  return findCompanies(named, words).map(({ id }) => id);
}
