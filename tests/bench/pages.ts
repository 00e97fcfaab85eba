import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

export interface BenchPages {
  /** The addresses of the pages. */
  urls: string[];
  /** Every word of the pages that begins with a capital letter, in the order in which they come. */
  words: string[];
  close(): Promise<void>;
}

/** A saved page without what would load or run: pages are measured as text, the same each time. */
export function withoutActive(html: string): string {
  return html
    .replace(/<(script|noscript|iframe)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(script|iframe|img|link|source)\b[^>]*>/gi, '')
    .replace(/<(\/?)video\b/gi, '<$1x-video')
    .replace(/\son[a-z]+\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
    .replace(/<meta\b[^>]*http-equiv[^>]*>/gi, '');
}

/** The .html files of folders. */
export function findPages(folders: readonly string[], most = Number.POSITIVE_INFINITY): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /\.html?$/i.test(name))
      .sort()
      .map((name) => join(folder, name)),
  );
  // Spread over all of them, where not all are wanted.
  const step = Math.max(1, files.length / most);
  return Array.from({ length: Math.min(most, files.length) }, (_, i) => files[Math.floor(i * step)] ?? '');
}

/** Serves saved pages on this computer alone, stripped of what would load or run. */
export async function servePages(files: readonly string[]): Promise<BenchPages> {
  const pages = files.map((file) => withoutActive(readFileSync(file, 'utf8')));
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.split('/')[1])];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? 'Not found');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    urls: files.map(
      (file, i) => `http://127.0.0.1:${address.port}/${i}/${encodeURIComponent(basename(file))}`,
    ),
    words: [...new Set(pages.flatMap(wordsOf))],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function wordsOf(html: string): string[] {
  const text = html.replace(/<style\b[\s\S]*?<\/style>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return text.match(/(?<![\p{L}\p{N}&#])\p{Lu}[\p{L}\p{N}-]{1,29}/gu) ?? [];
}
