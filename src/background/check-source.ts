import * as v from 'valibot';
import type { FactBase } from '../factbase/fact-base.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import type { Handlers } from '../messages/serve.ts';
import { dayOf } from '../model/partial-date.ts';
import { sentencesSchema } from '../model/source-check.ts';
import type { Browser, Runtime } from '../platform/browser.ts';
import { checkInTab } from '../saving/read-tab.ts';
import { addressOf } from './place-of.ts';

type Asked = Pick<Handlers<BackgroundMessages>, 'pageTerms'>;

/**
 * When a page begins that a saved article came from, looks in it for the sentences that facts rest on. The page compares,
 * and answers with what became of each; nothing is kept of what else it says. In private windows nothing is looked for.
 */
export function thenCheckSource<H extends Asked>(
  handlers: H,
  factBase: Pick<FactBase, 'savedSource' | 'noteCheck'>,
  browser: Pick<Browser, 'scripting'>,
  report: (error: unknown) => void,
): H {
  async function check(sender: Runtime.MessageSender): Promise<void> {
    const { tab, frameId } = sender;
    const url = addressOf(sender);
    if (tab?.id === undefined || tab.incognito || frameId !== 0 || !url) return;
    const saved = await factBase.savedSource(url);
    if (!saved) return;
    const { article, source } = saved;
    const answers = v.safeParse(sentencesSchema, await checkInTab(browser, tab.id, source));
    if (!answers.success || answers.output.length !== source.quotes.length) return;
    await factBase.noteCheck(article, source, answers.output, dayOf());
  }

  return {
    ...handlers,
    async pageTerms(request, sender) {
      const terms = await handlers.pageTerms(request, sender);
      if (terms.isEnabled) check(sender).catch(report);
      return terms;
    },
  };
}
