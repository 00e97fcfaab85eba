// Compares the marks on saved pages with labelled occurrences:  npm run score:pages -- --dir DIR [--labels dev.json] [--half tuned|other] [--only PAGE,PAGE] [--verbose] [--json FILE]
import 'fake-indexeddb/auto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openFactBase } from '../../src/factbase/fact-base.ts';
import { parsePack } from '../../src/model/pack.ts';
import { createFakeLocks } from '../../tests/factbase/fake-locks.ts';
import { type Figure, figureOf, intervalOf } from '../score/figures.ts';
import { type ComparedPage, type CountName, compareMarks } from './compare-marks.ts';
import { type LabelledPage, readPages } from './labelled-pages.ts';
import { markPage } from './mark-page.ts';

const FIGURES: readonly Figure<CountName>[] = [
  { name: 'company, marked', goal: 0.95, of: (n) => n('companyMarked') / n('company') },
  { name: 'not the company, marked', goal: 0.03, atMost: true, of: (n) => n('notMarked') / n('not') },
];

const { values: options } = parseArgs({
  options: {
    dir: { type: 'string' },
    labels: { type: 'string' },
    half: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
if (!options.dir) {
  console.error('score:pages: --dir is missing: the folder with dev.json, names.json and html/');
  process.exit(2);
}

const factBase = openFactBase(indexedDB, createFakeLocks().openPage().locks);
for (const file of ['assets/packs/starter.json', join(options.dir, 'names.json')]) {
  const result = parsePack(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.problems)}`);
  await factBase.install(result.pack);
}

const only = options.only?.split(',');
const compared: (LabelledPage & ComparedPage)[] = [];
for (const page of readPages(options.dir, options.labels)) {
  if (only && !only.some((name) => page.name.includes(name))) continue;
  if (options.half && (options.half === 'tuned') !== page.isTuned) continue;
  compared.push({ ...page, ...compareMarks(page, await markPage(page.html, factBase)) });
}

// Of the other half nobody sees more than the figures.
if (options.verbose)
  for (const { name, misses, isTuned } of compared)
    if (misses.length > 0 && isTuned) console.log(`\n## ${name}\n  ${misses.join('\n  ')}`);
if (options.json) {
  const perPage = compared.map(({ name, isTuned, counts }) => ({ page: name, isTuned, counts }));
  writeFileSync(options.json, JSON.stringify(perPage, null, 2));
}

console.log(`\n${''.padEnd(26)} all                   tuned half            other half           goal`);
for (const figure of FIGURES) {
  const parts = [compared, compared.filter((page) => page.isTuned), compared.filter((page) => !page.isTuned)];
  const goal = `${figure.atMost ? '≤' : '≥'} ${figure.goal}`;
  console.log(
    `${figure.name.padEnd(26)} ${parts.map((pages) => show(figure, pages).padEnd(21)).join(' ')} ${goal}`,
  );
}

/** The figure and its 95 % interval over pages drawn anew. */
function show(figure: Figure<CountName>, pages: readonly ComparedPage[]): string {
  const counts = pages.map((page) => page.counts);
  const value = figureOf(figure, counts);
  const interval = intervalOf(figure, counts);
  if (value === undefined || Number.isNaN(value) || !interval) return '-';
  return `${value.toFixed(3)} (${interval[0].toFixed(3)}–${interval[1].toFixed(3)})`;
}
