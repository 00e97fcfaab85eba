import type { FactBase } from '../factbase/fact-base.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Browser } from '../platform/browser.ts';
import { createChangePages, withCode } from './change-pages.ts';
import { needOurPage } from './our-page.ts';

type OwnMessages = Pick<Handlers<BackgroundMessages>, 'saveArticle' | 'savedOf' | 'unsave'>;

/** What our own pages put into the own layer and ask of it. A web page can do neither. */
export function answerForOwn(
  factBase: Pick<FactBase, 'saveOwn' | 'savedOf' | 'unsave' | 'revision'>,
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
): OwnMessages {
  const change = createChangePages(factBase, tabs);

  return {
    async saveArticle(saving, sender) {
      needOurPage(sender, runtime);
      if (sender.tab?.incognito) throw new MessageFailure('private', 'nothing of a private window is stored');
      return change(() => factBase.saveOwn(saving));
    },
    async unsave({ article, facts }, sender) {
      needOurPage(sender, runtime);
      return change(async () => {
        await factBase.unsave(article, facts);
        return null;
      });
    },
    async savedOf(request, sender) {
      needOurPage(sender, runtime);
      return withCode(() => factBase.savedOf(request));
    },
  };
}
