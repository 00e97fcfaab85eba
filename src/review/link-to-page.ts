import * as v from 'valibot';
import { type Evidence, fragmentSchema } from '../model/fact.ts';
import type { Saving } from '../model/saving.ts';
import type { PassageToFind } from '../saving/fragments-in-tab.ts';

/** Asks the page of an article how links lead to passages of it; whatever comes is looked at. */
export type AskPage = (passages: PassageToFind[]) => Promise<unknown>;

/** As much of the article before and after a passage tells which of several on the page it is, in UTF-16 code units. */
const AROUND = 200;
/** The page makes them in less; one that does not answer keeps nobody from saving. */
const PATIENCE_MS = 4000;

/**
 * A saving whose facts lead to their sentences on the whole page, as far as the page is still open and tells how. Those of
 * which it does not keep what tells them apart in the article. Never rejects.
 */
export async function linkToPage(saving: Saving, ask: AskPage, patienceMs = PATIENCE_MS): Promise<Saving> {
  const passages = saving.facts.flatMap(({ evidence }) =>
    evidence.flatMap((each) => passageOf(each, saving.text) ?? []),
  );
  if (passages.length === 0) return saving;
  let wait: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((done) => {
    wait = setTimeout(() => done(undefined), patienceMs);
  });
  const answer = await Promise.race([ask(passages).catch(() => undefined), late]);
  clearTimeout(wait);
  const made: readonly unknown[] = Array.isArray(answer) ? answer : [];
  let next = 0;
  const link = (evidence: Evidence): Evidence => {
    if (!passageOf(evidence, saving.text)) return evidence;
    const fragment = v.safeParse(fragmentSchema, made[next++]);
    return fragment.success ? { ...evidence, fragment: fragment.output } : evidence;
  };
  return { ...saving, facts: saving.facts.map((fact) => ({ ...fact, evidence: fact.evidence.map(link) })) };
}

function passageOf({ quote, start, end }: Evidence, text: string): PassageToFind | undefined {
  if (!quote) return undefined;
  const isAt = start !== undefined && end !== undefined && text.slice(start, end) === quote;
  const from = isAt ? start : text.indexOf(quote);
  if (from < 0) return undefined;
  const to = from + quote.length;
  return { quote, before: text.slice(Math.max(0, from - AROUND), from), after: text.slice(to, to + AROUND) };
}
