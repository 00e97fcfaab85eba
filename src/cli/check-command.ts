import { PackRefusal } from '../model/pack-problem.ts';
import { type PackReading, readPack } from '../model/read-pack.ts';
import { countRecords } from './count-records.ts';
import { type ExitStatus, InputError, type Io } from './io.ts';
import { readParts } from './read-file.ts';
import { describePackProblem } from './words.ts';

/** `factcards pack --check PACK`: says whether a pack is valid, and if not, what is wrong and where. */
export async function runCheck(path: string, io: Io): Promise<ExitStatus> {
  try {
    const pack = await readPack(readParts(path));
    const counts = await count(pack);
    for (const warning of pack.warnings) io.err(`${path}: ${describePackProblem(warning)}`);
    io.out(`${path}: valid, ${countRecords(counts)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`${path}: ${error.message}`);
    if (!(error instanceof PackRefusal)) throw error;
    for (const problem of error.problems) io.err(`${path}: ${describePackProblem(problem)}`);
    if (error.more > 0) io.err(`${path}: and ${error.more} more problems`);
    return 1;
  }
}

async function count({ batches }: PackReading) {
  const counts = { companies: 0, articles: 0, facts: 0 };
  for await (const batch of batches) for (const { list } of batch) counts[list]++;
  return counts;
}
