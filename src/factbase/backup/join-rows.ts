import { isSame } from '../../model/is-same.ts';
import { mergeCompanies } from '../../model/merge-companies.ts';
import type { OwnCompanyRow, OwnFactRow } from '../own-rows.ts';
import type { Row } from './row-stores.ts';

/** The later of two rows with what the earlier one alone knows and nobody took away by an edit: evidence, and names. */
export function joinRows(store: string, later: Row, earlier: Row, change: number): Row {
  const joined =
    store === 'own-facts'
      ? joinFacts(later as unknown as OwnFactRow, earlier as unknown as OwnFactRow)
      : store === 'own-companies'
        ? joinCompanies(later as unknown as OwnCompanyRow, earlier as unknown as OwnCompanyRow)
        : undefined;
  return joined ? { ...joined, change } : later;
}

/** `undefined` where the earlier one has nothing to add. */
function joinFacts(later: OwnFactRow, earlier: OwnFactRow): OwnFactRow | undefined {
  const more = earlier.fact.evidence.filter(({ article }) => !later.articles.includes(article));
  if (more.length === 0) return undefined;
  const articles = [...new Set([...later.articles, ...more.map(({ article }) => article)])];
  return { ...later, articles, fact: { ...later.fact, evidence: [...later.fact.evidence, ...more] } };
}

function joinCompanies(later: OwnCompanyRow, earlier: OwnCompanyRow): OwnCompanyRow | undefined {
  const company = { ...mergeCompanies([later.company, earlier.company]), name: later.company.name };
  return isSame(company, later.company) ? undefined : { ...later, company };
}
