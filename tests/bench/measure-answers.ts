import type { Question } from './in-page/content.ts';
import { median, percentile } from './in-page/time.ts';
import { ask, askCold, askNothing, askNothingCold, type Session } from './session.ts';
import { ms, type Row } from './table.ts';

/** What is asked of the background of a session. */
export interface Questions {
  /** What real pages ask. */
  pages: readonly Question[];
  /** Ids of companies, anywhere in the pack. */
  companies: readonly string[];
}

/** How often a background is stopped for each kind of question. */
const COLD_TIMES = 12;
const SEARCHES = ['b', 'ba', 'bar', 'x', 'zen', 'bank lon', 'smith group', '华泰', 'first energy', 'novo'];

const WORDS_BUDGET_MS = 150;
const COMPANY_BUDGET_MS = 50;
const COLD_COMPANY_BUDGET_MS = 150;
const SEARCH_BUDGET_MS = 50;

/** How long a page's words, a company and a search wait for a background that runs, and for one that was stopped. */
export async function answerRows(session: Session, questions: Questions, names: string): Promise<Row[]> {
  const browser = session.browser.name;
  const rows: Row[] = [];
  const row = (
    what: string,
    times: readonly number[],
    floors: readonly number[],
    budget?: number,
    at = 95,
  ) => {
    const value = percentile(times, at);
    rows.push({
      browser,
      what: `${what}, ${names} names`,
      measured: `${ms(median(times))} median, ${ms(value)} at 95 %`,
      floor: `${ms(median(floors))} an answer without work`,
      times: median(times) / median(floors),
      ...(budget !== undefined && { budget: `${budget} ms`, holds: value <= budget }),
    });
  };
  const [pages, companies] = [questions.pages, questions.companies];

  await ask(session, 'dictionary', pages[0] ?? { keys: [] });
  const warmFloors = await each(Array.from({ length: 50 }), () => askNothing(session));
  row(
    "a page's words, warm",
    await each(pages, async (question) => (await ask(session, 'dictionary', question)).ms),
    warmFloors,
  );
  row(
    'a company, warm',
    await each(companies, async (id) => (await ask(session, 'company', { id })).ms),
    warmFloors,
    COMPANY_BUDGET_MS,
  );
  row(
    'a search, warm',
    await each(SEARCHES, async (words) => (await ask(session, 'findCompanies', { words })).ms),
    warmFloors,
    SEARCH_BUDGET_MS,
  );

  // In turns, so that a busy moment of the machine meets all alike.
  const cold = {
    nothing: [] as number[],
    words: [] as number[],
    company: [] as number[],
    search: [] as number[],
  };
  for (let i = 0; i < COLD_TIMES; i++) {
    cold.nothing.push(await askNothingCold(session));
    cold.words.push((await askCold(session, 'dictionary', at(pages, i))).ms);
    cold.company.push((await askCold(session, 'company', { id: at(companies, i) })).ms);
    cold.search.push((await askCold(session, 'findCompanies', { words: at(SEARCHES, i) })).ms);
  }
  row("a page's words, cold", cold.words, cold.nothing, WORDS_BUDGET_MS);
  row('a company, cold', cold.company, cold.nothing, COLD_COMPANY_BUDGET_MS);
  row('a search, cold', cold.search, cold.nothing);
  return rows;
}

/** Of a list the item at a place of the whole row of times. */
function at<T>(items: readonly T[], i: number): T {
  return items[Math.floor((i * items.length) / COLD_TIMES) % items.length] as T;
}

async function each<T>(items: readonly T[], work: (item: T) => Promise<number>): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) times.push(await work(item));
  return times;
}

/** So many of a list, from all over it. */
export function spread<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: Math.min(count, items.length) }, (_, i) => {
    return items[Math.floor((i * items.length) / Math.min(count, items.length))] as T;
  });
}
