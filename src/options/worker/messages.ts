import type { StorageFailureCode } from '../../factbase/storage-failure.ts';
import { StorageFailure } from '../../factbase/storage-failure.ts';
import { type PackProblem, PackRefusal } from '../../model/pack-problem.ts';
import type { FetchProblem } from '../../model/subscription.ts';
import { FetchFailure } from '../../subscriptions/fetch-failure.ts';
import type { PackWork } from '../pack-work.ts';
import { FileFailure } from '../read-pack-file.ts';

/** The options of a work that can travel. */
type Plain<Options> = Omit<Options, 'signal' | 'onBytes' | 'onRecords'>;

export type Request =
  | { is: 'look'; file: File; options: Plain<Parameters<PackWork['look']>[1]> }
  | {
      is: 'install';
      file: File;
      header: Parameters<PackWork['install']>[1];
      options: Plain<Parameters<PackWork['install']>[2]>;
    };

export type Told =
  | { is: 'bytes'; count: number }
  | { is: 'records'; count: number }
  | { is: 'done'; value: unknown }
  | { is: 'failed'; failure: Failure };

/** A failure as plain data: of an error that travels, only name and message are left. */
export type Failure =
  | { is: 'refusal'; problems: PackProblem[]; more: number }
  | { is: 'file'; message: string }
  | { is: 'address'; problem: FetchProblem }
  | { is: 'storage'; code: StorageFailureCode; message: string }
  | { is: 'other'; name: string; message: string };

export function toFailure(error: unknown): Failure {
  if (error instanceof PackRefusal) return { is: 'refusal', problems: error.problems, more: error.more };
  if (error instanceof FileFailure) return { is: 'file', message: error.message };
  if (error instanceof FetchFailure) return { is: 'address', problem: error.problem };
  if (error instanceof StorageFailure) return { is: 'storage', code: error.code, message: error.message };
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { is: 'other', name, message };
}

export function toError(failure: Failure): Error {
  switch (failure.is) {
    case 'refusal':
      return new PackRefusal(failure.problems, failure.more);
    case 'file':
      return new FileFailure(failure.message);
    case 'address': {
      const { code, host, detail } = failure.problem;
      return new FetchFailure(code, host, detail);
    }
    case 'storage':
      return new StorageFailure(failure.code, failure.message);
    case 'other':
      return Object.assign(new Error(failure.message), { name: failure.name });
  }
}
