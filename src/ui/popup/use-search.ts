import { useEffect, useState } from 'preact/hooks';
import type { CompanyView } from '../../model/company-view.ts';
import type { SearchFindings } from '../../model/search-findings.ts';

/** How the popup asks for what is not on the page. */
export interface PopupSearch {
  find(words: string): Promise<SearchFindings>;
  /** `null`: it is not known any more. */
  lookUp(company: string): Promise<CompanyView | null>;
}

/** What was found for the words that are typed. */
export type SearchState =
  | { is: 'none' }
  | { is: 'found'; findings: SearchFindings }
  | { is: 'failed' }
  /** The company that was to be opened is not known any more. */
  | { is: 'gone' };

/** Searches as the words are typed; what was found stays until more is. */
export function useSearch({ find }: PopupSearch, words: string): SearchState {
  const [state, setState] = useState<SearchState>({ is: 'none' });
  const wanted = words.trim();
  useEffect(() => {
    if (wanted === '') return setState({ is: 'none' });
    let isCurrent = true;
    find(wanted).then(
      (findings) => isCurrent && setState({ is: 'found', findings }),
      (error) => {
        console.error('Factcards, popup:', error);
        if (isCurrent) setState({ is: 'failed' });
      },
    );
    return () => {
      isCurrent = false; // an answer to fewer letters may come late
    };
  }, [wanted, find]);
  return state;
}
