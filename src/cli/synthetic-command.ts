import { resolve } from 'node:path';
import type { PackRecord } from '../model/pack-records.ts';
import { oneByOne } from '../model/pack-stream.ts';
import { countRecords } from './count-records.ts';
import { type ExitStatus, InputError, type Io, UsageError } from './io.ts';
import { openPack } from './open-pack.ts';
import { readFile } from './read-file.ts';
import { syntheticHeader, syntheticRecords } from './synthetic/synthetic-pack.ts';
import { writePackFile } from './write-pack-file.ts';

export interface SyntheticCall {
  count: string;
  out: string;
  seed?: string | undefined;
  /** A file of words. */
  firstWords?: string | undefined;
  besides: readonly string[];
}

const MAX_NAMES = 10_000_000;

/** `factcards pack --synthetic COUNT --out PACK`: a pack of so many made-up names, to measure with. */
export async function runSynthetic(call: SyntheticCall, io: Io): Promise<ExitStatus> {
  const { out, besides } = call;
  const count = wholeNumber('--synthetic', call.count, 1, MAX_NAMES);
  const seed = wholeNumber('--seed', call.seed ?? '1', 0, 2 ** 31 - 1);
  const given = [...besides, ...(call.firstWords === undefined ? [] : [call.firstWords])];
  if (given.some((file) => resolve(file) === resolve(out))) {
    throw new UsageError(`--out ${out} is one of the files to read; give the pack a name of its own`);
  }
  const records = await gather(besides);
  const named = records.reduce(
    (sum, each) => sum + (each.list === 'companies' ? each.record.names.length : 0),
    0,
  );
  if (named > count) {
    throw new InputError(`the packs of --with have ${named} names already: ask for as many or for more`);
  }
  const options = { count, seed, firstWords: readWords(call.firstWords), besides: records };
  const counts = await writePackFile(out, syntheticHeader(options), syntheticRecords(options));
  io.err(`${out}: ${count} names; ${countRecords(counts)}`);
  return 0;
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`${option} takes a whole number from ${least} to ${most}, not: ${text}`);
}

/** The words of a file that begin with a capital letter, each once; what a pack may not hold is no word. */
function readWords(path: string | undefined): string[] {
  if (path === undefined) return [];
  const words = new Set(readFile(path).match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}-]{0,29}/gu));
  if (words.size === 0) throw new InputError(`${path}: has no word with a capital letter`);
  return [...words];
}

async function gather(paths: readonly string[]): Promise<PackRecord[]> {
  const all: PackRecord[] = [];
  const ids = new Set<string>();
  for (const path of paths) {
    for await (const { bytes: _, ...record } of oneByOne((await openPack(path)).batches)) {
      const id = `${record.list}\n${record.record.id}`;
      if (ids.has(id)) throw new InputError(`${path}: ${record.record.id} is in another pack of --with too`);
      ids.add(id);
      all.push(record as PackRecord);
    }
  }
  return all;
}
