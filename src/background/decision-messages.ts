import type { Named } from '../factbase/decision.ts';
import type { FactBase } from '../factbase/fact-base.ts';
import type { SnoozeFor } from '../factbase/own-decisions.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Handlers } from '../messages/serve.ts';
import type { CardDecision, SNOOZES } from '../model/card-decision.ts';
import { dayOf } from '../model/partial-date.ts';
import type { Runtime, Tabs } from '../platform/browser.ts';
import { createChangePages } from './change-pages.ts';
import { placeOf } from './place-of.ts';

type DecisionMessages = Pick<Handlers<BackgroundMessages>, 'decideOnCard' | 'undoOnCard'>;
type Decider = Pick<FactBase, 'company' | 'decide' | 'snooze' | 'undo' | 'ownChanges' | 'revision'>;

/** What a card may take back: what it may decide. */
const ACTS_OF_CARDS: readonly string[] = ['hideName', 'chooseName', 'snooze'];
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * What the reader decides in the menu of a card. The page of it is less trusted than our own ones: where it is about comes
 * from the browser and not from the message, and what is taken back can only be such a decision.
 */
export function answerForDecisions(
  factBase: Decider,
  tabs: Tabs.Static,
  now: () => Date = () => new Date(),
): DecisionMessages {
  const change = createChangePages(factBase, tabs);

  async function named(id: string): Promise<Named> {
    const record = await factBase.company(id);
    if (!record) throw new MessageFailure('badRequest', `no company '${id}'`);
    return { id: record.company.id, name: record.company.name };
  }

  async function decide(decision: CardDecision, sender: Runtime.MessageSender): Promise<number> {
    const company = await named(decision.company);
    const where = whereOf(decision.where, sender);
    if (decision.is === 'snooze') return factBase.snooze(company, howLong(decision.until), where.site);
    const kind = decision.is === 'notThis' ? 'hideName' : 'chooseName';
    return factBase.decide({ kind, text: decision.name, company, ...where });
  }

  function howLong(until: (typeof SNOOZES)[number]): SnoozeFor {
    if (until !== 'week') return until;
    return { day: dayOf(now().getTime() + WEEK_MS) };
  }

  return {
    async decideOnCard(decision, sender) {
      checkNotPrivate(sender);
      return change(() => decide(decision, sender));
    },
    async undoOnCard({ change: number }, sender) {
      checkNotPrivate(sender);
      return change(async () => {
        const done = (await factBase.ownChanges()).find((each) => each.change === number);
        if (done && !ACTS_OF_CARDS.includes(done.act))
          throw new MessageFailure('badRequest', `a card cannot take back '${done.act}'`);
        await factBase.undo(number);
        return null;
      });
    },
  };
}

function checkNotPrivate({ tab }: Runtime.MessageSender): void {
  if (tab?.incognito) throw new MessageFailure('private', 'nothing of a private window is stored');
}

/** What is said of a page or a site that has no address of its own would be said of them all. */
function whereOf(
  where: CardDecision['where'],
  sender: Runtime.MessageSender,
): { site?: string; page?: string } {
  if (where === 'everywhere') return {};
  const { site, page } = placeOf(sender);
  if (where === 'page' && page !== undefined) return { page };
  if (where === 'site' && site !== undefined) return { site };
  throw new MessageFailure('badRequest', 'the page has no address');
}
