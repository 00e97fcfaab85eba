import { useEffect, useState } from 'preact/hooks';
import type { NamedCompany } from '../../model/company-view.ts';
import { type PopupSearch, useSearch } from './use-search.ts';

/** The words, what was found for them, and the company of it that is open. `named` are those that the page names. */
export function usePopupSearch(search: PopupSearch, named: readonly NamedCompany[]) {
  const [words, setWords] = useState('');
  const [found, setFound] = useState<NamedCompany>();
  const [lastFound, setLastFound] = useState<string>();
  const [problem, setProblem] = useState<'failed' | 'gone'>();
  const state = useSearch(search, words);

  const close = () => setFound(undefined);

  useEffect(() => {
    if (!found) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault(); // the browser would close the popup
      setFound(undefined);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [found]);

  return {
    words,
    found,
    lastFound,
    state: problem ? { is: problem } : state,
    close,
    setWords(text: string) {
      setLastFound(undefined);
      setProblem(undefined);
      setWords(text);
    },
    /** `row` is what was pressed: it takes the focus on the way back. */
    async open(id: string, row: string) {
      try {
        const known = named.find(({ view }) => view.id === id);
        const view = known ? known.view : await search.lookUp(id);
        if (!view) return setProblem('gone');
        setLastFound(row);
        setFound(known ?? { view, mentions: 0 });
        window.scrollTo?.(0, 0);
      } catch (error) {
        console.error('Factcards, popup:', error);
        setProblem('failed');
      }
    },
  };
}
