import MiniSearch from 'minisearch';
import { cutWords, foldWord, pairsOf } from '../model/words.ts';
import { listArticles } from './list-own.ts';
import type { FoundFact, OwnArticle, OwnFindings } from './own-saved.ts';
import type { OwnRecords } from './read-own.ts';

/** More than this nobody reads: another letter finds fewer. */
const SHOWN = 50;

/** Finds what was saved by words of its statements, names, titles and publishers; the last word may be a beginning. */
export type OwnSearch = (words: string) => OwnFindings;

interface Entry {
  id: string;
  company?: string;
  title?: string;
  statement?: string;
  rest?: string;
}

export function createOwnSearch(records: OwnRecords): OwnSearch {
  const articles = listArticles(records);
  const facts = listFacts(records);
  const ofArticles = createIndex(articles.map(articleEntry));
  const ofFacts = createIndex(facts.map(factEntry));
  return (words) => {
    const foundArticles = find(ofArticles, words);
    const foundFacts = find(ofFacts, words);
    return {
      articles: foundArticles.slice(0, SHOWN).flatMap((i) => articles[i] ?? []),
      facts: foundFacts.slice(0, SHOWN).flatMap((i) => facts[i] ?? []),
      counts: { articles: foundArticles.length, facts: foundFacts.length },
    };
  };
}

function createIndex(entries: Omit<Entry, 'id'>[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: ['company', 'title', 'statement', 'rest'],
    // As everywhere: words, and pairs of characters in scripts without spaces.
    tokenize: (text) => [...cutWords(text)].flatMap(({ text: word, isPaired }) => tokens(word, isPaired)),
    processTerm: (term) => term,
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { company: 3, title: 2 },
    },
  });
  index.addAll(entries.map((entry, i) => ({ ...entry, id: String(i) })));
  return index;
}

/** Without accents where letters stand alone: who looks for Nestle means Nestlé. */
function tokens(word: string, isPaired: boolean): string[] {
  const folded = foldWord(word);
  return isPaired ? pairsOf(folded) : [folded.normalize('NFD').replace(/\p{M}/gu, '')];
}

function find(index: MiniSearch<Entry>, words: string): number[] {
  return index.search(words).map(({ id }) => Number(id));
}

function listFacts({ articles, companies, facts }: OwnRecords): FoundFact[] {
  const articleOf = new Map(articles.map(({ id, article }) => [id, article]));
  const companyOf = new Map(companies.map(({ id, company }) => [id, company]));
  return facts.flatMap(({ fact, articles: [first = ''] }) => {
    const company = companyOf.get(fact.company);
    const article = articleOf.get(first);
    return company && article ? [{ fact, company, article }] : [];
  });
}

function articleEntry({ article, companies }: OwnArticle): Omit<Entry, 'id'> {
  const { title, publisher = '', author = '' } = article;
  return { title, company: companies.join('\n'), rest: `${publisher}\n${author}` };
}

function factEntry({ fact, company, article }: FoundFact): Omit<Entry, 'id'> {
  const { statement, thread, parties = [], said, evidence } = fact;
  const around = [
    thread?.title,
    said?.speaker,
    ...parties.map(({ name }) => name),
    ...evidence.map(({ quote }) => quote),
    article.title,
  ];
  return {
    company: company.names.map(({ text }) => text).join('\n'),
    statement,
    rest: around.filter(Boolean).join('\n'),
  };
}
