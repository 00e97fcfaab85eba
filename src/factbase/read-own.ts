import * as v from 'valibot';
import { articleSchema } from '../model/article.ts';
import { companySchema } from '../model/company.ts';
import { factSchema } from '../model/fact.ts';
import type { SavedArticle } from '../model/saving.ts';
import { firstSaved } from './change-own.ts';
import { titleOf } from './decision.ts';
import { addressOf } from './own-address.ts';
import type { OwnArticleRow, OwnCompanyRow, OwnFactRow, UndoRow } from './own-rows.ts';
import type { Change } from './own-saved.ts';
import type { Database } from './schema.ts';

/** What the own layer holds, as of one moment. */
export interface OwnRecords {
  /** The number of its last change; 0 where there never was one. */
  change: number;
  /** When its first article was saved; undefined where none ever was. */
  since: string | undefined;
  articles: OwnArticleRow[];
  companies: OwnCompanyRow[];
  facts: OwnFactRow[];
  /** By the ids of the articles; empty where they were not asked for. */
  texts: Map<string, string>;
}

export async function readOwn(db: Database, withTexts = false): Promise<OwnRecords> {
  const tx = db.transaction(['own-articles', 'own-companies', 'own-facts', 'own-texts', 'own-state']);
  const [articles, companies, facts, texts, state] = await Promise.all([
    tx.objectStore('own-articles').getAll(),
    tx.objectStore('own-companies').getAll(),
    tx.objectStore('own-facts').getAll(),
    withTexts ? tx.objectStore('own-texts').getAll() : [],
    tx.objectStore('own-state').get('layer'),
  ]);
  return {
    change: state?.change ?? 0,
    since: state?.since ?? firstSaved(articles),
    articles: sound(articles, isArticleRow),
    companies: sound(companies, isCompanyRow),
    facts: sound(facts, isFactRow),
    texts: new Map(texts.map(({ id, text }) => [id, text])),
  };
}

/** The number of the last change; 0 where there never was one. */
export async function readOwnChange(db: Database): Promise<number> {
  return (await db.get('own-state', 'layer'))?.change ?? 0;
}

/** An article with what is saved of it; facts in the order in which the article says them. */
export async function readSaved(
  db: Database,
  { article, url }: { article?: string; url?: string },
): Promise<SavedArticle | null> {
  const tx = db.transaction(['own-articles', 'own-companies', 'own-facts']);
  const articles = tx.objectStore('own-articles');
  const address = url === undefined ? undefined : addressOf(url);
  const row =
    (article === undefined ? undefined : await articles.get(article)) ??
    (address === undefined ? undefined : await articles.index('address').get(address));
  if (!row || !isArticleRow(row)) return null;
  const rows = sound(await tx.objectStore('own-facts').index('article').getAll(row.id), isFactRow);
  const ids = [...new Set(rows.map(({ fact }) => fact.company))];
  const companies = await Promise.all(ids.map((id) => tx.objectStore('own-companies').get(id)));
  const placeOf = ({ fact }: OwnFactRow) => fact.evidence.find((each) => each.article === row.id)?.start ?? 0;
  return {
    article: row.article,
    savedAt: row.savedAt,
    companies: sound(
      companies.filter((company) => company !== undefined),
      isCompanyRow,
    ).map(({ company }) => company),
    facts: rows.sort((a, b) => placeOf(a) - placeOf(b)).map(({ fact }) => fact),
  };
}

/** What can be taken back, newest first. */
export async function readChanges(db: Database): Promise<Change[]> {
  return (await db.getAll('own-undo')).reverse().map(toChange);
}

function toChange({ change, act, at, title, rows }: UndoRow): Change {
  const facts = rows.flatMap(({ store, before }) => (store === 'own-facts' && before ? [before.fact] : []));
  const article = rows.flatMap(({ store, before }) =>
    store === 'own-articles' && before ? [before.article] : [],
  )[0];
  const decision = rows.flatMap(({ store, before }) =>
    store === 'own-decisions' && before ? [before.decision] : [],
  )[0];
  const told = title ?? article?.title ?? facts[0]?.statement ?? (decision && titleOf(decision)) ?? '';
  return { change, act, at, title: told, facts: facts.length };
}

/** The rows that can be read. What is damaged is reported and left out, so that it takes nothing else along. */
export function sound<Row extends { id: string }>(
  rows: readonly Row[],
  isSound: (row: Row) => boolean,
): Row[] {
  return rows.filter((row) => {
    if (isSound(row)) return true;
    console.error(`Factcards: what was saved as '${String(row.id)}' is damaged`);
    return false;
  });
}

const isArticleRow = ({ article, savedAt }: OwnArticleRow) =>
  v.is(articleSchema, article) && typeof savedAt === 'string';
const isCompanyRow = ({ company }: OwnCompanyRow) => v.is(companySchema, company);
const isFactRow = ({ fact, articles }: OwnFactRow) => v.is(factSchema, fact) && Array.isArray(articles);
