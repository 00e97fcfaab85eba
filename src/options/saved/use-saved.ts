import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import type { Change, OwnArticle } from '../../factbase/own-saved.ts';
import { StorageFailure } from '../../factbase/storage-failure.ts';
import { saveFailureText } from '../../ui/save-failure.ts';
import { useStrings } from '../../ui/strings.ts';

/** What was done last. */
export interface Done {
  sentence: string;
  /** How to take it back, where there is something to take back. */
  undo?: { change: number; place: Place };
  /** What the reader pressed is gone, and the focus with it. */
  takesFocus?: boolean;
}

/** A row of the page, as in `fact f1`: where the focus goes when it is brought back. */
export type Place = `fact ${string}` | `article ${string}`;

export interface Saved {
  /** Undefined until they are read. */
  articles: OwnArticle[] | undefined;
  changes: Change[];
  /** Grows whenever what is shown may have changed: whoever reads more of it reads it again. */
  version: number;
  failure: string;
  done: Done | undefined;
  /** Does something that can be taken back. False where it failed. */
  act(work: Promise<number>, sentence: string, place: Place, takesFocus?: boolean): Promise<boolean>;
  /** Takes a change back. False where it failed. */
  undo(change: number): Promise<boolean>;
  forget(): Promise<boolean>;
  dismiss(): void;
}

/** What is saved, as of now: read again after each act, and when the reader comes back to the page. */
export function useSaved(factBase: FactBase, onChanged: () => void): Saved {
  const strings = useStrings();
  const [articles, setArticles] = useState<OwnArticle[]>();
  const [changes, setChanges] = useState<Change[]>([]);
  const [version, setVersion] = useState(0);
  const [failure, setFailure] = useState('');
  const [done, setDone] = useState<Done>();

  const fail = useCallback((error: unknown) => setFailure(saveFailureText(error, strings)), [strings]);

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

  useEffect(() => {
    const shown = new AbortController();
    const again = () => document.visibilityState === 'visible' && void read();
    document.addEventListener('visibilitychange', again, { signal: shown.signal });
    void read();
    return () => shown.abort();
  }, [read]);

  const change = async <T>(work: Promise<T>, tell: (result: T) => Done | undefined): Promise<boolean> => {
    try {
      const told = tell(await work);
      setFailure('');
      setDone(told);
      onChanged();
      await read();
      return true;
    } catch (error) {
      fail(error);
      // The form that is open shows what the fact says now.
      if (error instanceof StorageFailure && error.code === 'changed') await read();
      return false;
    }
  };

  return {
    articles,
    changes,
    version,
    failure,
    done,
    act: (work, sentence, place, takesFocus = false) =>
      change(work, (number) => ({
        sentence,
        takesFocus,
        ...(number > 0 && { undo: { change: number, place } }),
      })),
    undo: (number) => change(factBase.undo(number), () => ({ sentence: strings.t('saved_undone') })),
    forget: () => change(factBase.forgetOwnChanges(), () => ({ sentence: strings.t('saved_forgotten') })),
    dismiss() {
      setDone(undefined);
      setFailure('');
    },
  };
}
