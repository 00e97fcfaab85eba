import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this computer that answers as a test says. */
export interface PackServer {
  /** The same port by two names, which are two hosts. */
  url: string;
  otherUrl: string;
  host: string;
  /** What came, the last one last. */
  requests: IncomingMessage[];
  answer: RequestListener;
  close(): Promise<void>;
}

export async function startPackServer(answer: RequestListener): Promise<PackServer> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    started.answer(request, response);
  });
  // By all names of this computer: what 'localhost' is differs.
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const started: PackServer = {
    url: `http://127.0.0.1:${port}/`,
    otherUrl: `http://localhost:${port}/`,
    host: `127.0.0.1:${port}`,
    requests,
    answer,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return started;
}

/** Sends a body with some headers; a pack's own type unless they say otherwise. */
export function sending(body: string | Uint8Array, headers: Record<string, string> = {}): RequestListener {
  return (_request, response) => {
    response.writeHead(200, {
      'content-type': 'application/x-ndjson',
      'content-length': String(Buffer.byteLength(body)),
      ...headers,
    });
    response.end(body);
  };
}

/** The same, and 304 to whoever has it already. */
export function sendingWithTag(body: string | Uint8Array, etag: string): RequestListener {
  const send = sending(body, { etag });
  return (request, response) => {
    if (request.headers['if-none-match'] !== etag) return send(request, response);
    response.writeHead(304, { etag }).end();
  };
}

export function redirecting(location: string): RequestListener {
  return (_request, response) => response.writeHead(302, { location }).end();
}

export function failing(status: number): RequestListener {
  return (_request, response) => response.writeHead(status).end('no');
}
