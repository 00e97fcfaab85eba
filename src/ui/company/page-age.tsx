import type { CompanyView } from '../../model/company-view.ts';
import { useStrings } from '../strings.ts';
import { PageWarning } from './page-warning.tsx';

/** What a page's date says of its facts: that newer ones are known, or that it tells none and so nothing is said. */
export function PageAge(view: Pick<CompanyView, 'pageDate' | 'isLive' | 'newerCount' | 'asOf' | 'facts'>) {
  const { t } = useStrings();
  const { pageDate, isLive, asOf, facts } = view;
  // What was known on another day says nothing of the page, and of what is not there nothing can be newer.
  if (asOf || facts.length === 0) return null;
  if (pageDate) return <PageWarning {...view} />;
  return <p class="page-ageless">{t(isLive ? 'pageLive' : 'pageUndated')}</p>;
}
