import type { ReadArticle } from '../model/article-problem.ts';
import type { Extraction, FoundFact } from '../model/extraction.ts';
import { isPartialDate } from '../model/partial-date.ts';
import { isWebAddress } from '../model/web-address.ts';
import { type ExitStatus, InputError, type Io, UsageError } from './io.ts';
import { extractArticle, type Given, loadArticle } from './load-article.ts';
import { describeArticleProblem } from './words.ts';

export interface ExtractCall extends Given {
  files: readonly string[];
  ndjson: boolean;
}

/** `factcards extract`: the facts of one file as JSON, or of many, an object a line. */
export function runExtract({ files, ndjson, ...given }: ExtractCall, io: Io): ExitStatus {
  check({ files, ndjson, ...given });
  let status: ExitStatus = 0;
  for (const file of files) {
    try {
      const result = extractFile(file, given, io);
      io.out(`${JSON.stringify(result, null, ndjson ? undefined : 2)}\n`);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      io.err(`factcards: ${file}: ${error.message}`);
      status = 1;
    }
  }
  return status;
}

function check({ files, ndjson, url, published }: ExtractCall): void {
  if (files.length === 0) throw new UsageError('extract needs a file to read');
  if (files.length > 1 && !ndjson) throw new UsageError('several files need --ndjson');
  if (files.length > 1 && (url !== undefined || published !== undefined)) {
    throw new UsageError('--url and --published are said of one file; here are several');
  }
  if (url !== undefined && !isWebAddress(url)) {
    throw new UsageError(`--url has to begin with https:// or http://, not: ${url}`);
  }
  if (published !== undefined && !isPartialDate(published)) {
    throw new UsageError(`--published has to be a date as in 2021-05-25, 2021-05 or 2021, not: ${published}`);
  }
}

function extractFile(file: string, given: Given, io: Io): object {
  const { article, found } = extractArticle(loadArticle(file, given), io);
  for (const problem of article.problems) io.err(`factcards: ${file}: ${describeArticleProblem(problem)}`);
  return toOutput(article, found);
}

/** What is printed: offsets point into `text`; facts are told company by company, the best of each first. */
function toOutput({ source, text, problems }: ReadArticle, found: Extraction | undefined): object {
  return {
    source,
    text: found?.text ?? text,
    problems,
    companies: (found?.companies ?? []).map(({ company, mentions }) => ({
      id: company.id,
      name: company.name,
      mentions: mentions.map(({ start, end, named }) => ({ start, end, named })),
    })),
    facts: (found?.facts ?? []).map(toFact),
  };
}

function toFact({ fact, isWeak }: FoundFact): object {
  const { id, company, kind, date, evidence, ...rest } = fact;
  return {
    company,
    kind,
    date: date ?? null,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
    ...rest,
    isWeak,
  };
}
