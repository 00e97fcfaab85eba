import type { Subscription } from '../model/subscription.ts';
import { isInForce, soundRows } from './pack-store.ts';
import {
  type Database,
  type PACK_AND_SUBSCRIPTION_STORES,
  type PackRow,
  type Stores,
  transact,
} from './schema.ts';

/** The packs that were had from an address and are in force. A pack that is removed takes its subscription along, and back. */
export interface Subscriptions {
  subscriptions(): Promise<Subscription[]>;
  /** What `change` makes of a subscription, in one transaction. Where there is none any more, nothing happens. */
  changeSubscription(packId: string, change: (subscription: Subscription) => Subscription): Promise<void>;
  /** Ends a subscription, and answers with it; its pack stays. */
  unsubscribe(packId: string): Promise<Subscription | undefined>;
  /** Takes up again what was ended, unless its pack has another subscription by now. */
  resubscribe(subscription: Subscription): Promise<void>;
}

export function createSubscriptions(open: () => Promise<Database>): Subscriptions {
  return {
    async subscriptions() {
      const tx = (await open()).transaction(['packs', 'subscriptions']);
      const rows = soundRows(await tx.objectStore('packs').getAll());
      const known = await tx.objectStore('subscriptions').getAll();
      const inForce = new Set(rows.filter(isInForce).map(({ id }) => id));
      return known.filter(({ pack }) => inForce.has(pack));
    },
    async changeSubscription(packId, change) {
      await transact(await open(), ['subscriptions'], async ({ subscriptions }) => {
        const known = await subscriptions.get(packId);
        if (known) await subscriptions.put({ ...change(known), pack: packId });
      });
    },
    unsubscribe: async (packId) =>
      transact(await open(), ['subscriptions'], async ({ subscriptions }) => {
        const known = await subscriptions.get(packId);
        await subscriptions.delete(packId);
        return known;
      }),
    async resubscribe(subscription) {
      await transact(await open(), ['subscriptions'], async ({ subscriptions }) => {
        if (!(await subscriptions.get(subscription.pack))) await subscriptions.put(subscription);
      });
    },
  };
}

/**
 * What a pack that comes into force is subscribed to: the address that it came from. One that comes from a file in place
 * of another stays subscribed; one that comes where none was begins without.
 */
export async function subscribe(
  subscriptions: Stores<(typeof PACK_AND_SUBSCRIPTION_STORES)[number]>['subscriptions'],
  { id, origin }: PackRow,
  isReplacing: boolean,
): Promise<void> {
  if (origin) {
    const known = isReplacing ? await subscriptions.get(id) : undefined;
    const { address, fetchedAt } = origin;
    const isAutomatic = known?.address === address && known.isAutomatic;
    await subscriptions.put({ pack: id, address, isAutomatic, triedAt: fetchedAt, checkedAt: fetchedAt });
  } else if (!isReplacing) {
    await subscriptions.delete(id);
  }
}
