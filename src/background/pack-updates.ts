import type { FactBase } from '../factbase/fact-base.ts';
import type { BackgroundMessages } from '../messages/contract.ts';
import type { Handlers } from '../messages/serve.ts';
import type { Browser, Runtime } from '../platform/browser.ts';
import { dueAt } from '../subscriptions/due.ts';
import type { Network } from '../subscriptions/fetch-pack.ts';
import { updatePack } from '../subscriptions/update-pack.ts';
import { needOurPage } from './our-page.ts';

export const UPDATE_ALARM = 'factcards-updates';

const MINUTE_MS = 60_000;
/** A browser that has just started has other things to do. */
const SOON_MS = MINUTE_MS;
/** Not all readers of a pack ask its host in the same minute. */
const SPREAD_MS = 20 * MINUTE_MS;

interface PackUpdatesParts {
  factBase: Pick<FactBase, 'subscriptions' | 'packs' | 'install' | 'changeSubscription'>;
  network: Network;
  browser: Pick<Browser, 'alarms' | 'permissions'>;
  onInstalled(): Promise<void>;
}

export interface PackUpdates {
  /** Sets the alarm for the next pack that is due, or none where no pack updates automatically. */
  schedule(): Promise<void>;
  /** Updates the packs that are due. */
  onAlarm(name: string): Promise<void>;
}

/** Updates without a question, where the reader said so. All that it knows is stored: it may be stopped at any moment. */
export function createPackUpdates(parts: PackUpdatesParts): PackUpdates {
  const { factBase, network, browser, onInstalled } = parts;
  const { alarms, permissions } = browser;
  let work: Promise<void> = Promise.resolve();

  const automatic = async () => (await factBase.subscriptions()).filter(({ isAutomatic }) => isAutomatic);

  async function schedule(): Promise<void> {
    const due = Math.min(...(await automatic()).map(dueAt));
    if (due === Number.POSITIVE_INFINITY) {
      await alarms.clear(UPDATE_ALARM);
      return;
    }
    const from = Math.max(due, Date.now() + SOON_MS);
    const set = await alarms.get(UPDATE_ALARM);
    // An alarm that does is left: whoever restarts the browser often would put it off for ever.
    if (set && set.scheduledTime >= due && set.scheduledTime <= from + SPREAD_MS) return;
    alarms.create(UPDATE_ALARM, { when: from + Math.random() * SPREAD_MS });
  }

  async function update(): Promise<void> {
    const hasAccess = (origin: string) => permissions.contains({ origins: [origin] });
    const due = (await automatic()).filter((each) => dueAt(each) <= Date.now());
    for (const subscription of due) {
      try {
        if (await updatePack(factBase, subscription, { network, hasAccess })) await onInstalled();
      } catch (error) {
        console.error(`Factcards, updating '${subscription.pack}':`, error);
      }
    }
  }

  return {
    schedule,
    onAlarm(name) {
      if (name !== UPDATE_ALARM) return Promise.resolve();
      work = work.catch(() => {}).then(() => update().finally(schedule));
      return work;
    },
  };
}

export function answerForUpdates(
  { schedule }: PackUpdates,
  runtime: Runtime.Static,
): Pick<Handlers<BackgroundMessages>, 'subscriptionsChanged'> {
  return {
    async subscriptionsChanged(_request, sender) {
      needOurPage(sender, runtime);
      await schedule();
      return null;
    },
  };
}
