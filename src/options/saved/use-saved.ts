import { useCallback, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import type { Change, OwnArticle } from '../../factbase/own-saved.ts';
import { useStrings } from '../../ui/strings.ts';
import { type Acts, useActs } from './use-acts.ts';
import { useReading } from './use-reading.ts';

export interface Saved extends Acts {
  /** Undefined until they are read. */
  articles: OwnArticle[] | undefined;
  changes: Change[];
  /** Grows whenever what is shown may have changed: whoever reads more of it reads it again. */
  version: number;
  forget(): Promise<boolean>;
}

/** What is saved, as of now: read again after each act, when `outside` grows, and when the reader comes back to the page. */
export function useSaved(factBase: FactBase, onChanged: () => void, outside: number): Saved {
  const strings = useStrings();
  const [articles, setArticles] = useState<OwnArticle[]>();
  const [changes, setChanges] = useState<Change[]>([]);
  const [version, setVersion] = useState(0);
  const acts = useActs(factBase, async () => {
    onChanged();
    await read();
  });
  const { fail } = acts;

  const read = useCallback(async () => {
    try {
      const [own, undoable] = await Promise.all([factBase.ownArticles(), factBase.ownChanges()]);
      setArticles(own);
      setChanges(undoable);
      setVersion((number) => number + 1);
    } catch (error) {
      setArticles((known) => known ?? []);
      fail(error);
    }
  }, [factBase, fail]);
  useReading(read, outside);

  return {
    ...acts,
    articles,
    changes,
    version,
    forget: () =>
      acts.change(factBase.forgetOwnChanges(), () => ({ sentence: strings.t('saved_forgotten') })),
  };
}
