import * as v from 'valibot';
import { articleSchema } from './article.ts';
import { companySchema } from './company.ts';
import { factSchema } from './fact.ts';
import { findOtherFormat, type PackHeader, packHeaderSchema } from './pack.ts';
import type { Bytes } from './pack-bytes.ts';
import { type Line, lineBatchesOf } from './pack-lines.ts';
import { found, MAX_PROBLEMS, type PackProblem, PackRefusal, toProblem, toWarning } from './pack-problem.ts';
import { createReferences, type References } from './pack-references.ts';
import type { PackStream, StreamedRecord } from './pack-stream.ts';
import { quickCheckOf } from './quick-check.ts';
import { unknownFields } from './unknown-fields.ts';

/** What a line is, told by a field that such a record must have and no other kind of record knows. */
const KINDS = [
  { mark: 'names', list: 'companies', schema: companySchema, isFine: quickCheckOf(companySchema) },
  { mark: 'statement', list: 'facts', schema: factSchema, isFine: quickCheckOf(factSchema) },
  { mark: 'title', list: 'articles', schema: articleSchema, isFine: quickCheckOf(articleSchema) },
] as const;

export type Read<T> = { value: T; warnings: string[] } | { problems: Omit<PackProblem, 'line'>[] };

/** Reads a header line and then records, one a line. The header is read when this answers, the records as they are taken. */
export async function readPackLines(bytes: Bytes): Promise<PackStream & { warnings: PackProblem[] }> {
  const batches = lineBatchesOf(bytes);
  const { value: [first, ...rest] = [] } = (await batches.next()) as { value?: Line[] };
  if (!first) throw new PackRefusal([{ path: '', code: 'notAPack' }]);
  const header = readHeader(first);
  const { number: line } = first;
  if ('problems' in header) throw new PackRefusal(header.problems.map((problem) => ({ line, ...problem })));
  const warnings = header.warnings.map((path) => ({ line, ...toWarning(path) }));
  const references = createReferences();
  const records = readRecords(followedBy(rest, batches), references, warnings);
  return { header: header.value, batches: records, ids: references.ids, warnings };
}

/** Lines that were read already, and those that come after them. */
async function* followedBy(read: Line[], batches: AsyncGenerator<Line[]>): AsyncGenerator<Line[]> {
  try {
    yield read;
    yield* batches;
  } finally {
    await batches.return(undefined);
  }
}

/** Hands on what is right until something is wrong; from there on it only looks for what else is. */
async function* readRecords(
  batches: AsyncIterable<Line[]>,
  references: References,
  warnings: PackProblem[],
): AsyncGenerator<StreamedRecord[]> {
  const problems: PackProblem[] = [];
  let count = 0;
  const note = (more: readonly PackProblem[]) => {
    count += more.length;
    problems.push(...more.slice(0, MAX_PROBLEMS - problems.length));
  };
  for await (const batch of batches) {
    const records: StreamedRecord[] = [];
    const texts = textsOf(batch);
    for (const [i, each] of batch.entries()) {
      const line = each.number;
      const record = readRecord(each, texts[i]);
      if ('problems' in record) {
        note(record.problems.map((problem) => ({ line, ...problem })));
        continue;
      }
      references.add(record.value, (path) => ({ line, path }));
      if (record.warnings.length > 0 && warnings.length < MAX_PROBLEMS) {
        warnings.push(...record.warnings.map((path) => ({ line, ...toWarning(path) })));
      }
      if (count === 0) records.push(record.value);
    }
    if (records.length > 0) yield records;
  }
  // Of a record that is not right others may know more than it says: they are not blamed for that.
  if (count === 0) note(references.broken());
  if (count > 0) throw new PackRefusal(problems, count - problems.length);
}

function readHeader(line: Line): Read<PackHeader> {
  const data = parseLine(line);
  if ('problems' in data) return data;
  const other = findOtherFormat(data.value);
  return other ? { problems: [other] } : validate(packHeaderSchema, data.value);
}

const NONE: string[] = [];

/** A record as a line of a pack has it, or what is wrong with it. `text`: of the line, where that is known. */
export function readRecord(line: Line, text?: string): Read<StreamedRecord> {
  const data = parseText(text) ?? parseLine(line);
  if ('problems' in data) return data;
  const fields = Object(data.value) as Record<string, unknown>;
  if (fields.format === 'factcards-pack') return { problems: [{ path: '', code: 'secondHeader' }] };
  const kind = KINDS.find(({ mark }) => mark in fields);
  if (!kind) return { problems: [{ path: '', code: 'noRecord', ...found(data.value) }] };
  const { list } = kind;
  const { bytes } = line;
  if (kind.isFine(data.value)) {
    return { value: { list, record: data.value, bytes } as StreamedRecord, warnings: NONE };
  }
  const record = validate<unknown>(kind.schema, data.value);
  if ('problems' in record) return record;
  return { ...record, value: { list, record: record.value, bytes } as StreamedRecord };
}

function validate<T>(schema: v.GenericSchema<unknown, T>, data: unknown): Read<T> {
  const result = v.safeParse(schema, data);
  if (!result.success) return { problems: result.issues.map(toProblem) };
  return { value: result.output, warnings: unknownFields(schema, result.output, MAX_PROBLEMS) };
}

/** Undefined where it is no JSON: why not is said of the line's bytes. */
function parseText(text: string | undefined): Read<unknown> | undefined {
  if (text === undefined) return undefined;
  try {
    return { value: JSON.parse(text), warnings: NONE };
  } catch {
    return undefined;
  }
}

const wholeUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The texts of lines that lie one behind the other in memory, as those of a part of a file do, decoded in one go: for each by
 * itself that takes as long as parsing it. Nothing for other lines, and where anything is no UTF-8.
 */
function textsOf(lines: readonly Line[]): (string | undefined)[] {
  const last = lines.at(-1)?.bytes;
  if (!last) return [];
  let [first, { buffer, byteOffset: start }] = [lines.length - 1, last];
  for (; first > 0; first--) {
    const { bytes: before } = lines[first - 1] as Line;
    // Between neighbours lies a line feed and nothing else.
    if (before.buffer !== buffer || before.byteOffset + before.length + 1 !== start) break;
    start = before.byteOffset;
  }
  const texts = new Array<string | undefined>(lines.length);
  try {
    const bytes = new Uint8Array(buffer, start, last.byteOffset + last.length - start);
    const found = wholeUtf8.decode(bytes).split('\n');
    for (let i = 0; i < found.length; i++) texts[first + i] = found[i];
  } catch {
    // Which line it is, and where, is told when they are read one by one.
  }
  return texts;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The JSON of a line. */
export function parseLine({ bytes }: Line): Read<unknown> {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return { problems: [{ path: '', code: 'notUtf8' }] };
  }
  try {
    return { value: JSON.parse(text), warnings: [] };
  } catch (error) {
    return {
      problems: [{ path: '', code: 'notJson', found: String((error as Error).message).slice(0, 200) }],
    };
  }
}
