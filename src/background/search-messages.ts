import type { FactBase } from '../factbase/fact-base.ts';
import type { FoundFact } from '../factbase/own-saved.ts';
import { toStorageFailure } from '../factbase/storage-failure.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { FoundFactLine, SearchFindings } from '../model/search-findings.ts';
import type { Runtime } from '../platform/browser.ts';
import { needOurPage } from './our-page.ts';

/** A popup is small: more than this nobody scrolls through, and another letter finds fewer. */
const SHOWN = 10;

export type Search = (words: string) => Promise<SearchFindings>;

/** Searches over all that is known. Rejects with a MessageFailure where the fact base cannot be read. */
export function createSearch(
  factBase: Pick<FactBase, 'findCompanies' | 'searchOwn'>,
  ready: Promise<void>,
): Search {
  return async (words) => {
    await ready;
    try {
      const [companies, own] = await Promise.all([factBase.findCompanies(words), factBase.searchOwn(words)]);
      return {
        companies: companies.slice(0, SHOWN),
        facts: own.facts.slice(0, SHOWN).map(toLine),
        articles: own.articles
          .slice(0, SHOWN)
          .map(({ article: { id, title, publisher, published, url } }) => ({
            id,
            title,
            ...(publisher !== undefined && { publisher }),
            ...(published !== undefined && { published }),
            ...(url !== undefined && { url }),
          })),
      };
    } catch (error) {
      throw new MessageFailure('storage', toStorageFailure(error).message);
    }
  };
}

/** For our own pages alone: what somebody saved is no affair of a web page. */
export function answerForSearch(
  search: Search,
  runtime: Runtime.Static,
): Pick<Handlers<BackgroundMessages>, 'search'> {
  return {
    async search({ words }, sender) {
      needOurPage(sender, runtime);
      return search(words);
    },
  };
}

function toLine({ fact, company, article }: FoundFact): FoundFactLine {
  const { id, kind, date, statement } = fact;
  return {
    id,
    kind,
    statement,
    ...(date !== undefined && { date }),
    company: { id: company.id, name: company.name },
    article: {
      title: article.title,
      ...(article.published !== undefined && { published: article.published }),
      ...(article.url !== undefined && { url: article.url }),
    },
  };
}
