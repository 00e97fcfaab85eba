import type { FactBase } from '../factbase/fact-base.ts';
import { type StorageFailureCode, toStorageFailure } from '../factbase/storage-failure.ts';
import type { BackgroundMessages, FailureCode } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Browser, Runtime } from '../platform/browser.ts';
import { isOurPage } from './our-page.ts';
import { refreshPages } from './tab-messages.ts';

type OwnMessages = Pick<Handlers<BackgroundMessages>, 'saveArticle' | 'savedOf' | 'unsave'>;

/** What our own pages put into the own layer and ask of it. A web page can do neither. */
export function answerForOwn(
  factBase: Pick<FactBase, 'saveOwn' | 'savedOf' | 'unsave' | 'revision'>,
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
): OwnMessages {
  function checkSender(sender: Runtime.MessageSender): void {
    if (!isOurPage(sender, runtime))
      throw new MessageFailure('badRequest', 'only our own pages may ask for this');
  }

  /** Open pages mark anew where something has changed. */
  async function change<T>(work: () => Promise<T>): Promise<T> {
    const before = await factBase.revision();
    const result = await work();
    // It is done: a page that cannot be told of it does not undo it.
    await tellPages(before).catch((error) => console.error('Factcards, telling the open pages:', error));
    return result;
  }

  async function tellPages(before: string): Promise<void> {
    if ((await factBase.revision()) !== before) await refreshPages(tabs);
  }

  return {
    async saveArticle(saving, sender) {
      checkSender(sender);
      if (sender.tab?.incognito) throw new MessageFailure('private', 'nothing of a private window is stored');
      return withCode(() => change(() => factBase.saveOwn(saving)));
    },
    async unsave({ article, facts }, sender) {
      checkSender(sender);
      return withCode(() =>
        change(async () => {
          await factBase.unsave(article, facts);
          return null;
        }),
      );
    },
    async savedOf(request, sender) {
      checkSender(sender);
      return withCode(() => factBase.savedOf(request));
    },
  };
}

const CODES: Partial<Record<StorageFailureCode, FailureCode>> = { full: 'full', invalid: 'badRequest' };

async function withCode<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, message } = toStorageFailure(error);
    throw new MessageFailure(CODES[code] ?? 'storage', message);
  }
}
