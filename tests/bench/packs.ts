import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runCli } from '../../src/cli/run-cli.ts';

export interface BenchPack {
  path: string;
  title: string;
  /** In bytes. */
  size: number;
  /** Ids of companies, spread evenly over the pack. */
  sample: string[];
}

const MAKERS = join(import.meta.dirname, '../../src/cli/synthetic');

/** The code that makes up names: other code, other packs. */
function makers(): string[] {
  return readdirSync(MAKERS).map((file) => readFileSync(join(MAKERS, file), 'utf8'));
}

/** Ids that are kept of a pack. */
const SAMPLE = 400;

/** A pack of so many made-up names, with those of `real` among them; made once for what it is made of. */
export async function makeBenchPack(
  folder: string,
  count: number,
  real: string,
  words: readonly string[],
): Promise<BenchPack> {
  mkdirSync(folder, { recursive: true });
  const mark = createHash('sha256')
    .update(JSON.stringify([count, readFileSync(real, 'utf8'), words, ...makers()]))
    .digest('hex')
    .slice(0, 12);
  const path = join(folder, `names-${count}-${mark}.ndjson`);
  const list = join(folder, `words-${mark}.txt`);
  if (!existsSync(path)) {
    writeFileSync(list, words.join('\n'));
    const args = ['pack', '--synthetic', String(count), '--out', path, '--with', real, '--first-words', list];
    let said = '';
    const status = await runCli(args, {
      out: () => {},
      err: (line) => {
        said += `${line}\n`;
      },
      extract: () => {
        throw new Error('nothing is to be extracted');
      },
      today: () => '2026-11-01',
    });
    if (status !== 0) throw new Error(`the pack of ${count} names was not made: ${said}`);
  }
  return { path, size: statSync(path).size, ...(await look(path)) };
}

async function look(path: string): Promise<Pick<BenchPack, 'title' | 'sample'>> {
  let title = '';
  const ids: string[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (title === '') title = (JSON.parse(line) as { title: string }).title;
    else if (!line.includes('"names":')) break;
    else ids.push((JSON.parse(line) as { id: string }).id);
  }
  const step = Math.max(1, ids.length / SAMPLE);
  const sample = Array.from(
    { length: Math.min(SAMPLE, ids.length) },
    (_, i) => ids[Math.floor(i * step)] ?? '',
  );
  return { title, sample };
}
