// Which form of the index of names is best:  npm run bench:index [-- --pages DIR --pack FILE]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashText } from '../../../src/model/hash.ts';
import { collectKeys } from '../../../src/model/name-words.ts';
import type { BrowserKind } from '../../browser/driver/index.ts';
import { median } from '../in-page/time.ts';
import { readOptions } from '../options.ts';
import { makeBenchPack } from '../packs.ts';
import { findPages, servePages, withoutActive } from '../pages.ts';
import { openSession } from '../session.ts';
import { buildExtension, stageExtension } from '../stage.ts';
import { kb, ms } from '../table.ts';
import { type FormTimes, storeForms, timeForm } from './in-background.ts';
import { blocksRead, FILTER_BITS, type Forms, makeForms } from './make-forms.ts';

const CACHE = 'reports/bench';
/** How often the background is stopped for each form. */
const TIMES = 7;
const PAGES = 30;
/** As many blocks as a thousand records fill, each of about the size of 128 names. */
const BLOCKS = 1000;
const BLOCK_BYTES = 12_000;
const NAMES = ['table', 'sorted', 'filter'] as const;
type FormName = (typeof NAMES)[number];

const LABELS: Record<FormName, string> = {
  table: 'buckets: 16 bits of the hash, 16 of the second word (what the fact base has)',
  sorted: 'sorted hashes of 32 bits, searched by halves',
  filter: 'a Bloom filter of 1.2 bytes a word before blocks on disk',
};

const options = readOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'factcards-forms-'));
try {
  if (options.build) buildExtension(options.browsers);
  const files = findPages(options.pages, options.most);
  const served = await servePages(files);
  await served.close();
  const { path } = await makeBenchPack(CACHE, options.large, options.pack, served.words);
  const forms = await makeForms(path);
  const pages = findPages(options.pages, PAGES).map(keysOfPage);
  const blocks = medianBlocks(forms, pages);
  console.log(`${forms.names} names under ${forms.words} words; ${pages.length} pages\n`);
  console.log(
    '| browser | form | bytes in memory | cold: loading it | looking up a page | blocks of names for a page | reading them |',
  );
  console.log('| --- | --- | --- | --- | --- | --- | --- |');
  for (const kind of options.browsers) {
    const times = await timeIn(
      kind,
      forms,
      pages.map((keys) => keys.map((key) => hashText(key))),
      blocks,
    );
    for (const name of NAMES) {
      const of = (field: keyof FormTimes) => ms(median(times[name].map((each) => each[field])));
      const cells = [
        kind,
        LABELS[name],
        kb(sizeOf(forms, name)),
        of('load'),
        of('lookup'),
        blocks[name],
        of('blocks'),
      ];
      console.log(`| ${cells.join(' | ')} |`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function keysOfPage(file: string): string[] {
  const text = withoutActive(readFileSync(file, 'utf8')).replace(/<style\b[\s\S]*?<\/style>|<[^>]*>/gi, ' ');
  const keys = new Set<string>();
  collectKeys(text, keys);
  return [...keys];
}

function medianBlocks(forms: Forms, pages: readonly (readonly string[])[]): Record<FormName, number> {
  const read = pages.map((keys) => blocksRead(forms, keys));
  const of = (name: FormName) => median(read.map((each) => each[name]));
  return { table: of('table'), sorted: of('sorted'), filter: of('filter') };
}

function sizeOf({ table, sorted, filter, firsts }: Forms, name: FormName): number {
  if (name === 'sorted') return sorted.byteLength;
  if (name === 'filter') return filter.byteLength + firsts.byteLength;
  return table.starts.byteLength + table.rests.byteLength + table.seconds.byteLength;
}

async function timeIn(
  kind: BrowserKind,
  forms: Forms,
  pages: readonly (readonly number[])[],
  blocks: Record<FormName, number>,
): Promise<Record<FormName, FormTimes[]>> {
  const session = await openSession(kind, await stageExtension(kind, folder));
  const served = await serveForms(forms);
  try {
    await session.bench.evaluate(storeForms, served.url, BLOCKS, BLOCK_BYTES);
    const times: Record<FormName, FormTimes[]> = { table: [], sorted: [], filter: [] };
    for (let i = 0; i < TIMES; i++) {
      for (const name of NAMES) {
        await session.browser.stopBackground();
        times[name].push(
          await session.browser.inBackground(
            timeForm,
            name,
            pages,
            Math.min(blocks[name], BLOCKS),
            BLOCKS,
            FILTER_BITS,
          ),
        );
      }
    }
    return times;
  } finally {
    await Promise.all([session.close(), served.close()]);
  }
}

async function serveForms({ table, sorted, filter, firsts }: Forms) {
  const arrays: Record<string, Uint8Array | Uint16Array | Uint32Array> = {
    starts: table.starts,
    rests: table.rests,
    seconds: table.seconds,
    sorted,
    filter,
    firsts,
  };
  const server = createServer((request, response) => {
    const array = arrays[request.url?.slice(1) ?? ''];
    response.writeHead(array ? 200 : 404, { 'access-control-allow-origin': '*' });
    response.end(array && Buffer.from(array.buffer, array.byteOffset, array.byteLength));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
