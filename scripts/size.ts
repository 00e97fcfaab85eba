import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What every page, every first card and every saved page cost, against their budgets in bytes after gzip. Exits 1 over budget. */
const BUDGETS = {
  'src/content/main.js': 20_000,
  'src/content/card.js': 40_000,
  'src/content/reader.js': 40_000,
};

let isOver = false;
for (const browser of ['chrome', 'firefox']) {
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const size = gzipSync(readFileSync(`dist/${browser}/${file}`), { level: 9 }).length;
    isOver ||= size > budget;
    console.log(
      `${`dist/${browser}/${file}`.padEnd(36)} ${(size / 1000).toFixed(1)} kB gzip of ${budget / 1000}`,
    );
  }
}
if (isOver) {
  console.error('over budget: look at what the bundle imports');
  process.exitCode = 1;
}
