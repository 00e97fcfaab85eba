// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { makeFact, makeLargePack, makePack } from '../factbase/make-pack.ts';
import { gzip, linesOf, toNdjson } from '../model/pack-bytes.ts';
import {
  chooseFile,
  createFactBase,
  findButton,
  openOptions,
  pressButton,
  startFile,
  textOf,
  until,
} from './open-options.tsx';

const status = (root: HTMLElement) => textOf(root, '.install-status');
const progress = (root: HTMLElement) => textOf(root, '.install-progress .hint');

describe('a file that is written line by line', () => {
  test.each([
    ['as it is', toNdjson(makePack())],
    ['packed with gzip', gzip(toNdjson(makePack()))],
  ])('is installed, %s', async (_how, content) => {
    const { root, factBase } = await openOptions();
    await chooseFile(root, content, 'pack.ndjson');
    await until(() => root.querySelector('[data-installed="news"]') !== null);
    expect(status(root)).toBe('“News of the day” is installed.');
    expect(await factBase.company('xiaomi')).not.toBeNull();
  });

  test('is refused with the line and the field of what is wrong', async () => {
    const { root } = await openOptions();
    const facts = [{ ...makeFact('f1', 'xiaomi'), date: 'May' as never }];
    await chooseFile(root, `${toNdjson(makePack({ facts }))}{}\n`, 'bad.ndjson');
    const problems = [...root.querySelectorAll('.trouble li')].map((li) => textOf(li, '*'));
    expect(problems).toEqual(['Line 4', 'Line 5']);
    expect(textOf(root, '.trouble li code')).toBe('date');
    expect(textOf(root, '.trouble li:last-child .reason')).toContain('This is no record');
  });

  test('has the lines of its unknown fields told', async () => {
    const { root } = await openOptions();
    await chooseFile(root, toNdjson(makePack({ articles: [{ id: 'a1', title: 'T', words: 5 } as never] })));
    expect(textOf(root, '.warnings li .line')).toBe('Line 3');
    expect(textOf(root, '.warnings li code')).toBe('words');
  });

  test('is compared with the installed pack, and read again when the reader says so', async () => {
    const factBase = createFactBase();
    await factBase.install(makePack());
    const { root } = await openOptions({ factBase });
    const facts = [makeFact('f1', 'xiaomi'), makeFact('f2', 'xiaomi')];
    await chooseFile(root, toNdjson(makePack({ revision: '2', facts })));
    expect(textOf(root, '.diff tbody tr:nth-child(2)')).toContain('Facts110');
    pressButton(root, 'Replace');
    await until(() => status(root) === '“News of the day” is now at revision 2.');
    expect((await factBase.company('xiaomi'))?.facts).toHaveLength(2);
  });

  test('and became another one while the reader was asked is not installed', async () => {
    const factBase = createFactBase();
    await factBase.install(makePack());
    const { root } = await openOptions({ factBase });
    const asked = new Blob([toNdjson(makePack({ revision: '2' }))]);
    const other = new Blob([toNdjson(makePack({ revision: '3' }))]);
    const stream = vi.fn(() => other.stream()).mockImplementationOnce(() => asked.stream());
    startFile(root, { name: 'pack.ndjson', size: asked.size, stream });
    await until(() => root.querySelector('.panel') !== null);
    pressButton(root, 'Replace');
    await until(() => root.querySelector('.trouble') !== null);
    expect(textOf(root, '.trouble')).toContain('changed while it was read. Nothing was changed');
    expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
  });
});

test('a file of 2 GB is refused before any of it is read, and what is installed stays', async () => {
  const factBase = createFactBase();
  await factBase.install(makePack());
  const { root } = await openOptions({ factBase });
  const stream = vi.fn();
  startFile(root, { name: 'huge.ndjson', size: 2 * 2 ** 30, stream });
  await until(() => root.querySelector('.trouble') !== null);
  expect(textOf(root, '.trouble')).toContain('1 GB');
  expect(stream).not.toHaveBeenCalled();
  expect(await factBase.packs()).toMatchObject([{ revision: '1' }]);
});

/** A file whose parts come when the test gives them; read again, it has what it had. */
function createSlowFile(parts: (string | Uint8Array)[]) {
  type Controller = ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  const all = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  const open = new Set<Controller>();
  let given = 0;
  const hand = (controller: Controller, part: Uint8Array | undefined) => {
    if (part) controller.enqueue(part as Uint8Array<ArrayBuffer>);
    if (given < all.length) return;
    controller.close();
    open.delete(controller);
  };
  const stream = () => {
    let own: Controller;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        own = controller;
        open.add(own);
        for (const part of all.slice(0, given)) own.enqueue(part as Uint8Array<ArrayBuffer>);
        if (given === all.length && given > 0) hand(own, undefined);
      },
      cancel: () => void open.delete(own),
    });
  };
  return {
    file: { name: 'slow.ndjson', size: all.reduce((sum, { length }) => sum + length, 0), stream },
    give() {
      const part = all[given];
      given++;
      for (const controller of [...open]) hand(controller, part);
    },
  };
}

const large = linesOf(makeLargePack(1500));
const parts = [large.slice(0, 1002), large.slice(1002)].map((lines) => `${lines.join('\n')}\n`);

describe('while a pack is being installed', () => {
  test('how far it is stands in records and in bytes, and is not spoken', async () => {
    const { root } = await openOptions();
    const { file, give } = createSlowFile(parts);
    startFile(root, file);
    await until(() => /^0 kB of \d+ kB read$/.test(progress(root)));
    give();
    await until(() => /^1,000 records; \d+ kB of \d+ kB read$/.test(progress(root)));
    expect(status(root)).toBe('Installing “News of the day” …');
    const bar = root.querySelector('progress');
    expect(bar?.getAttribute('aria-label')).toBe('Installing “News of the day” …');
    expect([bar?.value, bar?.max]).toEqual([new TextEncoder().encode(parts[0]).length, file.size]);
    expect(root.querySelector('.install-progress')?.closest('[role]')).toBeNull();
    give();
    await until(() => root.querySelector('.good') !== null);
    expect(root.querySelector('.install-progress')).toBeNull();
  });

  test('the button to cancel gives its focus on when all is done', async () => {
    const { root } = await openOptions();
    const { file, give } = createSlowFile(parts);
    startFile(root, file);
    await until(() => root.querySelector('progress') !== null);
    findButton(root, 'Cancel').focus();
    give();
    await until(() => status(root).startsWith('Installing'));
    expect(document.activeElement).toBe(findButton(root, 'Cancel'));
    give();
    await until(() => root.querySelector('.good') !== null);
    expect(document.activeElement).toBe(root.querySelector('.install-status'));
  });

  test.each<[when: string, parts: number, isInstalled: boolean]>([
    ['nothing of it is read yet', 0, false],
    ['it is being written', 1, false],
    ['it is being compared with the installed one', 1, true],
  ])('it can be cancelled when %s, and nothing is changed', async (_when, count, isInstalled) => {
    const factBase = createFactBase();
    if (isInstalled) await factBase.install(makePack());
    const before = await factBase.packs();
    const { root, onFactsChanged } = await openOptions({ factBase });
    const { file, give } = createSlowFile(parts);
    startFile(root, file);
    for (let i = 0; i < count; i++) give();
    const isReading = count === 0 || isInstalled;
    await until(() => status(root).startsWith(isReading ? 'Reading' : 'Installing'));
    findButton(root, 'Cancel').focus();
    pressButton(root, 'Cancel');
    await until(() => status(root).includes('cancelled'));
    expect(status(root)).toBe('slow.ndjson was not installed, since you cancelled. Nothing was changed.');
    expect(document.activeElement).toBe(root.querySelector('.install-status'));
    expect(root.querySelector('.install-progress')).toBeNull();
    expect(await factBase.packs()).toEqual(before);
    expect(onFactsChanged).not.toHaveBeenCalled();

    await chooseFile(root, toNdjson(makePack({ id: 'other' })));
    await until(() => root.querySelector('[data-installed="other"]') !== null);
  });
});
