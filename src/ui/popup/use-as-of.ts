import { useEffect, useRef, useState } from 'preact/hooks';
import type { CompanyView } from '../../model/company-view.ts';
import type { PartialDate } from '../../model/partial-date.ts';

/** Asks how a company stood on a day. `null`: nothing is known of it any more. */
export type LookBack = (company: CompanyView, asOf: PartialDate) => Promise<CompanyView | null>;

/** A company as it is known now, or as it stood on the day that was chosen. */
export function useAsOf(now: CompanyView, lookBack: LookBack) {
  const [past, setPast] = useState<CompanyView>();
  const [hasFailed, setFailed] = useState(false);
  const question = useRef(0);

  // What it is about is gone with the component, or was changed: an answer to an earlier question is none.
  useEffect(() => () => void question.current++, []);

  async function choose(day: PartialDate | undefined): Promise<void> {
    const mine = ++question.current;
    setFailed(false);
    if (day === undefined) return setPast(undefined);
    try {
      const view = await lookBack(now, day);
      if (mine !== question.current) return;
      if (view) setPast(view);
      else setFailed(true);
    } catch (error) {
      console.error('Factcards, looking back:', error);
      if (mine === question.current) setFailed(true);
    }
  }

  return { view: past ?? now, hasFailed, choose };
}
