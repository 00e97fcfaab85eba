import { parseArgs } from 'node:util';
import { runCheck } from './check-command.ts';
import { runDiff } from './diff-command.ts';
import { runExtract } from './extract-command.ts';
import { type ExitStatus, InputError, type Io, UsageError } from './io.ts';
import { runMerge } from './merge-command.ts';
import { runPack } from './pack-command.ts';
import { runSynthetic } from './synthetic-command.ts';
import { USAGE } from './usage.ts';

/** The command line: `args` are what follows its name. Bad input and wrong calls are told on `io.err`; bugs throw. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitStatus> {
  try {
    return await run(args, io);
  } catch (error) {
    if (error instanceof InputError) {
      io.err(`factcards: ${error.message}`);
      return 1;
    }
    if (!(error instanceof UsageError)) throw error;
    io.err(`factcards: ${error.message}\nTry: factcards --help`);
    return 2;
  }
}

async function run([command, ...rest]: readonly string[], io: Io): Promise<ExitStatus> {
  if (command === undefined) throw new UsageError('say what to do: extract or pack');
  if (command === '--help' || command === '-h' || command === 'help' || rest.includes('--help')) {
    io.out(`${USAGE}\n`);
    return 0;
  }
  if (command === 'extract') return extract(rest, io);
  if (command === 'pack') return pack(rest, io);
  throw new UsageError(`there is no command ${command}; there are extract and pack`);
}

const text = { type: 'string' } as const;

function extract(args: string[], io: Io): ExitStatus {
  const { values, positionals } = parse(args, { url: text, published: text, ndjson: { type: 'boolean' } });
  const { url, published, ndjson = false } = values;
  return runExtract({ files: positionals, ndjson, url, published }, io);
}

async function pack(args: string[], io: Io): Promise<ExitStatus> {
  const { values, positionals } = parse(args, {
    out: text,
    check: text,
    merge: { type: 'boolean' },
    diff: { type: 'boolean' },
    'exit-code': { type: 'boolean' },
    synthetic: text,
    'first-words': text,
    with: { type: 'string', multiple: true },
    seed: text,
    id: text,
    title: text,
    publisher: text,
    license: text,
    updated: text,
  });
  const { out, check, merge, diff, 'exit-code': exitCode = false, synthetic, ...more } = values;
  const { 'first-words': firstWords, with: besides = [], seed, ...said } = more;
  if ([check, merge, diff, synthetic].filter((way) => way !== undefined).length > 1)
    throw new UsageError('pack does one of --check, --merge, --diff and --synthetic at a time');
  if (check !== undefined) {
    if (positionals.length > 0 || out !== undefined)
      throw new UsageError('pack --check takes one pack and nothing else');
    return runCheck(check, io);
  }
  if (exitCode && !diff) throw new UsageError('--exit-code goes with pack --diff');
  if (diff) {
    if (out !== undefined) throw new UsageError('pack --diff writes no pack; its table goes to the output');
    return runDiff({ packs: positionals, exitCode }, io);
  }
  if (out === undefined) throw new UsageError('pack needs --out PACK, the file to write');
  if (synthetic !== undefined) {
    if (positionals.length > 0) throw new UsageError('pack --synthetic takes packs by --with');
    return runSynthetic({ count: synthetic, out, seed, firstWords, besides }, io);
  }
  if (firstWords !== undefined || besides.length > 0 || seed !== undefined)
    throw new UsageError('--first-words, --with and --seed go with pack --synthetic');
  if (merge) return runMerge({ packs: positionals, out, ...said }, io);
  return runPack({ files: positionals, out, ...said }, io);
}

type Options = Record<string, { type: 'string'; multiple?: boolean } | { type: 'boolean' }>;

function parse<const T extends Options>(args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
