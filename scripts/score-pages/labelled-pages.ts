import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A place on a page where letters stand that some company is called by. */
export interface Occurrence {
  surface: string;
  /** Some characters of what stands around it. */
  before: string;
  after: string;
  company: string;
  /** Whether the company is meant; what even a careful reader cannot tell is skipped. */
  verdict: 'company' | 'not' | 'skip';
}

export interface LabelledPage {
  name: string;
  html: string;
  occurrences: Occurrence[];
  isTuned: boolean;
}

/** The pages in a folder with dev.json (or other labels), html/ and names.json. */
export function readPages(root: string, labels = 'dev.json'): LabelledPage[] {
  const pages = JSON.parse(readFileSync(join(root, labels), 'utf8')) as {
    page: string;
    occurrences: Occurrence[];
  }[];
  return pages.map(({ page, occurrences }) => ({
    name: page,
    html: withoutScripts(readFileSync(join(root, 'html', `${nameOfFile(page)}.html`), 'utf8')),
    occurrences,
    isTuned: isTuned(page),
  }));
}

/**
 * The half of the pages whose labels and misses were looked at while the rules were written: those whose name has a
 * SHA-256 that begins with an even digit.
 */
export function isTuned(page: string): boolean {
  const digit = createHash('sha256').update(page).digest('hex').charAt(0);
  return Number.parseInt(digit, 16) % 2 === 0;
}

function nameOfFile(page: string): string {
  return basename(page).replace(/\.html(?:\.gz)?$/, '');
}

/** Pages are read as a browser shows them whose scripts are off and that loads nothing. */
function withoutScripts(html: string): string {
  return html
    .replace(/<(script|noscript|iframe)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<(img|link|source)\b[^>]*>/gi, '')
    .replace(/<(\/?)video\b/gi, '<$1x-video');
}
