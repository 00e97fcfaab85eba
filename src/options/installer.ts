import type { FactBase } from '../factbase/fact-base.ts';
import type { InstalledPack } from '../factbase/installed-pack.ts';
import { isQuotaError, StorageFailure } from '../factbase/storage-failure.ts';
import { isSame } from '../model/is-same.ts';
import { ageOf } from '../model/pack-age.ts';
import { PackRefusal } from '../model/pack-problem.ts';
import type { PackReading } from '../model/read-pack.ts';
import type { PackOrigin } from '../model/subscription.ts';
import { FetchFailure } from '../subscriptions/fetch-failure.ts';
import { nameOfLimit, PATIENT } from '../subscriptions/fetch-limits.ts';
import type { FetchedPack, Network } from '../subscriptions/fetch-pack.ts';
import { whileSmall } from '../subscriptions/while-small.ts';
import { countRecords } from './address/count-records.ts';
import { lookUp } from './address/look-up.ts';
import { type Asking, type InstallState, reasonOf } from './install-state.ts';
import { FileFailure, type PackFile, readPackFile } from './read-pack-file.ts';

export interface Installer {
  /** A first installation of a valid file asks nothing; a pack that is installed already waits for an answer. */
  offer(file: PackFile): Promise<void>;
  /** What an address has to give waits for an answer, also the first time. `isAllowed`: by the browser, to ask its host. */
  lookUp(address: string, isAllowed?: Promise<boolean>): Promise<void>;
  /** The answers while it is asking. */
  replace(asking: Asking): Promise<void>;
  keep(asking: Asking): void;
  /** Ends what it is doing, as if it had never begun. */
  cancel(): void;
}

type Installing = Pick<FactBase, 'packs' | 'compare' | 'install' | 'subscriptions' | 'changeSubscription'>;

/** What is to be told of outside. */
export interface InstallerEvents {
  show(state: InstallState): void;
  /** Another pack is in force. */
  installed(): void;
  /** Something was noted of a subscription. */
  noted(): void;
}

/** Takes packs in, one at a time: one that is offered meanwhile is not looked at. */
export function createInstaller(
  factBase: Installing,
  network: Network,
  { show, installed, noted }: InstallerEvents,
): Installer {
  let state: InstallState = { is: 'idle' };
  let work: AbortController | undefined;

  function go(next: InstallState): void {
    state = next;
    show(next);
  }

  function onBytes(bytes: number): void {
    if (state.is === 'reading' || state.is === 'writing') go({ ...state, bytes });
  }

  async function exclusively(
    name: string,
    begin: InstallState,
    task: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (work) return;
    work = new AbortController();
    const { signal } = work;
    go(begin);
    try {
      await task(signal);
    } catch (error) {
      go(signal.aborted ? { is: 'cancelled', file: name } : failure(name, error));
    } finally {
      work = undefined;
    }
  }

  async function read(file: PackFile, signal: AbortSignal, origin?: PackOrigin): Promise<PackReading> {
    const pack = await readPackFile(file, signal, onBytes);
    return origin ? { ...pack, records: boundedRecords(pack, origin) } : pack;
  }

  async function offer(file: PackFile, signal: AbortSignal): Promise<void> {
    const pack = await readPackFile(file, signal, onBytes);
    const over = await compare(pack, signal);
    const { header, warnings } = pack;
    if (over) go({ is: 'asking', file, header, warnings, over });
    else await install(file, pack, signal);
  }

  /** What a pack would replace. Where there is nothing, it is not gone through. */
  async function compare(pack: PackReading, signal: AbortSignal): Promise<Asking['over']> {
    const { header } = pack;
    const installed = (await factBase.packs()).find(({ id, isRemoved }) => id === header.id && !isRemoved);
    const diff = installed && (await factBase.compare(pack, signal));
    return installed && diff ? { installed, diff, age: ageOf(header, installed) } : undefined;
  }

  async function fetchAndOffer(
    address: string,
    isAllowed: Promise<boolean>,
    signal: AbortSignal,
  ): Promise<void> {
    const { host } = new URL(address);
    if (!(await isAllowed)) throw new FetchFailure('noAccess', host);
    const onPart = (bytes: number, size: number | undefined) => {
      if (state.is === 'fetching') go({ is: 'fetching', host, bytes, ...(size && { size }) });
    };
    const inspect = async (fetched: FetchedPack, before?: InstalledPack): Promise<Asking> => {
      const { content, origin } = fetched;
      const file = { name: address, size: content.size, stream: () => content.stream() };
      go(reading(file));
      const pack = await read(file, signal, origin);
      const over = await compare(pack, signal);
      const { header, warnings } = pack;
      const known = (await factBase.subscriptions()).find((each) => each.pack === header.id);
      return {
        is: 'asking',
        file,
        header,
        warnings,
        origin,
        ...(over ? { over } : { counts: await countRecords(pack.records) }),
        ...(before && before.id !== header.id && { insteadOf: before.title }),
        ...(known && known.address !== address && { movesFrom: known.address }),
      };
    };
    try {
      const found = await lookUp(factBase, network, address, { signal, onBytes: onPart, inspect });
      if ('current' in found) {
        const { title, revision } = found.current;
        go({ is: 'current', title, revision });
      } else {
        go(found.offer);
      }
    } finally {
      noted();
    }
  }

  /** Reads the file once more, since a large pack is not held in memory while the reader thinks. */
  async function replace(asking: Asking, signal: AbortSignal): Promise<void> {
    const { file, header, origin } = asking;
    const pack = await read(file, signal, origin);
    if (!isSame(pack.header, header)) throw new FileFailure('the file is another one now');
    await install(file, pack, signal, asking);
  }

  async function install(
    { size }: PackFile,
    pack: PackReading,
    signal: AbortSignal,
    { over, origin }: Partial<Asking> = {},
  ): Promise<void> {
    const { header, total, warnings } = pack;
    const { title, revision } = header;
    const bytes = 'bytes' in state ? state.bytes : 0;
    go({ is: 'writing', title, bytes, size, records: 0, ...(total && { total }) });
    const onProgress = (records: number) => {
      if (state.is === 'writing') go({ ...state, records });
    };
    // What the reader agreed to is the difference from what was installed then.
    const onlyOver = over ? over.installed.installedAt : null;
    await factBase.install(pack, { signal, onProgress, ...(origin && { origin, onlyOver }) });
    go({ is: 'done', title, revision, isUpdate: over !== undefined, warnings });
    installed();
  }

  return {
    offer: (file) => exclusively(file.name, reading(file), (signal) => offer(file, signal)),
    lookUp: (address, isAllowed = Promise.resolve(true)) =>
      exclusively(address, { is: 'fetching', host: new URL(address).host, bytes: 0 }, (signal) =>
        fetchAndOffer(address, isAllowed, signal),
      ),
    replace: (asking) =>
      exclusively(asking.file.name, reading(asking.file), (signal) => replace(asking, signal)),
    keep: ({ header, over }) => go({ is: 'kept', title: (over?.installed ?? header).title, isNew: !over }),
    cancel: () => work?.abort(),
  };
}

function boundedRecords({ records }: PackReading, { address }: PackOrigin): PackReading['records'] {
  const { host } = new URL(address);
  const { maxUnpackedBytes } = PATIENT;
  const fail = () => new FetchFailure('unpacksTooLarge', host, nameOfLimit(maxUnpackedBytes));
  return whileSmall(records, maxUnpackedBytes, fail);
}

function reading({ name, size }: PackFile): InstallState {
  return { is: 'reading', file: name, bytes: 0, size };
}

function failure(file: string, error: unknown): InstallState {
  if (error instanceof PackRefusal) {
    return { is: 'refused', file, problems: error.problems, more: error.more };
  }
  if (error instanceof FileFailure) return { is: 'failed', file, cause: 'file', reason: '' };
  if (error instanceof FetchFailure) {
    return { is: 'failed', file, cause: 'address', reason: '', problem: error.problem };
  }
  const isChanged = error instanceof StorageFailure && error.code === 'changed';
  const cause = isChanged ? 'changed' : isQuotaError(error) ? 'quota' : 'storage';
  return { is: 'failed', file, cause, reason: reasonOf(error) };
}
