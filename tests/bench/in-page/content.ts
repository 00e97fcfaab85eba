import { startContent } from '../../../src/content/start.ts';
import type { BackgroundMessages } from '../../../src/messages/contract.ts';
import { createSend } from '../../../src/messages/send.ts';
import type { Dictionary } from '../../../src/model/dictionary.ts';

/** The words that a page asks for. */
export type Question = BackgroundMessages['dictionary']['request'];

/** One round of marking a page, in ms. */
export interface MarkingRound {
  /** A bare TreeWalker that reads the same text. */
  floor: number;
  /** The same, and the text is cut into words. */
  words: number;
  /** From the terms to the question: the text is read and its words are collected. */
  reading: number;
  /** From the answer on: names are found, meant companies chosen, marks painted. */
  matching: number;
  /** For the background. */
  waiting: number;
}

export interface PageMarking {
  rounds: MarkingRound[];
  /** The page's text in UTF-16 code units, and what it asks for. */
  characters: number;
  questions: Question[];
  /** The dictionary as JSON, in UTF-16 code units, and the names in it. */
  reply: number;
  names: number;
  companies: number;
  mentions: number;
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const send = createSend<BackgroundMessages>('background', (envelope) => chrome.runtime.sendMessage(envelope));

/**
 * Marks the page as our content script does, with its own code and the real background. Turns that the
 * page is given between two slices are not counted: they are the page's time.
 */
export async function measureMarking(): Promise<PageMarking> {
  turns ??= countTurns();
  // First: what the floors leave behind is not to be cleared away while the page is marked.
  const { spent, ...found } = await markOnce(turns);
  const { ms: floor, characters } = readBare((text) => text.length);
  const { ms: words } = readBare((text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
  return { ...found, characters, rounds: [{ floor, words, ...spent }] };
}

let turns: { ms: number } | undefined;

/** Counts the milliseconds that the page was given for itself. */
function countTurns(): { ms: number } {
  const { scheduler } = globalThis as {
    scheduler?: { postTask(work: () => void, options: object): Promise<void> };
  };
  const turns = { ms: 0 };
  const post = scheduler
    ? (work: () => void, options: object) => scheduler.postTask(work, options)
    : (work: () => void) => new Promise<void>((done) => setTimeout(() => done(work()), 0));
  const counted = {
    postTask(work: () => void, options: object) {
      const start = performance.now();
      return post(() => {
        turns.ms += performance.now() - start;
        work();
      }, options);
    },
  };
  Object.defineProperty(globalThis, 'scheduler', { value: counted, configurable: true });
  return turns;
}

/** So many walks in a row: one of a short page takes less than the clock can tell. */
const WALKS = 10;

function readBare(read: (text: string) => number): { ms: number; characters: number } {
  let characters = 0;
  const start = performance.now();
  for (let i = 0; i < WALKS; i++) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) characters += read((walker.currentNode as Text).data);
  }
  return { ms: (performance.now() - start) / WALKS, characters: characters / WALKS };
}

/** Less than whoever waits for the answer has patience for. */
const LIMIT_MS = 25_000;

async function markOnce(turns: { ms: number }) {
  const controller = new AbortController();
  const replies: { question: Question; dictionary: Dictionary }[] = [];
  const spent = { reading: 0, matching: 0, waiting: 0 };
  let start = 0;
  let turnsBefore = 0;
  const begin = () => {
    start = performance.now();
    turnsBefore = turns.ms;
  };
  /** A page of very many words asks several times: what comes after the first answer is matching. */
  const stop = () => {
    spent[replies.length === 0 ? 'reading' : 'matching'] +=
      performance.now() - start - (turns.ms - turnsBefore);
  };
  let [finish, fail]: [() => void, (error: unknown) => void] = [() => {}, () => {}];
  const finished = new Promise<void>((done, refuse) => {
    [finish, fail] = [done, refuse];
  });
  const ask: typeof send = async (name, request) => {
    if (name === 'found') {
      stop();
      finish();
      return null as never;
    }
    if (name === 'dictionary') stop();
    const asked = performance.now();
    const reply = await send(name, request).catch((error) => {
      fail(error);
      throw error;
    });
    spent.waiting += performance.now() - asked;
    if ('keys' in request) replies.push({ question: request, dictionary: reply as Dictionary });
    begin();
    return reply;
  };
  const loadCards = () => Promise.reject(new Error('no card is opened here'));
  const handlers = startContent({ root: document, send: ask, loadCards, signal: controller.signal });
  const late = setTimeout(() => fail(new Error('the page was not marked in time')), LIMIT_MS);
  await finished;
  clearTimeout(late);
  const { companies } = await handlers.report({}, {} as never);
  controller.abort();
  return {
    spent,
    questions: replies.map(({ question }) => question),
    reply: sum(replies, ({ dictionary }) => JSON.stringify(dictionary).length),
    names: sum(replies, ({ dictionary }) => dictionary.names.length),
    companies: companies.length,
    mentions: sum(companies, ({ mentions }) => mentions),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
