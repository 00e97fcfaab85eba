import { basename, resolve } from 'node:path';
import type { Extraction } from '../model/extraction.ts';
import { findArticleProblem, validatePack } from '../model/pack.ts';
import { isPartialDate } from '../model/partial-date.ts';
import { buildPack, type PackTitle } from './build-pack.ts';
import { countRecords } from './count-records.ts';
import { type ExitStatus, InputError, type Io, UsageError } from './io.ts';
import { extractArticle, loadArticle } from './load-article.ts';
import { describeArticleProblem, describePackProblem } from './words.ts';
import { writeWhole } from './write-whole.ts';

export interface PackCall extends Partial<PackTitle> {
  files: readonly string[];
  out: string;
}

/** `factcards pack FILE... --out PACK`: a pack of the facts of many articles, written only when all of it is right. */
export function runPack({ files, out, ...said }: PackCall, io: Io): ExitStatus {
  check(files, out, said.updated);
  const { found, isComplete } = extractAll(files, io);
  if (found.length === 0) {
    io.err('factcards: none of the files gives an article that a pack may hold, so nothing was written');
    return 1;
  }
  const name = basename(out).replace(/\.json$/i, '');
  const { pack, weak, refused } = buildPack(
    {
      id: said.id ?? name,
      title: said.title ?? name,
      publisher: said.publisher ?? 'unknown',
      license: said.license ?? 'unknown',
      updated: said.updated ?? io.today(),
    },
    found,
  );
  const valid = validatePack(pack);
  if (!valid.ok) {
    for (const problem of valid.problems) io.err(`factcards: ${describePackProblem(problem)}`);
    io.err(`factcards: the pack would not be valid, so ${out} was not written`);
    return 1;
  }
  write(out, `${JSON.stringify(pack, null, 1)}\n`);
  const { companies, articles, facts } = pack;
  const counts = { companies: companies.length, articles: articles.length, facts: facts.length };
  io.err(`${out}: ${countRecords(counts)}`);
  if (weak > 0) io.err(`left out: ${weak} unsure facts; look at them with factcards extract`);
  if (refused > 0) io.err(`left out: ${refused} facts whose text a pack may not hold`);
  return isComplete ? 0 : 1;
}

function check(files: readonly string[], out: string, updated: string | undefined): void {
  if (files.length === 0) throw new UsageError('pack needs files to read');
  if (files.some((file) => resolve(file) === resolve(out))) {
    throw new UsageError(`--out ${out} is one of the files to read; give the pack a name of its own`);
  }
  if (updated !== undefined && !isPartialDate(updated)) {
    throw new UsageError(`--updated has to be a date as in 2021-05-25, not: ${updated}`);
  }
}

function extractAll(files: readonly string[], io: Io): { found: Extraction[]; isComplete: boolean } {
  const found: Extraction[] = [];
  let isComplete = true;
  for (const file of files) {
    try {
      const { article, found: one } = extractArticle(loadArticle(file), io);
      for (const problem of article.problems)
        io.err(`factcards: ${file}: ${describeArticleProblem(problem)}`);
      if (!one) continue;
      const refusal = findArticleProblem(one.article);
      if (refusal) throw new InputError(describePackProblem(refusal));
      found.push(one);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      io.err(`factcards: ${file}: ${error.message}`);
      isComplete = false;
    }
  }
  return { found, isComplete };
}

function write(out: string, text: string): void {
  try {
    writeWhole(out, text);
  } catch (error) {
    throw new InputError(`${out}: cannot be written: ${(error as Error).message}`);
  }
}
