import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export interface Served {
  /** Ends in a slash. */
  url: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 takes any free port. */
  port?: number;
  /** Sent with every answer; a journey tries a strict CSP so. */
  headers?: Record<string, string>;
  /** Told of every request, so that a journey can say that there was none. */
  onRequest?: (path: string) => void;
}

/** Serves a folder on this computer alone. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, headers = {}, onRequest } = options;
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    onRequest?.(request.url ?? '/');
    const file = await fileFor(root, request.url ?? '/');
    if (!file) {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not found');
      return;
    }
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { ...headers, 'content-type': type, 'cache-control': 'no-store' });
    response.end(request.method === 'HEAD' ? undefined : await readFile(file));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections(); // A browser keeps connections open for minutes.
      }),
  };
}

/** The file of an address, or undefined where there is none inside the folder. */
async function fileFor(root: string, address: string): Promise<string | undefined> {
  try {
    // Cut by hand: URL would tidy `..` away before it could be refused.
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '/');
    const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    if (!file.startsWith(root + sep) || path.includes('\0')) return undefined;
    return (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined; // Not there, or not an address at all.
  }
}
