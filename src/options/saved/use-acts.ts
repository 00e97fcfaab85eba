import { useCallback, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
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
export type Place = `${'fact' | 'article' | 'company' | 'decision'} ${string}`;

export interface Acts {
  failure: string;
  done: Done | undefined;
  /** Says why something was not read or done. */
  fail(error: unknown): void;
  /** Does something; whoever shows the own layer reads it again. False where it failed. */
  change<T>(work: Promise<T>, tell: (result: T) => Done): Promise<boolean>;
  /** Does something that can be taken back. False where it failed. */
  act(work: Promise<number>, sentence: string, place: Place, takesFocus?: boolean): Promise<boolean>;
  /** Takes a change back. False where it failed. */
  undo(change: number): Promise<boolean>;
  dismiss(): void;
}

/** What a section does to the own layer, and says of it. `onChanged` tells others, and reads what is shown anew. */
export function useActs(factBase: Pick<FactBase, 'undo'>, onChanged: () => Promise<void>): Acts {
  const strings = useStrings();
  const [failure, setFailure] = useState('');
  const [done, setDone] = useState<Done>();
  const fail = useCallback((error: unknown) => setFailure(saveFailureText(error, strings)), [strings]);

  async function change<T>(work: Promise<T>, tell: (result: T) => Done): Promise<boolean> {
    try {
      const told = tell(await work);
      setFailure('');
      setDone(told);
      await onChanged();
      return true;
    } catch (error) {
      fail(error);
      // The form that is open shows what the fact says now.
      if (error instanceof StorageFailure && error.code === 'changed') await onChanged();
      return false;
    }
  }

  return {
    failure,
    done,
    fail,
    change,
    act: (work, sentence, place, takesFocus = false) =>
      change(work, (number) => ({
        sentence,
        takesFocus,
        ...(number > 0 && { undo: { change: number, place } }),
      })),
    undo: (number) => change(factBase.undo(number), () => ({ sentence: strings.t('saved_undone') })),
    dismiss() {
      setDone(undefined);
      setFailure('');
    },
  };
}
