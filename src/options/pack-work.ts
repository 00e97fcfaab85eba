import type { FactBase } from '../factbase/fact-base.ts';
import type { StartIndexer } from '../factbase/index/pack-indexer.ts';
import { isSame } from '../model/is-same.ts';
import type { PackHeader } from '../model/pack.ts';
import type { PackDiff } from '../model/pack-diff.ts';
import type { PackProblem } from '../model/pack-problem.ts';
import type { List } from '../model/pack-records.ts';
import type { PackReading } from '../model/read-pack.ts';
import type { PackOrigin } from '../model/subscription.ts';
import { FetchFailure } from '../subscriptions/fetch-failure.ts';
import { nameOfLimit, PATIENT } from '../subscriptions/fetch-limits.ts';
import { whileSmall } from '../subscriptions/while-small.ts';
import { countRecords } from './address/count-records.ts';
import { FileFailure, type PackFile, readPackFile } from './read-pack-file.ts';

/** What can be told of a file before anything of it is installed. */
export interface PackLook {
  header: PackHeader;
  warnings: PackProblem[];
  /** How many records it has, where that is known without going through them. */
  total?: number;
  /** What it would change of the pack of its id; `null` where none is in force. */
  diff: PackDiff | null;
  /** What it holds, where it was asked for and there is nothing to compare it with. */
  counts?: Record<List, number>;
}

export interface WorkOptions {
  /** Aborted: the work ends, as if it had never begun, with the signal's reason. */
  signal: AbortSignal;
  /** Told how many bytes of the file are read. */
  onBytes(bytes: number): void;
}

export interface LookOptions extends WorkOptions {
  /** Goes through the records where there is nothing to compare them with, to count them and to find what is wrong. */
  counts?: boolean;
  origin?: PackOrigin | undefined;
}

export interface InstallOptions extends WorkOptions {
  /** Told how many records are written. */
  onRecords(records: number): void;
  origin?: PackOrigin | undefined;
  /** Only in place of what was installed then; `null`: only where no pack of its id is in force. */
  onlyOver?: string | null | undefined;
}

/** What takes long with a pack's file. It needs nothing of the page, so that it can be done beside it. */
export interface PackWork {
  look(file: PackFile, options: LookOptions): Promise<PackLook>;
  /** Reads the file once more, since a large pack is not held in memory while the reader thinks; `header` is what was seen. */
  install(file: PackFile, header: PackHeader, options: InstallOptions): Promise<PackProblem[]>;
}

/** `startIndexer`: begins what makes the index over a pack. */
export function createPackWork(
  factBase: Pick<FactBase, 'compare' | 'install'>,
  startIndexer?: StartIndexer,
): PackWork {
  return {
    async look(file, { signal, onBytes, counts = false, origin }) {
      const pack = await open(file, signal, onBytes, origin);
      const { header, warnings, total } = pack;
      const diff = await factBase.compare(pack, signal);
      const counted = !diff && counts && { counts: await countRecords(pack.batches) };
      return { header, warnings, ...(total && { total }), diff, ...counted };
    },
    async install(file, header, { signal, onBytes, onRecords, origin, onlyOver }) {
      const pack = await open(file, signal, onBytes, origin);
      if (!isSame(pack.header, header)) throw new FileFailure('the file is another one now');
      await factBase.install(pack, {
        signal,
        onProgress: onRecords,
        ...(startIndexer && { startIndexer }),
        ...(origin && { origin }),
        ...(onlyOver !== undefined && { onlyOver }),
      });
      return pack.warnings;
    },
  };
}

async function open(
  file: PackFile,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
  origin: PackOrigin | undefined,
): Promise<PackReading> {
  const pack = await readPackFile(file, signal, onBytes);
  return origin ? { ...pack, batches: boundedBatches(pack, origin) } : pack;
}

/** Of an address nobody knows what a small download unpacks to. */
function boundedBatches({ batches }: PackReading, { address }: PackOrigin): PackReading['batches'] {
  const { host } = new URL(address);
  const { maxUnpackedBytes } = PATIENT;
  const fail = () => new FetchFailure('unpacksTooLarge', host, nameOfLimit(maxUnpackedBytes));
  return whileSmall(batches, maxUnpackedBytes, fail);
}
