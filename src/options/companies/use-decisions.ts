import { useCallback, useState } from 'preact/hooks';
import type { FactBase } from '../../factbase/fact-base.ts';
import type { KeptDecision } from '../../factbase/own-decisions.ts';
import type { SuggestedMerge } from '../../factbase/suggest-merges.ts';
import { type Acts, useActs } from '../saved/use-acts.ts';
import { useReading } from '../saved/use-reading.ts';

export interface Decisions extends Acts {
  decisions: readonly KeptDecision[];
  /** Companies that may be one. */
  suggestions: readonly SuggestedMerge[];
  /** Grows whenever what is shown may have changed: whoever reads more of it reads it again. */
  version: number;
}

/** What the reader decided, as of now: read again after each act, and when `outside` grows. */
export function useDecisions(factBase: FactBase, onChanged: () => void, outside: number): Decisions {
  const [decisions, setDecisions] = useState<KeptDecision[]>([]);
  const [suggestions, setSuggestions] = useState<SuggestedMerge[]>([]);
  const [version, setVersion] = useState(0);
  const acts = useActs(factBase, async () => {
    onChanged();
    await read();
  });
  const { fail } = acts;

  const read = useCallback(async () => {
    try {
      // Another page may have changed something: the first question finds out.
      await factBase.revision();
      const [kept, suggested] = await Promise.all([factBase.decisions(), factBase.suggestMerges()]);
      setDecisions(kept);
      setSuggestions(suggested);
      setVersion((number) => number + 1);
    } catch (error) {
      fail(error);
    }
  }, [factBase, fail]);
  useReading(read, outside);

  return { ...acts, decisions, suggestions, version };
}
