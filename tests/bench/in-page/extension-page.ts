import * as v from 'valibot';
import { articleSchema } from '../../../src/model/article.ts';
import { companySchema } from '../../../src/model/company.ts';
import { factSchema } from '../../../src/model/fact.ts';
import { linesOf } from '../../../src/model/pack-lines.ts';
import type { PageMarking } from './content.ts';

/** What the bench asks of a page of the extension. It is put there as `bench`. */
export interface BenchPage {
  /** Marks the page at an address that begins so, in its own isolated world. */
  markPage(url: string): Promise<PageMarking>;
  /** Sends a message to the background. */
  ask(name: string, request: object): Promise<{ ms: number; length: number; isOk: boolean }>;
  /** Reads, validates and stores the chosen file, and no more: it says when it is done in `floor`. */
  startFloor(): void;
  floor?: { ms?: number; records: number; error?: string };
  diskUsage(): Promise<number>;
}

interface Api {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean } | undefined> };
  tabs: { query(query: { url?: string }): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      files?: string[];
      func?: () => unknown;
    }): Promise<{ result: unknown }[]>;
  };
}
declare const chrome: Api;

const bench: BenchPage = {
  async markPage(url) {
    const tab = (await chrome.tabs.query({})).find((each) => each.url?.startsWith(url));
    if (!tab) throw new Error(`no tab is at ${url}`);
    const target = { tabId: tab.id };
    const run = () =>
      chrome.scripting.executeScript({
        target,
        func: () =>
          (
            globalThis as unknown as { benchContent?: { measureMarking(): unknown } }
          ).benchContent?.measureMarking() ?? null,
      });
    let [answer] = await run();
    if (!answer?.result) {
      // The first time in this page.
      await chrome.scripting.executeScript({ target, files: ['bench-content.js'] });
      [answer] = await run();
    }
    if (!answer?.result) throw new Error(`nothing was measured in ${url}`);
    return answer.result as PageMarking;
  },
  async ask(name, request) {
    const start = performance.now();
    const reply = await chrome.runtime.sendMessage({ to: 'background', name, request });
    const ms = performance.now() - start;
    return { ms, length: JSON.stringify(reply ?? null).length, isOk: reply?.ok === true };
  },
  startFloor() {
    const [file] = document.querySelector('input')?.files ?? [];
    if (!file) throw new Error('no file was chosen');
    bench.floor = { records: 0 };
    install(file, bench.floor).catch((error) => {
      Object.assign(bench.floor ?? {}, { error: String(error) });
    });
  },
  diskUsage: async () => (await navigator.storage.estimate()).usage ?? 0,
};
Object.assign(globalThis, { bench });

const DATABASE = 'factcards-bench';
const CHUNK = 1000;

/** What an installation can least do: the bytes are read, cut into lines, parsed, validated, and stored a thousand at a time. */
async function install(file: File, state: NonNullable<BenchPage['floor']>): Promise<void> {
  const start = performance.now();
  const db = await open();
  const decoder = new TextDecoder();
  let chunk: Uint8Array[] = [];
  let isHeader = true;
  for await (const { bytes } of linesOf(file.stream() as unknown as AsyncIterable<Uint8Array>)) {
    const record: unknown = JSON.parse(decoder.decode(bytes));
    if (isHeader) {
      isHeader = false;
      continue;
    }
    v.parse(schemaOf(record as object), record);
    chunk.push(bytes);
    state.records++;
    if (chunk.length < CHUNK) continue;
    await store(db, chunk);
    chunk = [];
  }
  await store(db, chunk);
  db.close();
  state.ms = performance.now() - start;
  indexedDB.deleteDatabase(DATABASE);
}

function schemaOf(record: object): v.GenericSchema {
  return 'names' in record ? companySchema : 'statement' in record ? factSchema : articleSchema;
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE);
  request.onupgradeneeded = () => request.result.createObjectStore('chunks', { autoIncrement: true });
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
}

async function store(db: IDBDatabase, records: readonly Uint8Array[]): Promise<void> {
  const bytes = new Uint8Array(records.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const record of records) {
    bytes.set(record, at);
    at += record.length;
  }
  const tx = db.transaction('chunks', 'readwrite', { durability: 'relaxed' });
  tx.objectStore('chunks').add(bytes);
  await new Promise<void>((done, fail) => {
    tx.oncomplete = () => done();
    tx.onabort = () => fail(tx.error);
  });
}
