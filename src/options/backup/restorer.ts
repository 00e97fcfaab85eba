import { BackupRefusal } from '../../factbase/backup/backup-problem.ts';
import type { Backups } from '../../factbase/backup/create-backups.ts';
import type { RestoreMode } from '../../factbase/backup/plan-restore.ts';
import { inSlices, type PackFile, partsOf } from '../read-pack-file.ts';
import type { RestoreAsking, RestoreState, Working } from './restore-state.ts';

export interface Restorer {
  /** Reads a file to its end and asks what to do with it. */
  offer(file: PackFile): Promise<void>;
  restore(asking: RestoreAsking, mode: RestoreMode): Promise<void>;
  keep(): void;
  undo(): Promise<void>;
  /** Ends what it is doing, as if it had never begun. */
  cancel(): void;
}

/** Restores files, one at a time: what is asked meanwhile is not looked at. */
export function createRestorer(
  backups: Pick<Backups, 'read' | 'plan' | 'restore' | 'undoLast'>,
  show: (state: RestoreState) => void,
  onRestored: () => Promise<void>,
): Restorer {
  let work: AbortController | undefined;

  async function exclusively(
    step: Working,
    task: (steps: {
      signal: AbortSignal;
      onProgress(done: number, total: number): void;
    }) => Promise<RestoreState>,
  ): Promise<void> {
    if (work) return;
    work = new AbortController();
    const { signal } = work;
    show(step);
    try {
      show(await task({ signal, onProgress: (done, total) => show({ ...step, done, total }) }));
    } catch (error) {
      if (signal.aborted) show({ is: 'cancelled' });
      else if (error instanceof BackupRefusal)
        show({ is: 'refused', file: step.file, problem: error.problem });
      else show({ is: 'failed', error });
    } finally {
      work = undefined;
    }
  }

  const openerOf = (file: PackFile, signal: AbortSignal) => () =>
    inSlices(
      partsOf(file, signal, () => {}),
      signal,
    );
  const step = (is: Working['is'], file: string): Working => ({ is, file, done: 0, total: 0 });

  return {
    offer: (file) =>
      exclusively(step('reading', file.name), async (steps) => {
        const contents = await backups.read(openerOf(file, steps.signal), steps);
        const plans = {
          merge: await backups.plan(contents, 'merge'),
          replace: await backups.plan(contents, 'replace'),
        };
        return { is: 'asking', file, contents, plans };
      }),
    restore: ({ file, contents }, mode) =>
      exclusively(step('writing', file.name), async (steps) => {
        await backups.restore(openerOf(file, steps.signal), contents, mode, steps);
        await onRestored();
        return { is: 'done', made: contents.header.made };
      }),
    undo: () =>
      exclusively(step('undoing', ''), async (steps) => {
        await backups.undoLast(steps);
        await onRestored();
        return { is: 'undone' };
      }),
    keep: () => show({ is: 'kept' }),
    cancel: () => work?.abort(),
  };
}
