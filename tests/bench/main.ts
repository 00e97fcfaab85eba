// What names cost, in real browsers:  npm run bench [-- --pages DIR --pack FILE] [--write]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.ts';
import type { BrowserKind } from '../browser/driver/index.ts';
import { makeLargeCompany } from './large-company.ts';
import { answerRows, spread } from './measure-answers.ts';
import { cardRows, timelineRow } from './measure-card.ts';
import { markingRows, markPages } from './measure-marking.ts';
import { backgroundMemoryRows, tabMemoryRows } from './measure-memory.ts';
import { type BenchOptions, readOptions } from './options.ts';
import { type BenchPack, makeBenchPack } from './packs.ts';
import { findPages, servePages } from './pages.ts';
import { describeRun, writeResults } from './results.ts';
import { diskUsage, install, installFloor, openSession, type Session } from './session.ts';
import { buildExtension, stageExtension, withoutContent } from './stage.ts';
import { mb, ms, type Row, toTable } from './table.ts';

const CACHE = 'reports/bench';
const INSTALL_FLOORS = 2;
const LONG_MS = 50;
const LARGE_COMPANY_FACTS = 200;
/** Pages whose tab's memory is looked at. */
const MEMORY_PAGES = 8;

const options = readOptions(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), 'factcards-bench-'));
try {
  if (options.build) buildExtension(options.browsers);
  const rows = await run(options);
  const text = `${await describeRun(options)}\n\n${toTable(rows)}`;
  console.log(text);
  if (options.write) writeResults(text);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function run(options: BenchOptions): Promise<Row[]> {
  const { pages, pack, small, large, most, browsers, rounds, installing } = options;
  const served = await servePages(findPages(pages, most));
  const demo = await serve('assets/demo');
  try {
    tell(`${served.urls.length} pages; making packs`);
    const few = await makeBenchPack(CACHE, small, pack, served.words);
    const many = await makeBenchPack(CACHE, large, pack, served.words);
    const rows: Row[] = [];
    for (const kind of installing ? browsers : []) {
      for (let i = 0; i < rounds; i++)
        rows.push(...(await installIn(kind, many, large.toLocaleString('en'))));
    }
    for (const kind of installing ? [] : browsers) {
      rows.push(
        ...(await runIn(kind, { few, many, urls: served.urls, demo: demo.url, rounds, small, large })),
      );
    }
    return rows;
  } finally {
    await Promise.all([served.close(), demo.close()]);
  }
}

interface Run {
  few: BenchPack;
  many: BenchPack;
  urls: readonly string[];
  demo: string;
  rounds: number;
  small: number;
  large: number;
}

async function runIn(kind: BrowserKind, { few, many, urls, demo, rounds, ...counts }: Run): Promise<Row[]> {
  const names: [string, string] = [counts.small.toLocaleString('en'), counts.large.toLocaleString('en')];
  const staged = await stageExtension(kind, folder);
  const [small, large] = [await openSession(kind, staged), await openSession(kind, staged)];
  const rows: Row[] = [];
  const note = (...more: Row[]) => {
    rows.push(...more);
    for (const { what, measured, floor, times } of more) {
      tell(
        `${kind}: ${what}: ${measured}${floor ? ` (${floor})` : ''}${times ? ` ${times.toFixed(2)} ×` : ''}`,
      );
    }
  };
  try {
    await install(small, few.path, few.title);
    note(...(await installRows(large, many, names[1])));
    tell(`${kind}: marking ${urls.length} pages`);
    const marked = await markPages({ small, large }, urls, rounds);
    note(...markingRows(kind, marked, names));
    note(...(await backgroundMemoryRows({ small, large }, names, 'after all pages')));
    const pages = spread(
      marked.flatMap((each) => each.large.questions),
      60,
    );
    note(...(await answerRows(large, { pages, companies: many.sample }, names[1])));
    note(...(await backgroundMemoryRows({ small, large }, names, 'after all questions')));
    note(...(await cardRows(large, demo, `${names[1]} names`)));
    note(...(await largeCompanyRows(large, names[1])));
    const empty = withoutContent(staged);
    note(...(await tabMemoryRows(large, empty, spread(urls, MEMORY_PAGES), names[1])));
    return rows;
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
}

/** The card of one company with as many facts as anybody has of one, beside all other names. */
async function largeCompanyRows(session: Session, names: string): Promise<Row[]> {
  const { path, title, site } = makeLargeCompany(CACHE, LARGE_COMPANY_FACTS);
  await install(session, path, title);
  const served = await serve(site);
  const of = `a company of ${LARGE_COMPANY_FACTS} facts among ${names} names`;
  try {
    return [...(await cardRows(session, served.url, of)), await timelineRow(session, served.url, of)];
  } finally {
    await served.close();
  }
}

/** In a browser of its own, which has nothing else installed. */
async function installIn(kind: BrowserKind, pack: BenchPack, names: string): Promise<Row[]> {
  const session = await openSession(kind, await stageExtension(kind, folder));
  try {
    const rows = await installRows(session, pack, names);
    for (const { what, measured, times } of rows)
      tell(`${kind}: ${what}: ${measured} ${times?.toFixed(2) ?? ''}`);
    return rows;
  } finally {
    await session.close();
  }
}

async function installRows(session: Session, pack: BenchPack, names: string): Promise<Row[]> {
  const browser = session.browser.name;
  const floors: number[] = [];
  for (let i = 0; i < INSTALL_FLOORS; i++) floors.push(await installFloor(session, pack.path));
  const floor = Math.min(...floors);
  const before = await diskUsage(session);
  const { ms: took, longest, longTasks } = await install(session, pack.path, pack.title);
  const used = (await diskUsage(session)) - before;
  const size = pack.size;
  return [
    {
      browser,
      what: `installing ${names} names (${mb(size)}), in a visible page`,
      measured: ms(took),
      floor: `${ms(floor)} reading, validating, storing`,
      times: took / floor,
      budget: '2 ×',
      holds: took <= 2 * floor,
    },
    {
      browser,
      what: '… its longest stretch without a turn for the page',
      measured: `${ms(longest)}; ${longTasks} of more than ${LONG_MS} ms`,
      budget: `${LONG_MS} ms`,
      holds: longest <= LONG_MS,
    },
    {
      browser,
      what: `size on disk, ${names} names`,
      measured: mb(used),
      floor: `${mb(size)} the file`,
      times: used / size,
    },
  ];
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
