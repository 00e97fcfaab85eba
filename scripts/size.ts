import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { backgroundFiles } from './built-files.ts';

/**
 * What every page, every first card, every saved page and every start of the background cost, against their budgets in
 * bytes after gzip. Exits 1 over budget.
 */
const BUDGETS: [what: string, files: (folder: string) => string[], budget: number][] = [
  ['every page', () => ['src/content/main.js'], 20_000],
  ['first card', () => ['src/content/card.js'], 40_000],
  ['saved page', () => ['src/content/reader.js'], 40_000],
  ['background', backgroundFiles, 68_000],
];

let isOver = false;
for (const browser of ['chrome', 'firefox']) {
  const folder = `dist/${browser}`;
  for (const [what, filesOf, budget] of BUDGETS) {
    const files = filesOf(folder);
    const size = files
      .map((file) => gzipSync(readFileSync(`${folder}/${file}`), { level: 9 }).length)
      .reduce((sum, one) => sum + one, 0);
    isOver ||= size > budget;
    const names = files.length === 1 ? files[0] : `${files.length} files`;
    const kB = (size / 1000).toFixed(1).padStart(5);
    console.log(`${browser.padEnd(8)} ${what.padEnd(11)} ${kB} kB gzip of ${budget / 1000}  ${names}`);
  }
}
if (isOver) {
  console.error('over budget: look at what the bundle imports');
  process.exitCode = 1;
}
