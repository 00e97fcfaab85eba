import { describe, expect, test } from 'vitest';
import { MAX_PACK_BYTES } from '../../src/model/pack.ts';
import { MAX_LINE_BYTES } from '../../src/model/pack-lines.ts';
import { type PackProblemCode, PackRefusal } from '../../src/model/pack-problem.ts';
import type { PackRecord } from '../../src/model/pack-records.ts';
import { oneByOne } from '../../src/model/pack-stream.ts';
import { readPack } from '../../src/model/read-pack.ts';
import { makeCompany, makeFact, makeLargePack, makePack } from '../factbase/make-pack.ts';
import { type Bytes, bytesOf, gzip, linesOf, toNdjson } from './pack-bytes.ts';

const pack = makePack();
const LINES = linesOf(pack);

/** All of a pack, as it is read. */
async function read({ bytes }: Bytes) {
  const { header, batches, total, warnings } = await readPack(bytes);
  const read: PackRecord[] = [];
  for await (const { list, record } of oneByOne(batches)) read.push({ list, record } as PackRecord);
  return { header, records: read, total, warnings };
}

/** What a pack is refused for. */
async function refusalOf(content: string | Uint8Array, partSize?: number) {
  const taken = await read(bytesOf(content, partSize)).catch((error) => error);
  if (!(taken instanceof PackRefusal)) throw new Error('it was not refused', { cause: taken });
  return { problems: taken.problems, more: taken.more };
}

const { companies, articles, facts, ...header } = pack;
const records = [
  ...companies.map((record) => ({ list: 'companies', record })),
  ...articles.map((record) => ({ list: 'articles', record })),
  ...facts.map((record) => ({ list: 'facts', record })),
];

describe('a pack is read as what it says, in its order,', () => {
  test.each<[how: string, content: string | Uint8Array]>([
    ['line by line', toNdjson(pack)],
    ['as one JSON object', JSON.stringify(pack)],
    ['as one JSON object in many lines', JSON.stringify(pack, null, 2)],
    ['without a final newline', LINES.join('\n')],
    ['with the line ends of Windows', LINES.join('\r\n')],
    ['with the mark of UTF-8 before it', `\uFEFF${toNdjson(pack)}`],
    ['with empty lines before, between and after', `\n \n${LINES.join('\n\n\r\n')}\n\n`],
    ['line by line, packed with gzip', gzip(toNdjson(pack))],
    ['as one JSON object, packed with gzip', gzip(JSON.stringify(pack, null, 1))],
  ])('%s', async (_how, content) => {
    for (const partSize of [1, 7, 100_000]) {
      expect(await read(bytesOf(content, partSize))).toMatchObject({ header, records, warnings: [] });
    }
  });

  test('in any script, wherever the parts are cut', async () => {
    const named = { ...pack, title: '小米 und Ölhändler 🙂' };
    expect((await read(bytesOf(toNdjson(named), 1))).header.title).toBe(named.title);
  });

  test('with nothing in it but its header', async () => {
    expect(await read(bytesOf(`${LINES[0]}`))).toMatchObject({ header, records: [] });
  });

  test('with facts before what they refer to', async () => {
    const [first = '', ...rest] = LINES;
    const turned = [first, ...rest.reverse()].join('\n');
    expect((await read(bytesOf(turned))).records.map(({ list }) => list)).toEqual([
      'facts',
      'articles',
      'companies',
    ]);
  });

  test('with the number of its records where that is known beforehand', async () => {
    expect((await read(bytesOf(JSON.stringify(pack)))).total).toBe(3);
    expect((await read(bytesOf(toNdjson(pack)))).total).toBeUndefined();
  });

  test('with fields that nobody knows, kept and told with their line', async () => {
    const lines = linesOf({ ...pack, companies: [{ ...companies[0], motto: 'x' } as never] });
    const { records, warnings } = await read(bytesOf(lines.join('\n')));
    expect(records[0]?.record).toHaveProperty('motto', 'x');
    expect(warnings).toEqual([{ line: 2, path: 'motto', code: 'unknownField' }]);
  });
});

describe('a pack is refused, with the line, the field and the reason, where', () => {
  /** The lines with another one in the place of one of them, or after them. */
  const withLine = (number: number, line: unknown) => {
    const lines = [...LINES];
    lines[number - 1] = typeof line === 'string' ? line : JSON.stringify(line);
    return lines.join('\n');
  };

  test.each<[why: string, content: string, line: number, path: string, code: PackProblemCode]>([
    ['a line is no JSON', withLine(3, '{"id": "a1",'), 3, '', 'notJson'],
    ['a line holds two records', withLine(2, `${LINES[1]} ${LINES[1]}`), 2, '', 'notJson'],
    ['a line is a number', withLine(2, '5'), 2, '', 'noRecord'],
    ['a line is nothing', withLine(2, 'null'), 2, '', 'noRecord'],
    ['a line is a list', withLine(2, [companies[0]]), 2, '', 'noRecord'],
    ['a record is of no kind', withLine(2, { id: 'x', name: 'X' }), 2, '', 'noRecord'],
    ['another pack begins', withLine(5, LINES[0]), 5, '', 'secondHeader'],
    ['a company has no id', withLine(2, { name: 'X', names: [] }), 2, 'id', 'missing'],
    ['a date is none', withLine(3, { ...articles[0], published: 'May' }), 3, 'published', 'date'],
    ['a statement holds markup', withLine(4, { ...facts[0], statement: '<b>' }), 4, 'statement', 'markup'],
    ['a company is there twice', withLine(5, companies[0]), 5, 'id', 'duplicateId'],
    ['an article is there twice', withLine(5, articles[0]), 5, 'id', 'duplicateId'],
    ['a fact is there twice', withLine(5, facts[0]), 5, 'id', 'duplicateId'],
    ['a fact is of no company', withLine(5, makeFact('f2', 'x')), 5, 'company', 'unknownCompany'],
    ['a fact cites no article', withLine(3, ''), 4, 'evidence[0].article', 'unknownArticle'],
    ['the header has no licence', withLine(1, { ...header, license: undefined }), 1, 'license', 'missing'],
    [
      'the header is of a version to come',
      withLine(1, { ...header, version: 2 }),
      1,
      'version',
      'packVersion',
    ],
    ['the header is another’s', withLine(1, { format: 'other' }), 1, 'format', 'notAPack'],
    ['there is no header', LINES.slice(1).join('\n'), 1, '', 'notAPack'],
  ])('%s', async (_why, content, line, path, code) => {
    expect(await refusalOf(content)).toEqual({
      problems: [expect.objectContaining({ line, path, code })],
      more: 0,
    });
  });

  test('lines are counted with those that are empty', async () => {
    const content = `\n\n${LINES[0]}\r\n\r\n{}`;
    expect(await refusalOf(content)).toMatchObject({ problems: [{ line: 5, code: 'noRecord' }] });
  });

  test('a line is not in UTF-8', async () => {
    const content = Buffer.from(toNdjson({ ...pack, companies: [makeCompany('c', ['Café'])] }), 'latin1');
    expect(await refusalOf(content)).toMatchObject({ problems: [{ line: 2, path: '', code: 'notUtf8' }] });
  });

  test('one JSON object is not in UTF-8', async () => {
    const content = Buffer.from(JSON.stringify({ ...pack, title: 'Café' }, null, 1), 'utf16le');
    expect(await refusalOf(content)).toEqual({ problems: [{ path: '', code: 'notUtf8' }], more: 0 });
  });

  test('a line is longer than a record may be', async () => {
    const long = JSON.stringify({ ...articles[0], text: 'x'.repeat(MAX_LINE_BYTES) });
    expect(await refusalOf(withLine(3, long))).toEqual({
      problems: [{ line: 3, path: '', code: 'lineTooLong', expected: '16 MB' }],
      more: 0,
    });
  });

  test('one JSON object is larger than what is read of one, and no more of it is read', async () => {
    const part = new Uint8Array(1024 * 1024).fill(0x20);
    let read = 0;
    async function* endless() {
      while (true) {
        read += part.length;
        yield part;
      }
    }
    const refusal = await readPack(endless()).catch((error) => error);
    expect(refusal.problems).toEqual([{ path: '', code: 'tooLarge', expected: '64 MB' }]);
    expect(read).toBe(MAX_PACK_BYTES + part.length);
  });

  test('a file packed with gzip is cut off, or damaged', async () => {
    const whole = gzip(toNdjson(makeLargePack(2000)));
    const problems = [{ path: '', code: 'gzip' }];
    for (const length of [3, 11, whole.length >> 1, whole.length - 1]) {
      expect(await refusalOf(whole.subarray(0, length)), `after ${length} bytes`).toMatchObject({ problems });
    }
    const hurt = whole.slice().fill(7, whole.length >> 1, (whole.length >> 1) + 9);
    expect(await refusalOf(hurt)).toMatchObject({ problems });
  });

  test.each(['', ' \n\n', 'Hello', '<!doctype html>\n<title>Not found</title>', '{"format":'])(
    'it is no pack at all: %j',
    async (content) => {
      expect(await refusalOf(content)).toMatchObject({ problems: [{ path: '', code: 'notJson' }] });
    },
  );
});

test('of a great many problems the first are listed and the others counted', async () => {
  const lines = Array.from({ length: 50 }, (_, i) => `{"id":"c${i}"}`);
  expect(await refusalOf([LINES[0], ...lines].join('\n'))).toMatchObject({
    problems: { length: 20 },
    more: 30,
  });
});

test('a record that is not right is not held against the facts about it', async () => {
  const content = toNdjson({ ...pack, companies: [makeCompany('xiaomi', [''])] });
  const { problems } = await refusalOf(content);
  expect(problems.map(({ line }) => line)).toEqual([2, 2]);
});

test('records are handed on before the file is read to its end, and none after a bad one', async () => {
  const [first, company, article, fact] = LINES;
  const content = [first, company, article, '{}', fact, '5'].join('\n');
  const { bytes } = bytesOf(content);
  const taken: string[] = [];
  const { batches } = await readPack(bytes);
  const reading = (async () => {
    for await (const { list } of oneByOne(batches)) taken.push(list);
  })();
  await expect(reading).rejects.toMatchObject({ problems: [{ line: 4 }, { line: 6 }] });
  expect(taken).toEqual(['companies', 'articles']);
});

describe('lines that are decoded together', () => {
  const other = makeCompany('zürich', ['Zürich 小米 😀']);
  const long = toNdjson({ ...pack, companies: [...pack.companies, other] })
    .trim()
    .split('\n');

  test.each([1, 7, 64, 100_000])(
    'say the same whatever lies between them, in parts of %i bytes',
    async (size) => {
      const plain = (await read(bytesOf(long.join('\n'), size))).records;
      expect(plain.map(({ record }) => record)).toContainEqual(other);
      for (const gap of ['\n\n', '\r\n', '\n \t\n', '\n\n\n\n']) {
        expect((await read(bytesOf(long.join(gap), size))).records).toEqual(plain);
      }
      // A mark of the byte order, as some editors put in front of whatever they save.
      expect((await read(bytesOf(long.join('\n\uFEFF'), size))).records).toEqual(plain);
    },
  );

  test('are told apart where one of them is no UTF-8', async () => {
    const bytes = new TextEncoder().encode(`${long.join('\n')}\n`);
    const broken = new Uint8Array(bytes.length + 3);
    broken.set(bytes);
    broken.set([0x22, 0xff, 0x22], bytes.length);
    const { problems } = await refusalOf(broken);
    expect(problems).toEqual([{ line: long.length + 1, path: '', code: 'notUtf8' }]);
  });
});

describe('the file', () => {
  test.each([
    ['as it is', toNdjson(makeLargePack(5000))],
    ['packed with gzip', gzip(toNdjson(makeLargePack(5000)))],
  ])('is let go of when nobody wants the rest of it, %s', async (_how, content) => {
    const { bytes, isClosed } = bytesOf(content, 1000);
    for await (const _ of (await readPack(bytes)).batches) break;
    await expect.poll(isClosed).toBe(true);
  });

  test.each([
    ['as it is', toNdjson(pack)],
    ['packed with gzip', gzip(toNdjson(pack))],
  ])('that cannot be read to its end is not called a bad pack, %s', async (_how, content) => {
    async function* failing() {
      yield* bytesOf(content.slice(0, 60), 20).bytes;
      throw new Error('the disk is gone');
    }
    await expect(read({ bytes: failing(), isClosed: () => true })).rejects.toThrow('the disk is gone');
  });
});
