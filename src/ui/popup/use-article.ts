import { useEffect, useState } from 'preact/hooks';
import type { ReadingProblem } from './popup-state.ts';

/** The text of the page's article, or why there is none that anything can be said of. */
export type ArticleState =
  | { is: 'reading' }
  | { is: 'read'; text: string }
  | { is: 'unread'; problem: ReadingProblem };

/** Reads the article of the page. Another function is about another page, or about what has become of this one. */
export type ReadArticle = () => Promise<Exclude<ArticleState, { is: 'reading' }>>;

export function useArticle(readArticle: ReadArticle): ArticleState {
  const [state, setState] = useState<ArticleState>({ is: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    setState({ is: 'reading' });
    readArticle().then(
      (read) => isCurrent && setState(read),
      (error) => {
        console.error('Factcards, reading the article:', error);
        if (isCurrent) setState({ is: 'unread', problem: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [readArticle]);
  return state;
}
