// How long the facts of 1,000 words take in a warm process:  npm run bench:extract [FOLDER with *.txt or *.html]
// Beside it, in the same run, the time to split the same text into words: machines differ, the quotient hardly does.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../src/cli/open-document.ts';
import { extractFacts } from '../src/extract/extract.ts';
import type { ArticleText } from '../src/model/article-text.ts';
import { readArticle } from '../src/read/read-article.ts';
import { readPlainText } from '../src/read/read-plain-text.ts';

/** The first rounds compile the code. */
const WARM_UP = 5;
const ROUNDS = 15;

const folder = process.argv[2] ?? 'tests/fixtures';
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .sort()
  .flatMap((file) => read(join(folder, file)));
const words = articles.reduce((sum, { text }) => sum + split(text).length, 0);
if (words === 0) {
  console.error(`bench:extract: no articles in ${folder}`);
  process.exit(2);
}
const extracting = measure((article) => extractFacts(article).facts.length);
const splitting = measure(({ text }) => split(text).length);
console.log(`${articles.length} articles, ${words} words, ${ROUNDS} rounds: the median of 1,000 words`);
console.log(`  extracting facts     ${extracting.toFixed(1)} ms`);
console.log(`  splitting into words ${splitting.toFixed(3)} ms`);
console.log(`  quotient             ${Math.round(extracting / splitting)}`);

function read(file: string): ArticleText[] {
  if (file.endsWith('.txt')) return [readPlainText(readFileSync(file, 'utf8'))];
  return file.endsWith('.html') ? [readArticle(openDocument(readFileSync(file, 'utf8')))] : [];
}

function split(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Milliseconds for 1,000 words. */
function measure(work: (article: ArticleText) => number): number {
  const times: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const start = performance.now();
    for (const article of articles) work(article);
    if (round >= WARM_UP) times.push(performance.now() - start);
  }
  const median = times.sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return (median / words) * 1000;
}
