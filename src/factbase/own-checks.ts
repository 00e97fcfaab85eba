import type { CompanyRecord } from '../model/company-view.ts';
import type { CheckedSentence, SavedSource, SentenceNow } from '../model/source-check.ts';
import type { OwnAccess } from './own-access.ts';
import { readSaved } from './read-own.ts';
import type { Database } from './schema.ts';

/** What became of the sentences of saved articles. A check is no change of the own layer: no page has to hear of it, and there is nothing to undo. */
export interface OwnChecks {
  /** What is to be looked for on the page at an address, and of which article; `null` where nothing is saved of it. */
  savedSource(url: string): Promise<{ article: string; source: SavedSource } | null>;
  /** Notes what a page answered for its quotes; of what it said nothing, an earlier answer stays. */
  noteCheck(
    article: string,
    source: SavedSource,
    answers: readonly (SentenceNow | null)[],
    day: string,
  ): Promise<void>;
}

export function createOwnChecks({ read }: OwnAccess): OwnChecks {
  return {
    savedSource: (url) =>
      read(async (db) => {
        const saved = await readSaved(db, { url });
        if (!saved) return null;
        const { id, title } = saved.article;
        const evidence = saved.facts.flatMap((fact) => fact.evidence.filter(({ article }) => article === id));
        const text = (await db.get('own-texts', id))?.text ?? '';
        // One sentence may stand in an article twice, so each is looked for where its first fact has it.
        const places = new Map(
          evidence
            .reverse()
            .flatMap(({ quote, start }) => (quote ? [[quote, start ?? text.indexOf(quote)]] : [])),
        );
        const quotes = [...places.keys()].reverse();
        const paragraphs = quotes.map((quote) => paragraphAt(text, places.get(quote) ?? 0));
        return quotes.length > 0 ? { article: id, source: { title, text, quotes, paragraphs } } : null;
      }),
    noteCheck: (article, { quotes, paragraphs }, answers, on) =>
      read(async (db) => {
        const before = (await db.get('own-checks', article))?.sentences ?? [];
        const sentences = quotes.flatMap((quote, i): CheckedSentence[] => {
          const answer = answers[i];
          if (!answer) return before.filter((each) => each.quote === quote);
          const paragraph = answer.is !== 'there' && paragraphs[i];
          return [{ quote, on, ...answer, ...(paragraph && { paragraph }) }];
        });
        await db.put('own-checks', { article, sentences });
        await forgetCheck(db, article); // it may have been deleted meanwhile
      }),
  };
}

function paragraphAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? undefined : end);
}

/** A company with what is known of where its facts were found. Only saved articles are checked, so few are read. */
export async function withChecks(db: Database, record: CompanyRecord): Promise<CompanyRecord> {
  const checked = (await db.getAllKeys('own-checks')).filter((id) => record.articles[id]);
  return checked.length > 0 ? { ...record, checks: await readChecks(db, checked) } : record;
}

/** What became of the sentences of these saved articles, by their ids; those that were never looked for are absent. */
export async function readChecks(
  db: Database,
  articles: readonly string[],
): Promise<Record<string, CheckedSentence[]>> {
  const rows = await Promise.all(articles.map((id) => db.get('own-checks', id)));
  return Object.fromEntries(rows.flatMap((row) => (row ? [[row.article, row.sentences]] : [])));
}

async function forgetCheck(db: Database, article: string): Promise<void> {
  if (!(await db.get('own-articles', article))) await db.delete('own-checks', article);
}
