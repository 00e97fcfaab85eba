import type { FactBase } from '../factbase/fact-base.ts';
import type { FoundFact } from '../factbase/own-saved.ts';
import { toStorageFailure } from '../factbase/storage-failure.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { FoundFactLine, SearchFindings } from '../model/search-findings.ts';
import type { Runtime } from '../platform/browser.ts';

/** A popup is small: more than this nobody scrolls through, and another letter finds fewer. */
const SHOWN = 10;

/** Searches over all that is known, for our own pages alone: what somebody saved is no affair of a web page. */
export function answerForSearch(
  factBase: Pick<FactBase, 'findCompanies' | 'searchOwn'>,
  ready: Promise<void>,
  isOurs: (sender: Runtime.MessageSender) => boolean,
): Pick<Handlers<BackgroundMessages>, 'search'> {
  return {
    async search({ words }, sender): Promise<SearchFindings> {
      if (!isOurs(sender)) throw new MessageFailure('badRequest', 'only our own pages may ask for this');
      await ready;
      try {
        const [companies, own] = await Promise.all([
          factBase.findCompanies(words),
          factBase.searchOwn(words),
        ]);
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
    },
  };
}
