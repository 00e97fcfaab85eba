import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import type { ArticleText } from '../../src/model/article-text.ts';
import type { Extraction } from '../../src/model/extraction.ts';

/** What a call of the command line printed, and its status. */
export interface Called {
  status: number;
  out: string;
  err: string;
}

/** Calls the command line with an extractor whose answers the test knows. */
export async function call(args: readonly string[], io: Partial<Io> = {}): Promise<Called> {
  let out = '';
  let err = '';
  const status = await runCli(args, {
    out: (text) => {
      out += text;
    },
    err: (line) => {
      err += `${line}\n`;
    },
    extract: findYard,
    today: () => '2021-03-05',
    ...io,
  });
  return { status, out, err };
}

/** Finds one company and the sentence that names it first: as much as the plumbing needs. */
export function findYard({ source, text }: ArticleText): Extraction {
  const article = { id: `article-${source.title}`, ...source };
  const start = text.indexOf('Harbour Lights');
  const end = start + 'Harbour Lights'.length;
  const company = {
    id: 'harbour-lights',
    name: 'Harbour Lights',
    names: [{ text: 'Harbour Lights', kind: 'common' as const }],
  };
  const fact = (id: string, isWeak: boolean) => ({
    fact: {
      id: `${id}-${source.title}`,
      company: company.id,
      kind: 'acquisition' as const,
      ...(source.published && { date: source.published }),
      statement: 'Harbour Lights bought a yard.',
      evidence: [{ article: article.id, start, end }],
      modality: 'reported' as const,
      rule: 'a test',
    },
    isWeak,
  });
  return {
    article,
    text,
    companies: start < 0 ? [] : [{ company, isKnown: false, mentions: [{ start, end, named: true }] }],
    facts: start < 0 ? [] : [fact('sure', false), fact('unsure', true)],
  };
}

/** A folder for a test file's own files. */
export function createFolder(): {
  write(name: string, text: string | Buffer): string;
  path(name: string): string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'factcards-cli-'));
  const path = (name: string) => join(folder, name);
  return {
    path,
    write(name, text) {
      writeFileSync(path(name), text);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
