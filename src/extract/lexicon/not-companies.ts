import { comparable } from './comparable.ts';
import { type KindedName, kindedNames, lazy } from './lines.ts';
import { ORGANISATIONS } from './not-companies/organisations.ts';
import { PRODUCTS } from './not-companies/products.ts';

/** What a capitalised name can be when it is no company. 'charity' holds societies and associations of all sorts. */
export type NotCompanyKind =
  | 'award'
  | 'belief'
  | 'charity'
  | 'education'
  | 'event'
  | 'exchange'
  | 'government'
  | 'index'
  | 'law'
  | 'measure'
  | 'party'
  | 'product'
  | 'sports'
  | 'union';

const organisations = lazy(() => kindedNames<NotCompanyKind>(ORGANISATIONS));
const products = lazy(() => kindedNames<NotCompanyKind>(PRODUCTS));

/**
 * What this name is, where it is known to be no company, or undefined. 'The SEC' is found as 'SEC'. With
 * `needsEvidence` ('Treasury', 'Dow', 'Focus') it may as well be something else, a company too.
 */
export function notCompany(text: string): KindedName<NotCompanyKind> | undefined {
  const name = comparable(text);
  return exactly(name) ?? exactly(name.replace(/^[Tt]he /, ''));
}

/** The kind alone: 'government' for the SEC, 'index' for the S&P 500, 'product' for the iPhone. */
export function notCompanyKind(text: string): NotCompanyKind | undefined {
  return notCompany(text)?.kind;
}

function exactly(text: string): KindedName<NotCompanyKind> | undefined {
  return organisations().get(text) ?? products().get(text);
}
