import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import * as v from 'valibot';
import { type PackHeader, packHeaderSchema } from '../model/pack.ts';
import {
  createMergeReport,
  MergeRefusal,
  type MergeReport,
  type MergeSource,
  mergePacks,
} from '../model/pack-merge.ts';
import { toProblem } from '../model/pack-problem.ts';
import type { PackRecord } from '../model/pack-records.ts';
import { oneByOne } from '../model/pack-stream.ts';
import { isPartialDate, newestFirst } from '../model/partial-date.ts';
import type { PackTitle } from './build-pack.ts';
import { countRecords } from './count-records.ts';
import { type ExitStatus, InputError, type Io, UsageError } from './io.ts';
import { openPack } from './open-pack.ts';
import { describePackProblem } from './words.ts';
import { writePackFile } from './write-pack-file.ts';

export interface MergeCall extends Partial<PackTitle> {
  packs: readonly string[];
  out: string;
}

/** `factcards pack --merge PACK... --out PACK`: several packs as one, written only when all of it is right. */
export async function runMerge({ packs, out, ...said }: MergeCall, io: Io): Promise<ExitStatus> {
  if (packs.length < 2) throw new UsageError('pack --merge needs two packs or more');
  if (packs.some((file) => resolve(file) === resolve(out))) {
    throw new UsageError(`--out ${out} is one of the packs to merge; give the new one a name of its own`);
  }
  if (said.updated !== undefined && !isPartialDate(said.updated)) {
    throw new UsageError(`--updated has to be a date as in 2021-05-25, not: ${said.updated}`);
  }
  const sources = await Promise.all(packs.map(openSource));
  const header = headerOf(out, sources, said, await revisionOf(sources));
  const report = createMergeReport();
  const counts = await writePackFile(out, header, explained(mergePacks(sources, report)));
  io.err(`${out}: ${countRecords(counts)}`);
  for (const line of describe(report)) io.err(line);
  return 0;
}

/** A pack is a file that is read anew for each of its lists. */
async function openSource(path: string): Promise<MergeSource> {
  const { header } = await openPack(path);
  async function* records() {
    yield* oneByOne((await openPack(path)).batches);
  }
  return { header, records };
}

/** A mark of all that the packs hold: merged again, the same packs make the same revision. */
async function revisionOf(sources: readonly MergeSource[]): Promise<string> {
  const hash = createHash('sha256');
  for (const { records } of sources)
    for await (const { record } of records()) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 12);
}

function headerOf(
  out: string,
  sources: readonly MergeSource[],
  said: Partial<PackTitle>,
  revision: string,
): PackHeader {
  const name = basename(out).replace(/(?:\.(?:json|ndjson|jsonl))?(?:\.gz)?$/i, '');
  const together = (of: (header: PackHeader) => string) => {
    const text = [...new Set(sources.map(({ header }) => of(header)))].join('; ');
    return text.length <= MOST_TOGETHER ? text : 'several';
  };
  const [newest] = sources.map(({ header }) => header.updated).sort(newestFirst);
  const header = {
    format: 'factcards-pack' as const,
    version: 1 as const,
    id: said.id ?? name,
    title: said.title ?? name,
    publisher: said.publisher ?? together(({ publisher }) => publisher),
    license: said.license ?? together(({ license }) => license),
    revision,
    updated: said.updated ?? newest ?? '',
  };
  const { issues } = v.safeParse(packHeaderSchema, header);
  if (issues)
    throw new InputError(`the pack would not be valid: ${describePackProblem(toProblem(issues[0]))}`);
  return header;
}

const MOST_TOGETHER = 200;

async function* explained(records: AsyncIterable<PackRecord>): AsyncGenerator<PackRecord> {
  try {
    yield* records;
  } catch (error) {
    if (!(error instanceof MergeRefusal)) throw error;
    throw new InputError(`company ${error.company}, joined: ${describePackProblem(error.problem)}`);
  }
}

function describe({ joined, repeated, renamed }: MergeReport): string[] {
  const told: [what: string, count: number][] = [
    ['companies that several packs have, joined', joined],
    ['articles that several packs have, taken once', repeated.articles],
    ['facts that several packs have, taken once', repeated.facts],
    ['articles with a longer id, since another pack means another article by theirs', renamed.articles],
    ['facts with a longer id, since another pack has a fact of another company by theirs', renamed.facts],
  ];
  return told.filter(([, count]) => count > 0).map(([what, count]) => `${what}: ${count}`);
}
