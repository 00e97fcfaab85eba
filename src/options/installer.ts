import type { FactBase } from '../factbase/fact-base.ts';
import { isQuotaError } from '../factbase/storage-failure.ts';
import { MAX_PACK_BYTES, type Pack, type PackResult, parsePack } from '../model/pack.ts';
import { ageOf } from '../model/pack-age.ts';
import type { PackProblem } from '../model/pack-problem.ts';
import { type Asking, type InstallState, reasonOf } from './install-state.ts';

type Refusal = Extract<PackResult, { ok: false }>;
type PackFile = Pick<File, 'name' | 'size' | 'text'>;

export interface Installer {
  /** A first installation of a valid file asks nothing; a pack that is installed already waits for an answer. */
  offer(file: PackFile): Promise<void>;
  /** The answers while it is asking. */
  replace(asking: Asking): Promise<void>;
  keep(asking: Asking): void;
}

/** Takes files in, one at a time: one that is offered meanwhile is not looked at. */
export function createInstaller(
  factBase: Pick<FactBase, 'packs' | 'compare' | 'install'>,
  show: (state: InstallState) => void,
  onInstalled: () => void,
): Installer {
  let isBusy = false;

  async function exclusively(work: () => Promise<void>): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
  }

  async function offer(file: PackFile): Promise<void> {
    show({ is: 'reading', file: file.name });
    const text = await readText(file);
    if (text === undefined) {
      return show({ is: 'failed', file: file.name, cause: 'file', reason: '' });
    }
    const result = typeof text === 'string' ? parsePack(text) : text;
    if (!result.ok) {
      return show({ is: 'refused', file: file.name, problems: result.problems, more: result.more });
    }
    const { pack, warnings } = result;
    try {
      const installed = (await factBase.packs()).find(({ id, isRemoved }) => id === pack.id && !isRemoved);
      const diff = installed && (await factBase.compare(pack));
      if (installed && diff) {
        const age = ageOf(pack, installed);
        return show({ is: 'asking', file: file.name, pack, installed, diff, age, warnings });
      }
    } catch (error) {
      return show(failure(file.name, error));
    }
    await install(file.name, pack, warnings, false);
  }

  async function install(
    file: string,
    pack: Pack,
    warnings: PackProblem[],
    isUpdate: boolean,
  ): Promise<void> {
    const { title, revision } = pack;
    try {
      await factBase.install(pack, {
        onProgress: (written) => show({ is: 'writing', title, written, total: countOf(pack) }),
      });
    } catch (error) {
      return show(failure(file, error));
    }
    show({ is: 'done', title, revision, isUpdate, warnings });
    onInstalled();
  }

  return {
    offer: (file) => exclusively(() => offer(file)),
    replace: ({ file, pack, warnings }) => exclusively(() => install(file, pack, warnings, true)),
    keep: ({ installed }) => show({ is: 'kept', title: installed.title }),
  };
}

const countOf = ({ companies, articles, facts }: Pack) => companies.length + articles.length + facts.length;

/** `undefined`: the file cannot be read. Its size is looked at first, since reading a huge one would take the page down. */
async function readText(file: PackFile): Promise<string | Refusal | undefined> {
  if (file.size > MAX_PACK_BYTES) {
    const problem: PackProblem = { path: '', code: 'tooLarge', expected: `${MAX_PACK_BYTES / 2 ** 20} MB` };
    return { ok: false, problems: [problem], more: 0 };
  }
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

function failure(file: string, error: unknown): InstallState {
  const cause = isQuotaError(error) ? 'quota' : 'storage';
  return { is: 'failed', file, cause, reason: reasonOf(error) };
}
