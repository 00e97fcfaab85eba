import type { FactBase } from '../factbase/fact-base.ts';
import { isQuotaError } from '../factbase/storage-failure.ts';
import { isSame } from '../model/is-same.ts';
import { ageOf } from '../model/pack-age.ts';
import { PackRefusal } from '../model/pack-problem.ts';
import type { PackReading } from '../model/read-pack.ts';
import { type Asking, type InstallState, reasonOf } from './install-state.ts';
import { FileFailure, type PackFile, readPackFile } from './read-pack-file.ts';

export interface Installer {
  /** A first installation of a valid file asks nothing; a pack that is installed already waits for an answer. */
  offer(file: PackFile): Promise<void>;
  /** The answers while it is asking. */
  replace(asking: Asking): Promise<void>;
  keep(asking: Asking): void;
  /** Ends what it is doing, as if it had never begun. */
  cancel(): void;
}

/** The bar moves no oftener, in ms: each step has the page drawn anew, and a large pack has thousands. */
const STEP_MS = 100;

/** Takes files in, one at a time: one that is offered meanwhile is not looked at. */
export function createInstaller(
  factBase: Pick<FactBase, 'packs' | 'compare' | 'install'>,
  show: (state: InstallState) => void,
  onInstalled: () => void,
): Installer {
  let state: InstallState = { is: 'idle' };
  let shownAt = 0;
  let nextStep: ReturnType<typeof setTimeout> | undefined;
  let work: AbortController | undefined;

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

  async function exclusively(file: PackFile, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    if (work) return;
    work = new AbortController();
    const { signal } = work;
    go({ is: 'reading', file: file.name, bytes: 0, size: file.size });
    try {
      await task(signal);
    } catch (error) {
      go(signal.aborted ? { is: 'cancelled', file: file.name } : failure(file.name, error));
    } finally {
      work = undefined;
    }
  }

  async function offer(file: PackFile, signal: AbortSignal): Promise<void> {
    const pack = await readPackFile(file, signal, onBytes);
    const { header, warnings } = pack;
    const installed = (await factBase.packs()).find(({ id, isRemoved }) => id === header.id && !isRemoved);
    const diff = installed && (await factBase.compare(pack, signal));
    if (!installed || !diff) return install(file, pack, signal, false);
    go({ is: 'asking', file, header, installed, diff, age: ageOf(header, installed), warnings });
  }

  /** Reads the file once more, since a large pack is not held in memory while the reader thinks. */
  async function replace({ file, header }: Asking, signal: AbortSignal): Promise<void> {
    const pack = await readPackFile(file, signal, onBytes);
    if (!isSame(pack.header, header)) throw new FileFailure('the file is another one now');
    await install(file, pack, signal, true);
  }

  async function install(
    { size }: PackFile,
    pack: PackReading,
    signal: AbortSignal,
    isUpdate: boolean,
  ): Promise<void> {
    const { header, total, warnings } = pack;
    const { title, revision } = header;
    const bytes = 'bytes' in state ? state.bytes : 0;
    go({ is: 'writing', title, bytes, size, records: 0, ...(total && { total }) });
    const onProgress = (records: number) => {
      if (state.is === 'writing') step({ ...state, records });
    };
    await factBase.install(pack, { signal, onProgress });
    go({ is: 'done', title, revision, isUpdate, warnings });
    onInstalled();
  }

  return {
    offer: (file) => exclusively(file, (signal) => offer(file, signal)),
    replace: (asking) => exclusively(asking.file, (signal) => replace(asking, signal)),
    keep: ({ installed }) => go({ is: 'kept', title: installed.title }),
    cancel: () => work?.abort(),
  };
}

function failure(file: string, error: unknown): InstallState {
  if (error instanceof PackRefusal) {
    return { is: 'refused', file, problems: error.problems, more: error.more };
  }
  if (error instanceof FileFailure) return { is: 'failed', file, cause: 'file', reason: '' };
  const cause = isQuotaError(error) ? 'quota' : 'storage';
  return { is: 'failed', file, cause, reason: reasonOf(error) };
}
