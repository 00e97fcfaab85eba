import { listArticles } from './list-own.ts';
import type { FoundFact, OwnArticle, OwnFindings } from './own-saved.ts';
import type { OwnRecords } from './read-own.ts';
import { createWordSearch, type WeighedTexts } from './word-search.ts';

/** More than this nobody reads: another letter finds fewer. */
const SHOWN = 50;

/** Finds what was saved by words of its statements, names, titles and publishers; the last word may be a beginning. */
export type OwnSearch = (words: string) => OwnFindings;

/** A word in a company's name tells more than one in a title, and that more than one somewhere. */
const [IN_NAME, IN_TITLE, ELSEWHERE] = [3, 2, 1];

export function createOwnSearch(records: OwnRecords): OwnSearch {
  const articles = listArticles(records);
  const facts = listFacts(records);
  const ofArticles = createWordSearch(articles.map(textsOfArticle));
  const ofFacts = createWordSearch(facts.map(textsOfFact));
  return (words) => {
    const foundArticles = ofArticles(words);
    const foundFacts = ofFacts(words);
    return {
      articles: foundArticles.slice(0, SHOWN).flatMap((i) => articles[i] ?? []),
      facts: foundFacts.slice(0, SHOWN).flatMap((i) => facts[i] ?? []),
      counts: { articles: foundArticles.length, facts: foundFacts.length },
    };
  };
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

function textsOfArticle({ article, companies }: OwnArticle): WeighedTexts {
  const { title, publisher = '', author = '' } = article;
  return [
    [companies.join('\n'), IN_NAME],
    [title, IN_TITLE],
    [`${publisher}\n${author}`, ELSEWHERE],
  ];
}

function textsOfFact({ fact, company, article }: FoundFact): WeighedTexts {
  const { statement, thread, parties = [], said, evidence } = fact;
  const around = [
    statement,
    thread?.title,
    said?.speaker,
    ...parties.map(({ name }) => name),
    ...evidence.map(({ quote }) => quote),
    article.title,
  ];
  return [
    [company.names.map(({ text }) => text).join('\n'), IN_NAME],
    [around.filter(Boolean).join('\n'), ELSEWHERE],
  ];
}
