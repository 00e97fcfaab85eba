import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readContents } from '../../../src/factbase/backup/backup-contents.ts';
import type { BackupProblem } from '../../../src/factbase/backup/backup-problem.ts';
import { openDatabase } from '../../../src/factbase/schema.ts';
import { makeLargePack, makePack } from '../make-pack.ts';
import { makeSaving } from '../make-saving.ts';
import { backUp, fill, linesIn, openBrowser, opened, packed } from './open-backups.ts';

async function refusalOf(bytes: Uint8Array): Promise<BackupProblem> {
  const refusal = await readContents(opened(bytes)()).then(
    () => expect.fail('it was taken'),
    (error: unknown) => error,
  );
  expect(refusal).toMatchObject({ name: 'BackupRefusal' });
  return (refusal as { problem: BackupProblem }).problem;
}

async function makeBackup(): Promise<Uint8Array> {
  const browser = openBrowser();
  await fill(browser);
  return backUp(browser);
}

test('a backup says what it is and holds settings, own rows, their undo, and packs', async () => {
  const contents = await readContents(opened(await makeBackup())());
  expect(contents.header).toMatchObject({
    format: 'factcards-backup',
    version: 1,
    extension: '1.0',
    holdsPacks: true,
    counts: { packs: 1, records: 3 },
  });
  expect(contents.settings).toEqual({ marks: 'first' });
  const counts = Object.fromEntries([...contents.rows].map(([store, rows]) => [store, rows.length]));
  expect(counts).toEqual({
    'own-articles': 2,
    'own-companies': 2,
    'own-facts': 2,
    'own-state': 1,
    'own-texts': 2,
    'own-undo': 1,
  });
  const none = { subscriptions: 0, 'own-checks': 0, 'own-decisions': 0, 'own-seen': 0 };
  expect(contents.header.counts.rows).toEqual({ ...counts, ...none });
  expect(contents.packs).toMatchObject([
    { pack: { id: 'news', revision: '1' }, counts: { companies: 1, articles: 1, facts: 1 } },
  ]);
});

test('a backup of the own layer alone leaves the packs out', async () => {
  const browser = openBrowser();
  await fill(browser);
  const contents = await readContents(opened(await backUp(browser, false))());
  expect(contents.header).toMatchObject({ holdsPacks: false, counts: { packs: 0, records: 0 } });
  expect(contents.packs).toEqual([]);
  expect(contents.rows.get('own-facts')).toHaveLength(2);
});

test('a pack of many chunks comes along whole, and how far it is told', async () => {
  const browser = openBrowser();
  await browser.factBase.install(makeLargePack(2100));
  const told: [number, number][] = [];
  const { file } = await browser.backups.write(true, { onProgress: (...steps) => told.push(steps) });
  const contents = await readContents(opened(new Uint8Array(await file.arrayBuffer()), 70_000)());
  expect(contents.packs).toMatchObject([{ counts: { companies: 2100, articles: 1, facts: 2100 } }]);
  expect(told.slice(-1)).toEqual([[4201, 4201]]);
  expect(told.length).toBeGreaterThan(3);
});

test('what is damaged is counted and left out, and the file can be read', async () => {
  const browser = openBrowser();
  await fill(browser);
  const db = await openDatabase(browser.factory, () => {});
  const row = await db.get('own-facts', 's1');
  await db.put('own-facts', { ...row, fact: { id: 's1', kind: 7 } } as never);
  db.close();
  const { file, damaged } = await browser.backups.write(true);
  expect(damaged).toBe(1);
  const contents = await readContents(opened(new Uint8Array(await file.arrayBuffer()))());
  expect(contents.rows.get('own-facts')).toHaveLength(1);
});

test('a backup that is called off ends', async () => {
  const browser = openBrowser();
  await fill(browser);
  const signal = AbortSignal.abort(new Error('called off'));
  await expect(browser.backups.write(true, { signal })).rejects.toThrow('called off');
});

test('a pack that is gone before it is backed up makes no half backup', async () => {
  const browser = openBrowser();
  await browser.factBase.install(makeLargePack(2100));
  const db = await openDatabase(browser.factory, () => {});
  let gone: Promise<unknown> | undefined;
  const onProgress = (written: number) => {
    if (written === 1000) gone ??= Promise.all([db.clear('packs'), db.clear('chunks')]);
  };
  const write = browser.backups.write(true, { onProgress });
  await expect(write).rejects.toMatchObject({ name: 'StorageFailure', code: 'changed' });
  await gone;
  db.close();
});

test('a file that is torn is refused wherever it breaks off', async () => {
  const whole = await makeBackup();
  for (let size = 12; size < whole.length - 8; size += 37) {
    const problem = await refusalOf(whole.subarray(0, size));
    expect(['torn', 'foreign']).toContain(problem.code);
    if (problem.code === 'torn') expect(problem.line).toBeGreaterThan(0);
  }
  const lines = linesIn(whole);
  for (let count = 1; count < lines.length; count++) {
    expect(await refusalOf(packed(lines.slice(0, count)))).toEqual({ code: 'torn', line: count });
  }
});

test('a file in which a line is lost, twice there, or another one is refused', async () => {
  const lines = linesIn(await makeBackup());
  const at = lines.findIndex((line) => line.includes('"store":"own-facts"'));
  expect(await refusalOf(packed(lines.toSpliced(at, 1)))).toEqual({ code: 'altered' });
  expect(await refusalOf(packed(lines.toSpliced(at, 0, lines[at] ?? '')))).toEqual({ code: 'altered' });
  const other = lines.map((line) => line.replace('A court cleared Xiaomi', 'A court fined Xiaomi'));
  expect(await refusalOf(packed(other))).toEqual({ code: 'altered' });
  expect(await refusalOf(packed([...lines, '{}']))).toMatchObject({ code: 'line', line: lines.length + 1 });
});

test.each([
  ['no JSON', 'own-facts', '{"store":'],
  ['a store that nobody knows', 'own-facts', '{"store":"passwords","row":{"id":"a"}}'],
  [
    'a fact without a company',
    'own-facts',
    '{"store":"own-facts","row":{"id":"a","change":1,"fact":{"id":"a"}}}',
  ],
  ['a record that is none', '"statement"', '{"hello":1}'],
])('a line that is %s is named by its number', async (_, beside, line) => {
  const lines = linesIn(await makeBackup());
  const at = lines.findLastIndex((each) => each.includes(beside));
  const problem = await refusalOf(packed(lines.toSpliced(at, 0, line)));
  expect(problem).toMatchObject({ code: 'line', line: at + 1 });
  expect(problem.found).toBeTruthy();
});

test.each<[string, Uint8Array, BackupProblem]>([
  ['an empty file', new Uint8Array(), { code: 'foreign' }],
  ['a text', new TextEncoder().encode('Dear diary'), { code: 'foreign' }],
  ['some JSON', new TextEncoder().encode('{"version":1}'), { code: 'foreign' }],
  ['a list', new TextEncoder().encode('[1]'), { code: 'foreign' }],
  ['another archive', new Uint8Array(gzipSync(Buffer.from([0, 1, 2]))), { code: 'foreign' }],
  ['a pack', new TextEncoder().encode(JSON.stringify(makePack())), { code: 'pack' }],
  ['a later version', packed(['{"format":"factcards-backup","version":2}']), { code: 'newer' }],
])('%s is refused for what it is', async (_, bytes, problem) => {
  expect(await refusalOf(bytes)).toEqual(problem);
});

test('a backup may be unpacked by hand and still be read', async () => {
  const lines = linesIn(await makeBackup());
  const contents = await readContents(opened(new TextEncoder().encode(lines.join('\n')))());
  expect(contents.rows.get('own-facts')).toHaveLength(2);
});

test('what is saved while a backup is written is in it whole or not at all', async () => {
  const browser = openBrowser();
  await browser.factBase.install(makeLargePack(1100));
  await browser.factBase.saveOwn(makeSaving());
  let saved: Promise<unknown> | undefined;
  const onProgress = () => {
    saved ??= browser.factBase.deleteArticle('court');
  };
  const { file } = await browser.backups.write(true, { onProgress });
  await saved;
  const contents = await readContents(opened(new Uint8Array(await file.arrayBuffer()))());
  expect(contents.rows.get('own-facts')).toHaveLength(2);
  expect(contents.rows.get('own-texts')).toHaveLength(1);
});
