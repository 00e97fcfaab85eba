import type { Browser } from '../platform/browser.ts';
import type { Inventory } from '../safety/inventory.ts';
import type { InventoryStore } from '../safety/inventory-store.ts';
import type { Watch } from '../safety/watch.ts';

const BADGE_COLOUR = '#b3261e';

interface GuardParts {
  watch: Watch;
  inventory: InventoryStore;
  exportIfDue: () => Promise<void>;
  browser: Pick<Browser, 'action' | 'i18n' | 'runtime'>;
  report: (error: unknown) => void;
}

/**
 * Looks after what was saved: at every start and after every change it notes what is there, says on the button what is
 * gone, and exports where it is time. Never rejects.
 */
export function createGuard({
  watch,
  inventory,
  exportIfDue,
  browser,
  report,
}: GuardParts): () => Promise<void> {
  let isSaid = false;

  async function say({ loss }: Inventory): Promise<void> {
    const { action, i18n, runtime } = browser;
    if (!loss && !isSaid) return;
    isSaid = loss !== undefined;
    await action.setBadgeBackgroundColor({ color: BADGE_COLOUR });
    await action.setBadgeText({ text: loss ? '!' : '' });
    await action.setTitle({ title: loss ? i18n.getMessage('actionLoss') : runtime.getManifest().name });
  }

  // The reader may settle it on one of our pages.
  inventory.onChange((changed) => void say(changed).catch(report), new AbortController().signal);

  return async () => {
    try {
      await say(await watch.check());
      await exportIfDue();
    } catch (error) {
      report(error);
    }
  };
}

/** The same handlers, and a look at what is there after each that was answered. */
export function thenLook<Handlers extends object>(handlers: Handlers, look: () => void): Handlers {
  const entries = Object.entries(handlers).map(([name, handle]) => [
    name,
    async (...args: unknown[]) => {
      const reply = await (handle as (...args: unknown[]) => unknown)(...args);
      look();
      return reply;
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}
