import { parseArgs } from 'node:util';
import { runCheck } from './check-command.ts';
import { runExtract } from './extract-command.ts';
import { type ExitStatus, InputError, type Io, UsageError } from './io.ts';
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
  const { out, check, synthetic, 'first-words': firstWords, with: besides = [], seed, ...said } = values;
  if (check !== undefined) {
    if (positionals.length > 0 || out !== undefined)
      throw new UsageError('pack --check takes one pack and nothing else');
    return runCheck(check, io);
  }
  if (out === undefined) throw new UsageError('pack needs --out PACK, the file to write');
  if (synthetic !== undefined) {
    if (positionals.length > 0) throw new UsageError('pack --synthetic takes packs by --with');
    return runSynthetic({ count: synthetic, out, seed, firstWords, besides }, io);
  }
  if (firstWords !== undefined || besides.length > 0 || seed !== undefined)
    throw new UsageError('--first-words, --with and --seed go with pack --synthetic');
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
