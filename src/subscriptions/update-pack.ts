import type { FactBase } from '../factbase/fact-base.ts';
import type { InstalledPack } from '../factbase/installed-pack.ts';
import { StorageFailure } from '../factbase/storage-failure.ts';
import { PackRefusal } from '../model/pack-problem.ts';
import { readPack } from '../model/read-pack.ts';
import type { Subscription } from '../model/subscription.ts';
import { FetchFailure } from './fetch-failure.ts';
import { type FetchLimits, QUICK } from './fetch-limits.ts';
import { type FetchedPack, fetchPack, type Network } from './fetch-pack.ts';
import { noteAnswer, noteCurrent, noteFailure, noteTry, noteWaiting } from './note.ts';
import { originOf } from './read-address.ts';
import { whileSmall } from './while-small.ts';
import { whyWait } from './why-wait.ts';

type Updating = Pick<FactBase, 'packs' | 'install' | 'changeSubscription'>;

interface UpdateOptions {
  network: Network;
  /** True where the browser lets us read from hosts like this (a match pattern). */
  hasAccess(origin: string): Promise<boolean>;
  limits?: FetchLimits;
}

/** A pack turned out to be larger than its download let expect. */
class TooLarge extends Error {}

/**
 * Asks the address of a subscription while nobody looks, and installs what is new there if the reader would expect it:
 * else it waits. `true`: another revision is in force. Whatever ends it on the way, the old one still is.
 */
export async function updatePack(
  factBase: Updating,
  subscription: Subscription,
  { network, hasAccess, limits = QUICK }: UpdateOptions,
): Promise<boolean> {
  const { address, waiting } = subscription;
  const { host } = new URL(address);
  const at = new Date().toISOString();
  const note = (change: (known: Subscription) => Subscription) =>
    factBase.changeSubscription(subscription.pack, change);
  await note(noteTry(at));
  const pack = (await factBase.packs()).find(({ id, isRemoved }) => id === subscription.pack && !isRemoved);
  if (!pack) return false;
  let bytes = 0;
  try {
    if (!(await hasAccess(originOf(address)))) throw new FetchFailure('noAccess', host);
    const isWaitingKnown = Boolean(waiting?.etag ?? waiting?.lastModified);
    const installed = pack.origin?.address === address ? pack.origin : undefined;
    const known = isWaitingKnown ? waiting : installed;
    const onBytes = (count: number) => {
      bytes = count;
    };
    const fetched = await fetchPack(network, address, { limits, known, onBytes });
    if (!fetched) await note(isWaitingKnown ? noteAnswer(at) : noteCurrent(at));
    else if (fetched.origin.hash === installed?.hash) await note(noteCurrent(at));
    else return await take(fetched, pack);
  } catch (error) {
    await noteError(error);
  }
  return false;

  async function take({ content, origin }: FetchedPack, installed: InstalledPack): Promise<boolean> {
    const { header, batches } = await readPack(content.stream() as unknown as AsyncIterable<Uint8Array>);
    const { etag, lastModified } = origin;
    const marks = { revision: header.revision, ...(etag && { etag }), ...(lastModified && { lastModified }) };
    const reason = whyWait(header, installed);
    if (reason) {
      await note(noteWaiting({ reason, ...marks }, at));
      return false;
    }
    try {
      const small = { header, batches: whileSmall(batches, limits.maxUnpackedBytes, () => new TooLarge()) };
      await factBase.install(small, { origin, onlyOver: installed.installedAt });
      return true;
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      await note(noteWaiting({ reason: 'large', ...marks }, at));
      return false;
    }
  }

  async function noteError(error: unknown): Promise<void> {
    if (error instanceof PackRefusal) return note(noteFailure({ code: 'notAPack', host }, at));
    // The reader was at it too, and has had their way.
    if (error instanceof StorageFailure && error.code === 'changed') return;
    if (!(error instanceof FetchFailure)) throw error;
    const { code } = error.problem;
    if (code === 'tooLarge') return note(noteWaiting({ reason: 'large' }, at));
    if (code === 'slow' && bytes > 0) return note(noteWaiting({ reason: 'slow' }, at));
    // That this computer is offline is not the address's fault.
    if (code !== 'offline') await note(noteFailure(error.problem, at));
  }
}
