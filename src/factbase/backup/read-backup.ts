import * as v from 'valibot';
import { type Bytes, unpack } from '../../model/pack-bytes.ts';
import { type Line, linesOf } from '../../model/pack-lines.ts';
import { found, PackRefusal } from '../../model/pack-problem.ts';
import type { StreamedRecord } from '../../model/pack-stream.ts';
import { parseLine, readRecord } from '../../model/read-pack-lines.ts';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupEnd,
  type BackupHeader,
  backupHeaderSchema,
  endSchema,
  type PackLine,
  packEndSchema,
  packLineSchema,
} from './backup-format.ts';
import { BackupRefusal } from './backup-problem.ts';
import { createTally } from './lines.ts';
import { schemaOf } from './row-schemas.ts';
import { isRowStore, type Row } from './row-stores.ts';

/** What a line says. Each pack is followed by its records. */
export type BackupItem =
  | { is: 'header'; header: BackupHeader }
  | { is: 'settings'; settings: unknown }
  | { is: 'row'; store: string; row: Row }
  | { is: 'pack'; pack: PackLine }
  | { is: 'record'; record: StreamedRecord }
  | { is: 'packEnd' }
  | { is: 'end'; end: BackupEnd };

/** Reads a backup line by line, the last one included. Throws a BackupRefusal where it is none, or not whole. */
export async function* readBackup(bytes: Bytes): AsyncGenerator<BackupItem> {
  const tally = createTally();
  const reader = createLineReader();
  let last = 0;
  let isOver = false;
  try {
    for await (const line of linesOf(await unpack(bytes))) {
      last = line.number;
      if (isOver) throw new BackupRefusal({ code: 'line', line: last, found: 'a line after the last one' });
      const item = reader(line);
      if (item.is === 'end') {
        isOver = true;
        const { lines, sha256 } = tally.end();
        if (lines !== item.end.lines || sha256 !== item.end.sha256)
          throw new BackupRefusal({ code: 'altered' });
      } else tally.add(line.bytes);
      yield item;
    }
  } catch (error) {
    throw error instanceof PackRefusal ? toBackupRefusal(error, last) : error;
  }
  if (!isOver) throw new BackupRefusal(last === 0 ? { code: 'foreign' } : { code: 'torn', line: last });
}

/** What unpacking and the cutting into lines complain of. */
function toBackupRefusal({ problems: [problem] }: PackRefusal, last: number): BackupRefusal {
  if (problem?.code !== 'gzip')
    return new BackupRefusal({ code: last === 0 ? 'foreign' : 'line', line: last + 1 });
  return new BackupRefusal(last === 0 ? { code: 'foreign' } : { code: 'torn', line: last });
}

function createLineReader(): (line: Line) => BackupItem {
  let isBegun = false;
  let recordsOfPack: number | undefined;

  return (line) => {
    const read = parseLine(line);
    if ('problems' in read)
      throw new BackupRefusal(isBegun ? broken(line, read.problems[0]?.found) : { code: 'foreign' });
    const data = Object(read.value) as Record<string, unknown>;
    if (!isBegun) {
      isBegun = true;
      return { is: 'header', header: readHeader(data) };
    }
    if (recordsOfPack !== undefined) {
      if (!('packEnd' in data)) {
        recordsOfPack++;
        return { is: 'record', record: readPackRecord(line) };
      }
      const { packEnd } = check(packEndSchema, data, line);
      if (packEnd.records !== recordsOfPack) throw new BackupRefusal(broken(line, 'records are missing'));
      recordsOfPack = undefined;
      return { is: 'packEnd' };
    }
    if ('settings' in data) return { is: 'settings', settings: data.settings };
    if ('store' in data) return readRow(data, line);
    if ('pack' in data) {
      recordsOfPack = 0;
      return { is: 'pack', pack: check(packLineSchema, data, line) };
    }
    if ('end' in data) return { is: 'end', end: check(endSchema, data.end, line) };
    throw new BackupRefusal(broken(line, found(read.value).found));
  };
}

function readHeader(data: Record<string, unknown>): BackupHeader {
  if (data.format === 'factcards-pack') throw new BackupRefusal({ code: 'pack' });
  if (data.format !== BACKUP_FORMAT) throw new BackupRefusal({ code: 'foreign' });
  if (typeof data.version === 'number' && data.version > BACKUP_VERSION)
    throw new BackupRefusal({ code: 'newer' });
  const result = v.safeParse(backupHeaderSchema, data);
  if (result.success) return result.output;
  throw new BackupRefusal({ code: 'line', line: 1, found: describe(result.issues[0]) });
}

function readRow({ store, row }: Record<string, unknown>, line: Line): BackupItem {
  if (typeof store !== 'string' || !isRowStore(store))
    throw new BackupRefusal(broken(line, found(store).found));
  return { is: 'row', store, row: check(schemaOf(store), row, line) as Row };
}

function readPackRecord(line: Line): StreamedRecord {
  const read = readRecord(line);
  if (!('problems' in read)) return read.value;
  const [problem] = read.problems;
  throw new BackupRefusal(broken(line, [problem?.path, problem?.code].filter(Boolean).join(': ')));
}

function check<T>(schema: v.GenericSchema<unknown, T>, data: unknown, line: Line): T {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  throw new BackupRefusal(broken(line, describe(result.issues[0])));
}

function broken({ number: line }: Line, found: string | undefined) {
  return { code: 'line' as const, line, ...(found && { found }) };
}

function describe(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'line'}: ${issue.message}`;
}
