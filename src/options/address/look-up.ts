import type { FactBase } from '../../factbase/fact-base.ts';
import type { InstalledPack } from '../../factbase/installed-pack.ts';
import { PackRefusal } from '../../model/pack-problem.ts';
import type { FetchProblem } from '../../model/subscription.ts';
import { FetchFailure } from '../../subscriptions/fetch-failure.ts';
import { PATIENT } from '../../subscriptions/fetch-limits.ts';
import {
  type FetchedPack,
  type FetchOptions,
  fetchPack,
  type Network,
} from '../../subscriptions/fetch-pack.ts';
import { noteAnswer, noteCurrent, noteFailure } from '../../subscriptions/note.ts';

interface LookUpOptions<Offer> extends Pick<FetchOptions, 'signal' | 'onBytes'> {
  /** Looks into what came, beside the pack that the address sent `before`; throws where it is no pack. */
  inspect(fetched: FetchedPack, before: InstalledPack | undefined): Promise<Offer>;
}

/**
 * Asks an address for its pack, and notes of its subscription, where it has one, what came of that. `current` is the
 * installed pack where the address has nothing newer to give.
 */
export async function lookUp<Offer>(
  factBase: Pick<FactBase, 'packs' | 'subscriptions' | 'changeSubscription'>,
  network: Network,
  address: string,
  { signal, onBytes, inspect }: LookUpOptions<Offer>,
): Promise<{ current: InstalledPack } | { offer: Offer }> {
  const subscription = (await factBase.subscriptions()).find((each) => each.address === address);
  const pack = (await factBase.packs()).find(({ id }) => id === subscription?.pack);
  // Only what it sent itself, and is in force, makes it say that there is nothing new.
  const known = pack?.origin?.address === address ? pack.origin : undefined;
  const note = async (change: Parameters<FactBase['changeSubscription']>[1]) => {
    if (subscription) await factBase.changeSubscription(subscription.pack, change);
  };
  const at = new Date().toISOString();
  try {
    const fetched = await fetchPack(network, address, { limits: PATIENT, known, signal, onBytes });
    if (pack && (!fetched || fetched.origin.hash === known?.hash)) {
      await note(noteCurrent(at));
      return { current: pack };
    }
    if (!fetched) throw new Error('nothing was known, so something had to come');
    const offer = await inspect(fetched, pack);
    await note(noteAnswer(at));
    return { offer };
  } catch (error) {
    const problem = signal?.aborted ? undefined : toProblem(error, address);
    if (problem) await note(noteFailure(problem, at));
    throw error;
  }
}

function toProblem(error: unknown, address: string): FetchProblem | undefined {
  // That this computer is offline is not the address's fault.
  if (error instanceof FetchFailure) return error.problem.code === 'offline' ? undefined : error.problem;
  return error instanceof PackRefusal ? { code: 'notAPack', host: new URL(address).host } : undefined;
}
