// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FactBase } from '../../src/factbase/fact-base.ts';
import type { Access } from '../../src/options/address/use-addresses.ts';
import type { Network } from '../../src/subscriptions/fetch-pack.ts';
import { makeCompany, makeFact, makePack } from '../factbase/make-pack.ts';
import { gzip, toNdjson } from '../model/pack-bytes.ts';
import { createFactBase, findButton, openOptions, pressButton, textOf, until } from './open-options.tsx';

const ADDRESS = 'https://news.example.org/pack.ndjson';
const first = toNdjson(makePack());
const companies = [makeCompany('huawei', ['Huawei'])];
const facts = [makeFact('f1', 'huawei'), makeFact('f2', 'huawei')];
const second = toNdjson(makePack({ revision: '2', updated: '2021-07-01', companies, facts }));

/** What the address answers, and what it was asked. */
let answer: (headers: Record<string, string>, signal: AbortSignal) => Response | Promise<Response>;
let network: Network;
let access: Access & { has: ReturnType<typeof vi.fn>; ask: ReturnType<typeof vi.fn> };
let factBase: FactBase;

beforeEach(() => {
  answer = () => sending(first);
  network = {
    fetch: vi.fn(async (_url, init) =>
      answer(init?.headers as Record<string, string>, init?.signal as AbortSignal),
    ),
    isOnLine: () => true,
  };
  access = { has: vi.fn(async () => true), ask: vi.fn(async () => true) };
  factBase = createFactBase();
});

afterEach(() => {
  vi.restoreAllMocks();
});

function sending(body: string | Uint8Array, parts: { status?: number; url?: string; headers?: object } = {}) {
  const { status = 200, url = ADDRESS, headers } = parts;
  const response = new Response(status === 304 ? null : (body as string), {
    status,
    headers: { etag: `"${body.length}"`, ...headers },
  });
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

const open = () => openOptions({ factBase, network, access });
const status = (root: HTMLElement) => textOf(root, '.install-status');

function enter(root: HTMLElement, address: string): void {
  const field = root.querySelector<HTMLInputElement>('#add-address');
  if (!field) throw new Error('there is no field for addresses');
  field.value = address;
  act(() => void field.dispatchEvent(new Event('input', { bubbles: true })));
  act(() => field.form?.requestSubmit());
}

const dialog = (root: HTMLElement) => root.querySelector('dialog');

/** As far as the question whether to install what came, or what went wrong. */
async function lookUp(root: HTMLElement, address = ADDRESS): Promise<void> {
  enter(root, address);
  await until(() => dialog(root) !== null);
  pressButton(root, 'Ask it');
  await until(() => root.querySelector('.panel') !== null);
}

async function subscribe(root: HTMLElement): Promise<void> {
  await lookUp(root);
  pressButton(root, 'Install');
  await until(() => root.querySelector('.subscription') !== null);
}

async function check(root: HTMLElement, button = 'Check for updates'): Promise<void> {
  const { calls } = vi.mocked(network.fetch).mock;
  const asked = calls.length;
  pressButton(root, `${button}: News of the day`);
  await until(() => calls.length > asked && root.querySelector('.panel, .good') !== null);
}

describe('an address that a reader enters', () => {
  test('is asked for nothing before the reader agreed in a dialog that names its host', async () => {
    const { root } = await open();
    enter(root, 'news.example.org/pack.ndjson');
    await until(() => dialog(root) !== null);
    expect(dialog(root)?.open).toBe(true);
    expect(textOf(root, 'dialog h3')).toBe('Ask news.example.org?');
    expect(textOf(root, 'dialog')).toContain('sends nothing about you or what you read');
    expect(textOf(root, '.asked-address')).toBe(ADDRESS);
    expect(root.querySelector('dialog .warn')).toBeNull();
    pressButton(root, 'Do not ask');
    await until(() => dialog(root) === null);
    expect(network.fetch).not.toHaveBeenCalled();
  });

  test('is not asked when the reader presses Escape', async () => {
    const { root } = await open();
    enter(root, ADDRESS);
    await until(() => dialog(root) !== null);
    act(() => void dialog(root)?.dispatchEvent(new Event('cancel', { cancelable: true })));
    await until(() => dialog(root) === null);
    expect(network.fetch).not.toHaveBeenCalled();
  });

  test.each([
    ['http://news.example.org/p', 'Only https addresses are safe'],
    ['no address', 'That is not an address'],
    ['https://a:b@news.example.org/p', 'Leave out the name and the password'],
  ])('and cannot be used is refused at once: %s', async (address, sentence) => {
    const { root } = await open();
    enter(root, address);
    expect(textOf(root, '#add-address-error')).toContain(sentence);
    expect(document.activeElement?.id).toBe('add-address');
    expect(dialog(root)).toBeNull();
  });

  test('is asked for from the browser only where access is missing', async () => {
    const { root } = await open();
    await lookUp(root);
    expect(access.has).toHaveBeenCalledWith('https://news.example.org/*');
    expect(access.ask).not.toHaveBeenCalled();
    pressButton(root, 'Do not install');
    access.has.mockResolvedValue(false);
    enter(root, ADDRESS);
    await until(() => dialog(root) !== null);
    expect(textOf(root, 'dialog .warn')).toContain('Your browser will then ask');
    pressButton(root, 'Ask it');
    expect(access.ask).toHaveBeenCalledWith('https://news.example.org/*');
    await until(() => root.querySelector('.panel') !== null);
  });

  test('is not asked where the browser was told not to allow it', async () => {
    const { root } = await open();
    access.has.mockResolvedValue(false);
    access.ask.mockResolvedValue(false);
    await lookUp(root);
    expect(textOf(root, '.trouble')).toContain('does not let Factcards read from news.example.org');
    expect(network.fetch).not.toHaveBeenCalled();
  });
});

describe('what an address sends', () => {
  test('is shown before anything of it is installed', async () => {
    const { root } = await open();
    await lookUp(root);
    const panel = textOf(root, '.panel');
    expect(panel).toContain('Install “News of the day”?');
    for (const text of [
      'A Newsroom',
      'CC0-1.0',
      '1 of 1 Jun 2021',
      ADDRESS,
      '1 company · 1 fact · 1 article',
    ]) {
      expect(panel).toContain(text);
    }
    expect(textOf(root, '.hash p')).toMatch(/^[\da-f]{64}$/);
    expect(textOf(root, '.hash summary')).toContain(textOf(root, '.hash p').slice(0, 12));
    expect(document.activeElement).toBe(root.querySelector('.panel'));
    expect(await factBase.packs()).toEqual([]);

    pressButton(root, 'Install');
    await until(() => root.querySelector('[data-installed="news"]') !== null);
    expect(status(root)).toBe('“News of the day” is installed.');
    expect(textOf(root, '.subscription')).toContain(`Updates from ${ADDRESS}`);
    expect(network.fetch).toHaveBeenCalledTimes(1);
  });

  test('is not installed where the reader does not want it', async () => {
    const { root, onFactsChanged } = await open();
    await lookUp(root);
    pressButton(root, 'Do not install');
    await until(() => root.querySelector('.panel') === null);
    expect(status(root)).toBe('“News of the day” was not installed.');
    expect(await factBase.packs()).toEqual([]);
    expect(await factBase.subscriptions()).toEqual([]);
    expect(onFactsChanged).not.toHaveBeenCalled();
  });

  test('may be packed with gzip', async () => {
    answer = () => sending(gzip(first));
    const { root } = await open();
    await subscribe(root);
    expect(await factBase.company('xiaomi')).not.toBeNull();
  });

  test('can be cancelled while it comes, and nothing is changed', async () => {
    answer = (_headers, signal) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode(first.slice(0, 100)));
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      const response = new Response(body, { headers: { 'content-length': '2000000' } });
      Object.defineProperty(response, 'url', { value: ADDRESS });
      return response;
    };
    const { root } = await open();
    enter(root, ADDRESS);
    await until(() => dialog(root) !== null);
    pressButton(root, 'Ask it');
    await until(() => textOf(root, '.install-progress .hint') === '1 kB of 1.9 MB');
    expect(status(root)).toBe('Fetching from news.example.org …');
    pressButton(root, 'Cancel');
    await until(() => status(root).includes('cancelled'));
    expect(await factBase.packs()).toEqual([]);
  });

  test.each<[what: string, response: () => Response, sentence: string]>([
    ['a web page', () => sending('<!doctype html><p>Hello'), 'sends a web page, not a pack'],
    [
      'from another host',
      () => sending(first, { url: 'https://evil.example.com/pack' }),
      'news.example.org redirects to another host, evil.example.com',
    ],
    ['nothing', () => sending('', { status: 404 }), 'has no such file (status 404)'],
    ['its own trouble', () => sending('', { status: 503 }), 'trouble of its own (status 503)'],
    ['2 GB', () => sending(first, { headers: { 'content-length': String(2 ** 31) } }), 'larger than 1 GB'],
  ])('is refused in plain words where it is %s', async (_what, response, sentence) => {
    answer = response;
    const { root, onFactsChanged } = await open();
    await lookUp(root);
    expect(textOf(root, '.trouble')).toContain(sentence);
    expect(textOf(root, '.trouble')).toContain('Nothing was changed.');
    expect(await factBase.packs()).toEqual([]);
    expect(onFactsChanged).not.toHaveBeenCalled();
  });

  test('is refused with the places of what is wrong where it is no valid pack', async () => {
    answer = () => sending(`${first}{"id":"f9","statement":5}\n`);
    const { root } = await open();
    await lookUp(root);
    expect(textOf(root, '.trouble h3')).toBe(`${ADDRESS} was not installed`);
    expect(textOf(root, '.trouble li')).toContain('Line 5');
    expect(await factBase.packs()).toEqual([]);
  });
});

describe('a pack that is subscribed to', () => {
  test('is up to date where the host says so', async () => {
    answer = (headers) => (headers['If-None-Match'] ? sending('', { status: 304 }) : sending(first));
    const { root, onFactsChanged } = await open();
    await subscribe(root);
    await check(root);
    expect(status(root)).toBe('“News of the day” is up to date: revision 1.');
    expect(onFactsChanged).toHaveBeenCalledTimes(1);
  });

  test('is up to date where the same comes again', async () => {
    const { root } = await open();
    await subscribe(root);
    answer = () => sending(first, { headers: { etag: '"another"' } });
    await check(root);
    expect(status(root)).toContain('is up to date');
  });

  test('shows what an update changes, and is updated when the reader says so', async () => {
    const { root } = await open();
    await subscribe(root);
    answer = () => sending(second);
    await check(root);
    const rows = [...root.querySelectorAll('.diff tbody tr')].map((row) => row.textContent);
    expect(rows).toEqual(['Companies101', 'Facts110', 'Articles000']);
    expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
    pressButton(root, 'Update');
    await until(() => status(root) === '“News of the day” is now at revision 2.');
    await until(() => textOf(root, '[data-installed]').includes('Revision 2'));
    expect(findButton(root, 'Back to revision 1: News of the day')).toBeDefined();
  });

  test('takes care where another pack comes', async () => {
    const { root } = await open();
    await subscribe(root);
    answer = () => sending(toNdjson(makePack({ id: 'other', title: 'Another' })));
    await check(root);
    expect(textOf(root, '.panel .warn')).toContain('this address sent “News of the day” before');
    expect(textOf(root, '.panel h3')).toBe('Install “Another”?');
  });

  test('tells where its updates came from, where it comes from another address', async () => {
    const { root } = await open();
    await subscribe(root);
    const elsewhere = 'https://mirror.example.net/pack.ndjson';
    answer = () => sending(second, { url: elsewhere });
    await lookUp(root, elsewhere);
    expect(textOf(root, '.panel .warn')).toContain(`Until now its updates came from ${ADDRESS}.`);
    pressButton(root, 'Update');
    await until(() => textOf(root, '.subscription').includes(elsewhere));
    expect(await factBase.subscriptions()).toMatchObject([{ pack: 'news', address: elsewhere }]);
  });

  test('says since when its address fails, and keeps its revision', async () => {
    const { root } = await open();
    await subscribe(root);
    answer = () => sending('', { status: 503 });
    await check(root);
    await until(() => root.querySelector('.subscription-failure') !== null);
    const since = textOf(root, '.subscription-failure');
    expect(since).toMatch(/^No answer that can be used since \d+ \w+ \d{4}.*; revision 1 stays in force\./);
    expect(since).toContain('trouble of its own');
    const [before] = await factBase.subscriptions();
    await check(root);
    const [after] = await factBase.subscriptions();
    expect(after?.failure?.since).toBe(before?.failure?.since);
    expect(await factBase.company('xiaomi')).not.toBeNull();

    answer = () => sending(first);
    await check(root);
    await until(() => root.querySelector('.subscription-failure') === null);
  });

  test('does not blame its address where this computer is offline', async () => {
    const { root } = await open();
    await subscribe(root);
    network.isOnLine = () => false;
    answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await check(root);
    expect(textOf(root, '.trouble')).toContain('This computer is offline');
    expect((await factBase.subscriptions())[0]).not.toHaveProperty('failure');
  });

  test('is not updated over what another tab installed meanwhile', async () => {
    const { root } = await open();
    await subscribe(root);
    answer = () => sending(second);
    await check(root);
    vi.setSystemTime(Date.now() + 1000);
    await factBase.install(makePack({ revision: '1.5' }));
    vi.useRealTimers();
    pressButton(root, 'Update');
    await until(() => root.querySelector('.trouble') !== null);
    expect(textOf(root, '.trouble')).toContain('changed in another tab');
    expect(await factBase.packs()).toMatchObject([{ revision: '1.5' }]);
  });

  test('is updated automatically where the reader says so, and the background is told', async () => {
    const { root, onSubscriptionsChanged } = await open();
    await subscribe(root);
    const box = () => root.querySelector<HTMLInputElement>('.automatic input');
    expect(box()?.checked).toBe(false);
    act(() => box()?.click());
    await until(() => onSubscriptionsChanged.mock.calls.length === 1);
    expect(await factBase.subscriptions()).toMatchObject([{ isAutomatic: true }]);
    await until(() => box()?.checked === true);
  });

  test('says that an update waits, and why', async () => {
    const { root } = await open();
    await subscribe(root);
    const waiting = { reason: 'older', revision: '0.9' } as const;
    await factBase.changeSubscription('news', (known) => ({ ...known, waiting }));
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await until(() => root.querySelector('.subscription .warn') !== null);
    expect(textOf(root, '.subscription .warn')).toBe(
      'An update is waiting for you. Revision 0.9 is older than what is installed.',
    );
    answer = () => sending(second);
    await check(root, 'Look at the update');
    pressButton(root, 'Update');
    await until(() => root.querySelector('.subscription .warn') === null);
  });

  test('says which revision is passed over after going back', async () => {
    const { root } = await open();
    await subscribe(root);
    answer = () => sending(second);
    await check(root);
    pressButton(root, 'Update');
    await until(() => textOf(root, '[data-installed]').includes('Revision 2'));
    await factBase.changeSubscription('news', (known) => ({ ...known, isAutomatic: true }));
    pressButton(root, 'Back to revision 1: News of the day');
    await until(() =>
      textOf(root, '.automatic').includes('Revision 2, which you went back from, is passed over.'),
    );
  });

  test('loses its updates with its removal, and gets them back with the undo', async () => {
    const { root } = await open();
    await subscribe(root);
    pressButton(root, 'Remove “News of the day”');
    await until(() => root.querySelector('.is-removed') !== null);
    expect(root.querySelector('.subscription')).toBeNull();
    pressButton(root, 'Undo');
    await until(() => root.querySelector('.subscription') !== null);
  });

  test('keeps its pack when its address is forgotten, and has it back with the undo', async () => {
    const { root, onSubscriptionsChanged } = await open();
    await subscribe(root);
    await factBase.changeSubscription('news', (known) => ({ ...known, isAutomatic: true }));
    const before = await factBase.subscriptions();
    pressButton(root, 'Forget this address: News of the day');
    await until(() => root.querySelector('.is-forgotten') !== null);
    expect(textOf(root, '.is-forgotten')).toContain(`Updates come from ${ADDRESS} no longer`);
    expect(document.activeElement).toBe(findButton(root, 'Undo'));
    expect(await factBase.subscriptions()).toEqual([]);
    expect(await factBase.company('xiaomi')).not.toBeNull();
    expect(onSubscriptionsChanged).toHaveBeenCalledTimes(1);
    pressButton(root, 'Undo');
    await until(() => root.querySelector('.automatic') !== null);
    expect(document.activeElement).toBe(findButton(root, 'Forget this address: News of the day'));
    expect(await factBase.subscriptions()).toEqual(before);
  });

  test('is asked about again where the browser’s access was taken away', async () => {
    const { root } = await open();
    await subscribe(root);
    access.has.mockResolvedValue(false);
    pressButton(root, 'Check for updates: News of the day');
    await until(() => dialog(root) !== null);
    expect(network.fetch).toHaveBeenCalledTimes(1);
    answer = () => sending(second);
    pressButton(root, 'Ask it');
    expect(access.ask).toHaveBeenCalledTimes(1);
    await until(() => textOf(root, '.panel h3') === 'Update “News of the day”?');
  });
});

test('while one pack is on its way in, another address waits', async () => {
  answer = () => new Promise(() => {});
  const { root } = await open();
  enter(root, ADDRESS);
  await until(() => dialog(root) !== null);
  pressButton(root, 'Ask it');
  await until(() => status(root).startsWith('Fetching'));
  enter(root, 'https://other.example.org/pack');
  expect(textOf(root, '#add-address-error')).toContain('Another pack is on its way in');
  expect(dialog(root)).toBeNull();
});
