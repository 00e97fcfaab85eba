import type { FactBase } from '../factbase/fact-base.ts';
import type { InstalledPack } from '../factbase/installed-pack.ts';
import { isQuotaError, StorageFailure } from '../factbase/storage-failure.ts';
import { ageOf } from '../model/pack-age.ts';
import { PackRefusal } from '../model/pack-problem.ts';
import { FetchFailure } from '../subscriptions/fetch-failure.ts';
import type { FetchedPack, Network } from '../subscriptions/fetch-pack.ts';
import { lookUp } from './address/look-up.ts';
import { type Asking, type InstallState, reasonOf } from './install-state.ts';
import type { PackLook, PackWork } from './pack-work.ts';
import { FileFailure, type PackFile } from './read-pack-file.ts';

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

type Known = Pick<FactBase, 'packs' | 'subscriptions' | 'changeSubscription'>;

/** What is to be told of outside. */
export interface InstallerEvents {
  show(state: InstallState): void;
  /** Another pack is in force. */
  installed(): void;
  /** Something was noted of a subscription. */
  noted(): void;
}

/** The bar moves no oftener, in ms: each step has the page drawn anew, and a large pack has thousands. */
const STEP_MS = 100;

/** Takes packs in, one at a time: one that is offered meanwhile is not looked at. */
export function createInstaller(
  factBase: Known,
  work: PackWork,
  network: Network,
  { show, installed, noted }: InstallerEvents,
): Installer {
  let state: InstallState = { is: 'idle' };
  let shownAt = 0;
  let nextStep: ReturnType<typeof setTimeout> | undefined;
  let underWay: AbortController | undefined;

  function go(next: InstallState): void {
    clearTimeout(nextStep);
    nextStep = undefined;
    state = next;
    shownAt = performance.now();
    show(next);
  }

  /** Shows in a moment what has come till then. */
  function step(next: InstallState): void {
    state = next;
    nextStep ??= setTimeout(() => go(state), Math.max(0, shownAt + STEP_MS - performance.now()));
  }

  function onBytes(bytes: number): void {
    if (state.is === 'reading' || state.is === 'writing') step({ ...state, bytes });
  }

  async function exclusively(
    name: string,
    begin: InstallState,
    task: (signal: AbortSignal) => Promise<void>,
  ): Promise<void> {
    if (underWay) return;
    underWay = new AbortController();
    const { signal } = underWay;
    go(begin);
    try {
      await task(signal);
    } catch (error) {
      go(signal.aborted ? { is: 'cancelled', file: name } : failure(name, error));
    } finally {
      underWay = undefined;
    }
  }

  async function offer(file: PackFile, signal: AbortSignal): Promise<void> {
    const look = await work.look(file, { signal, onBytes });
    const over = await whatItReplaces(look);
    const { header, warnings, total } = look;
    if (over) go({ is: 'asking', file, header, warnings, over });
    else await install({ file, header }, signal, total);
  }

  async function whatItReplaces({ header, diff }: PackLook): Promise<Asking['over']> {
    const installed = (await factBase.packs()).find(({ id, isRemoved }) => id === header.id && !isRemoved);
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
      const file = new File([content], address);
      go(reading(file));
      const look = await work.look(file, { signal, onBytes, origin, counts: true });
      const over = await whatItReplaces(look);
      const { header, warnings, counts } = look;
      const known = (await factBase.subscriptions()).find((each) => each.pack === header.id);
      return {
        is: 'asking',
        file,
        header,
        warnings,
        origin,
        ...(over ? { over } : counts && { counts }),
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

  async function install(
    { file, header, over, origin }: Pick<Asking, 'file' | 'header' | 'over' | 'origin'>,
    signal: AbortSignal,
    total?: number,
  ): Promise<void> {
    const { title, revision } = header;
    go({ is: 'writing', title, bytes: 0, size: file.size, records: 0, ...(total && { total }) });
    const onRecords = (records: number) => {
      if (state.is === 'writing') step({ ...state, records });
    };
    // What the reader agreed to is the difference from what was installed then.
    const onlyOver = over ? over.installed.installedAt : null;
    const warnings = await work.install(file, header, { signal, onBytes, onRecords, origin, onlyOver });
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
      exclusively(asking.file.name, reading(asking.file), (signal) => install(asking, signal)),
    keep: ({ header, over }) => go({ is: 'kept', title: (over?.installed ?? header).title, isNew: !over }),
    cancel: () => underWay?.abort(),
  };
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
