import type { FactBase } from '../factbase/fact-base.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Browser, Runtime } from '../platform/browser.ts';
import { createChangePages, withCode } from './change-pages.ts';
import { isOurPage } from './our-page.ts';

type OwnMessages = Pick<Handlers<BackgroundMessages>, 'saveArticle' | 'savedOf' | 'unsave'>;

/** What our own pages put into the own layer and ask of it. A web page can do neither. */
export function answerForOwn(
  factBase: Pick<FactBase, 'saveOwn' | 'savedOf' | 'unsave' | 'revision'>,
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
): OwnMessages {
  const change = createChangePages(factBase, tabs);

  function checkSender(sender: Runtime.MessageSender): void {
    if (!isOurPage(sender, runtime))
      throw new MessageFailure('badRequest', 'only our own pages may ask for this');
  }

  return {
    async saveArticle(saving, sender) {
      checkSender(sender);
      if (sender.tab?.incognito) throw new MessageFailure('private', 'nothing of a private window is stored');
      return change(() => factBase.saveOwn(saving));
    },
    async unsave({ article, facts }, sender) {
      checkSender(sender);
      return change(async () => {
        await factBase.unsave(article, facts);
        return null;
      });
    },
    async savedOf(request, sender) {
      checkSender(sender);
      return withCode(() => factBase.savedOf(request));
    },
  };
}
