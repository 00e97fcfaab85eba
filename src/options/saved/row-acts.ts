import type { FactBase } from '../../factbase/fact-base.ts';
import { readChecks } from '../../factbase/own-checks.ts';
import type { Strings } from '../../ui/strings.ts';
import type { RowActs } from './saved-article.tsx';
import type { Acts, Place } from './use-acts.ts';

/** What can be done to saved facts and articles, wherever they are listed. */
export function createRowActs(
  factBase: Pick<FactBase, 'access' | 'company' | 'changeFact' | 'deleteFacts' | 'deleteArticle' | 'savedOf'>,
  { act }: Pick<Acts, 'act'>,
  { t }: Strings,
  wanted: Place | undefined,
): RowActs {
  return {
    wanted,
    async threadsOf(company) {
      const record = await factBase.company(company);
      return record?.facts.flatMap(({ thread }) => thread ?? []) ?? [];
    },
    onChange: (fact, before) => act(factBase.changeFact(fact, before), t('saved_changed'), `fact ${fact.id}`),
    onDelete: ({ id, statement }) =>
      void act(factBase.deleteFacts([id]), t('saved_factDeleted', shorten(statement)), `fact ${id}`, true),
    onDeleteArticle: ({ id, title }) =>
      void act(factBase.deleteArticle(id), t('saved_articleDeleted', shorten(title)), `article ${id}`, true),
    read: (id) => factBase.savedOf({ article: id }),
    checksOf: async (articles) => readChecks(await factBase.access.open(), articles),
  };
}

/** For a sentence that is read in passing. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
