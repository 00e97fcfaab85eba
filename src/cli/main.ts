#!/usr/bin/env node
import { extractFacts } from '../extract/extract.ts';
import { runCli } from './run-cli.ts';

// A reader that has seen enough (`| head`) closes its end: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The status is left to Node: ending the process here would cut off what a pipe has not taken yet.
process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  extract: (article) => extractFacts(article),
  today: () => new Date().toISOString().slice(0, 10),
});
