import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from '../../scripts/browsers.ts';
import type { BenchOptions } from './options.ts';

const FILE = join(import.meta.dirname, 'RESULTS.md');
const [BEGIN, END] = ['<!-- npm run bench -- --write: begin -->', '<!-- end -->'];

/** On which machine, with which browsers, when, and of what the results are. */
export async function describeRun({ browsers, pages, small, large, rounds }: BenchOptions): Promise<string> {
  const versions = await Promise.all(browsers.map(async (kind) => versionOf(await needBrowser(kind))));
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const own = pages.every((folder) => /^(?:tests|assets)\b/.test(folder));
  return [
    `On ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${cpu?.model.trim() ?? 'a processor'}, ${memory} GB,`,
    `${type()} ${release().split('-')[0]}; ${versions.join('; ')}; Node ${process.versions.node}; ${loadavg()[1]?.toFixed(1)} tasks wanted a processor on average.`,
    `${own ? 'The pages of the tests' : 'Saved pages of the web'}; ${small.toLocaleString('en')} against ${large.toLocaleString('en')} names;`,
    `of each page the median of ${2 * rounds} rounds.`,
  ].join(' ');
}

function versionOf(program: string): string {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return (stdout ?? '').trim().split('\n')[0] ?? program;
}

/** Puts the results of the day in the place of older ones; what people wrote around them stays. */
export function replaceResults(before: string, results: string): string {
  const [start, end] = [before.indexOf(BEGIN), before.indexOf(END)];
  const block = `${BEGIN}\n\n${results}\n\n${END}`;
  if (start < 0 || end < start) return `${before.trimEnd()}\n\n${block}\n`.trimStart();
  return before.slice(0, start) + block + before.slice(end + END.length);
}

export function writeResults(results: string): void {
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '# What names cost\n';
  writeFileSync(FILE, replaceResults(before, results));
}
