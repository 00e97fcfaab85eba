import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FetchLimits } from '../../src/subscriptions/fetch-limits.ts';
import { type FetchOptions, fetchPack, type Network } from '../../src/subscriptions/fetch-pack.ts';
import { makeLargePack } from '../factbase/make-pack.ts';
import { toNdjson } from '../model/pack-bytes.ts';
import {
  failing,
  type PackServer,
  redirecting,
  sending,
  sendingWithTag,
  startPackServer,
} from './pack-server.ts';

const LIMITS: FetchLimits = {
  maxBytes: 2 ** 20,
  maxUnpackedBytes: 2 ** 22,
  answerMs: 5000,
  pauseMs: 5000,
  totalMs: 10_000,
};
const body = toNdjson(makeLargePack(1500));
const hash = createHash('sha256').update(body).digest('hex');

let server: PackServer;
let network: Network;

beforeEach(async () => {
  server = await startPackServer(sending(body));
  network = { fetch, isOnLine: () => true };
});

afterEach(() => server.close());

const ask = (options: Partial<FetchOptions> = {}, address = `${server.url}pack`) =>
  fetchPack(network, address, { limits: LIMITS, ...options });

const problem = (code: string, detail?: string) => ({
  problem: { code, host: server.host, ...(detail !== undefined && { detail }) },
});

describe('what an address sends', () => {
  test('comes to its last byte, with its size, its hash and how far it is', async () => {
    const steps: number[] = [];
    const fetched = await ask({
      onBytes: (bytes, size) => {
        expect(size).toBe(body.length);
        steps.push(bytes);
      },
    });
    expect(await fetched?.content.text()).toBe(body);
    expect(fetched?.origin).toMatchObject({ address: `${server.url}pack`, hash, size: body.length });
    expect(steps.at(-1)).toBe(body.length);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });

  test('is asked for without anything of the reader, and past every cache', async () => {
    let init: RequestInit | undefined;
    network.fetch = (input, its) => {
      init = its;
      return fetch(input, its);
    };
    await ask();
    expect(init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      headers: {},
    });
    expect(server.requests[0]?.headers).not.toHaveProperty('cookie');
    expect(server.requests[0]?.headers).not.toHaveProperty('referer');
  });

  test('is not sent again where nothing is new', async () => {
    server.answer = sendingWithTag(body, '"7"');
    const first = await ask();
    expect(first?.origin.etag).toBe('"7"');
    expect(await ask({ known: first?.origin })).toBeNull();
    server.answer = sendingWithTag(`${body}\n`, '"8"');
    expect((await ask({ known: first?.origin }))?.origin.etag).toBe('"8"');
  });

  test('is asked for by its date where it has no tag', async () => {
    const lastModified = 'Tue, 03 Mar 2026 10:00:00 GMT';
    server.answer = sending(body, { 'last-modified': lastModified });
    const first = await ask();
    server.answer = failing(304);
    expect(await ask({ known: first?.origin })).toBeNull();
    expect(server.requests[1]?.headers['if-modified-since']).toBe(lastModified);
  });

  test('that is packed for the way is taken as it is unpacked, however long it says that it is', async () => {
    const packed = gzipSync(body);
    server.answer = sending(packed, { 'content-encoding': 'gzip' });
    const sizes = new Set<unknown>();
    const fetched = await ask({ onBytes: (_, size) => sizes.add(size) });
    expect(fetched?.origin).toMatchObject({ hash, size: body.length });
    expect([...sizes]).toEqual([undefined]);
  });

  test('may come from another path of the same host', async () => {
    server.answer = (request, response) =>
      (request.url === '/pack' ? redirecting('/packs/7') : sending(body))(request, response);
    expect((await ask())?.origin).toMatchObject({ address: `${server.url}pack`, hash });
  });
});

describe('is refused, and says why:', () => {
  test('a redirect to another host, by the names of both', async () => {
    server.answer = (request, response) =>
      (request.headers.host === server.host ? redirecting(`${server.otherUrl}pack`) : sending(body))(
        request,
        response,
      );
    await expect(ask()).rejects.toMatchObject(problem('redirected', new URL(server.otherUrl).host));
  });

  test('a redirect to what is not https', async () => {
    network.fetch = async () => answerFrom('http://news.example.org/pack', body);
    await expect(ask({}, 'https://news.example.org/pack')).rejects.toMatchObject({
      problem: { code: 'insecure', host: 'news.example.org' },
    });
  });

  test('redirects in a circle', async () => {
    server.answer = redirecting('/pack');
    await expect(ask()).rejects.toMatchObject(problem('unreachable'));
    expect(server.requests.length).toBeLessThan(30);
  });

  test.each([
    [401, 'denied'],
    [403, 'denied'],
    [404, 'missing'],
    [410, 'missing'],
    [429, 'busy'],
    [500, 'busy'],
    [503, 'busy'],
    [204, 'status'],
    [304, 'status'],
    [418, 'status'],
  ])('status %i, as %s', async (status, code) => {
    server.answer = failing(status);
    await expect(ask()).rejects.toMatchObject(problem(code, String(status)));
  });

  test.each([
    ['by its type', '{}', 'text/html; charset=utf-8'],
    ['by its type, of the other kind', '{}', 'application/xhtml+xml'],
    ['by its first character', '<!doctype html><p>Log in', 'application/json'],
    ['by its first character after white space', '\ufeff \n\t<html>', 'application/octet-stream'],
  ])('a web page, told %s', async (_how, page, type) => {
    server.answer = sending(page, { 'content-type': type });
    await expect(ask()).rejects.toMatchObject(problem('webPage'));
  });

  test('a pack of 2 GB, before anything of it comes', async () => {
    let taken = 0;
    server.answer = (_request, response) => {
      response.writeHead(200, { 'content-length': String(2 * 2 ** 30) });
      response.flushHeaders();
    };
    const limits = { ...LIMITS, maxBytes: 2 ** 30 };
    await expect(ask({ limits, onBytes: () => taken++ })).rejects.toMatchObject(problem('tooLarge', '1 GB'));
    expect(taken).toBe(0);
  });

  test('one without an end, as soon as it is too large', async () => {
    const part = Buffer.alloc(64 * 1024, '{');
    let sent = 0;
    let isClosed = false;
    server.answer = (_request, response) => {
      response.on('close', () => {
        isClosed = true;
      });
      const more = () => {
        sent += part.length;
        if (!isClosed) response.write(part, () => setImmediate(more));
      };
      more();
    };
    await expect(ask()).rejects.toMatchObject(problem('tooLarge', '1 MB'));
    await expect.poll(() => isClosed).toBe(true);
    expect(sent).toBeLessThan(64 * LIMITS.maxBytes);
  });

  test('what is small on its way and too large unpacked', async () => {
    server.answer = sending(gzipSync(Buffer.alloc(4 * LIMITS.maxBytes, '{')), { 'content-encoding': 'gzip' });
    await expect(ask()).rejects.toMatchObject(problem('tooLarge', '1 MB'));
  });

  test('a server that never answers', async () => {
    server.answer = () => {};
    await expect(ask({ limits: { ...LIMITS, answerMs: 20 } })).rejects.toMatchObject(problem('slow'));
  });

  test('a server that stops in the middle', async () => {
    server.answer = (_request, response) => void response.write('{"format"');
    await expect(ask({ limits: { ...LIMITS, pauseMs: 20 } })).rejects.toMatchObject(problem('slow'));
  });

  test('a server that sends a little now and then, for ever', async () => {
    server.answer = (_request, response) => {
      const timer = setInterval(() => response.write('{'), 5);
      response.on('close', () => clearInterval(timer));
    };
    await expect(ask({ limits: { ...LIMITS, totalMs: 60 } })).rejects.toMatchObject(problem('slow'));
  });

  test('a connection that breaks', async () => {
    server.answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '100000' });
      response.write(body.slice(0, 5000), () => setImmediate(() => response.destroy()));
    };
    await expect(ask()).rejects.toMatchObject(problem('brokenOff'));
  });

  test('less than was announced, where the browser lets that pass', async () => {
    network.fetch = async () =>
      answerFrom(`${server.url}pack`, body.slice(0, 50), { 'content-length': '100000' });
    await expect(ask()).rejects.toMatchObject(problem('brokenOff'));
  });

  test('a host that cannot be reached, and a browser that is offline', async () => {
    await server.close();
    await expect(ask()).rejects.toMatchObject(problem('unreachable'));
    network.isOnLine = () => false;
    await expect(ask()).rejects.toMatchObject(problem('offline'));
  });

  test('a certificate that is not valid: to the browser that is no connection', async () => {
    const { host } = new URL(server.url);
    await expect(ask({}, `https://${host}/pack`)).rejects.toMatchObject(problem('unreachable'));
  });
});

describe('the reader can cancel', () => {
  test('before the server answers', async () => {
    server.answer = () => {};
    const cancel = new AbortController();
    const asked = ask({ signal: cancel.signal });
    await expect.poll(() => server.requests.length).toBe(1);
    cancel.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('in the middle, which ends the transfer', async () => {
    let isClosed = false;
    server.answer = (_request, response) => {
      response.on('close', () => {
        isClosed = true;
      });
      response.write(body.slice(0, 5000));
    };
    const cancel = new AbortController();
    const asked = ask({ signal: cancel.signal, onBytes: () => cancel.abort() });
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await expect.poll(() => isClosed).toBe(true);
  });

  test('before it begins', async () => {
    await expect(ask({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.requests).toEqual([]);
  });
});

function answerFrom(url: string, text: string, headers: Record<string, string> = {}): Response {
  const response = new Response(text, { headers });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}
