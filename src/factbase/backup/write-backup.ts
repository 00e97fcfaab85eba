import * as v from 'valibot';
import { join } from '../../model/pack-bytes.ts';
import { MAX_LINE_BYTES } from '../../model/pack-lines.ts';
import { isInForce, needsRenewal, soundRows } from '../pack-store.ts';
import { streamRecords } from '../read-records.ts';
import type { Database, PackRow } from '../schema.ts';
import { StorageFailure } from '../storage-failure.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupCounts, type BackupHeader } from './backup-format.ts';
import { createTally, gzip, inBatches, toLine } from './lines.ts';
import { schemaOf } from './row-schemas.ts';
import { type Row, type RowStore, rowStoresOf } from './row-stores.ts';

export interface BackupOptions {
  now: Date;
  /** The version of the extension. */
  extension: string;
  settings: unknown;
  /** False: the own layer alone, which packs can be installed under again. */
  withPacks: boolean;
  signal?: AbortSignal;
  /** How many of so many rows and records are written. */
  onProgress?: (written: number, total: number) => void;
}

export interface BackupReport {
  counts: BackupCounts;
  /** How many rows and records could not be read, and are not in it. */
  damaged: number;
  /** The number of the own layer's last change that is in it. */
  change: number;
}

/** Bytes that a part of the file has, so that it need not be held in memory as a whole. */
const PART_BYTES = 2 ** 20;

/** The own layer, as of one moment, the settings and the packs in one file. Rejects where a pack is replaced meanwhile. */
export async function writeBackup(
  db: Database,
  options: BackupOptions,
): Promise<BackupReport & { file: Blob }> {
  const parts: Blob[] = [];
  const { report, bytes } = await openBackup(db, options);
  // A browser keeps what is in a blob where it likes, on the disk too.
  for await (const part of bytes) parts.push(new Blob([part as BlobPart]));
  return { ...report, file: new Blob(parts, { type: 'application/gzip' }) };
}

/** The same as bytes to take as they come, in parts of about a megabyte. The report is whole with the last of them. */
export async function openBackup(
  db: Database,
  options: BackupOptions,
): Promise<{ report: BackupReport; bytes: AsyncGenerator<Uint8Array> }> {
  const held = await readMoment(db, options.withPacks);
  const { counts, damaged, change } = held;
  const report: BackupReport = { counts, damaged, change };
  return { report, bytes: inParts(gzip(inBatches(linesOf(db, held, report, options)))) };
}

interface Moment {
  rows: [RowStore, Row[]][];
  packs: PackRow[];
  counts: BackupCounts;
  damaged: number;
  change: number;
}

async function readMoment(db: Database, withPacks: boolean): Promise<Moment> {
  const stores = rowStoresOf(db);
  const names: (RowStore | 'packs')[] = [...stores, 'packs'];
  const tx = db.transaction(names);
  const [allPacks, ...found] = await Promise.all([
    tx.objectStore('packs').getAll(),
    ...stores.map((store) => tx.objectStore(store).getAll() as Promise<unknown[]>),
  ]);
  const rows = stores.map((store, i): [RowStore, Row[]] => {
    const schema = schemaOf(store);
    return [store, (found[i] ?? []).filter((row): row is Row => v.is(schema, row))];
  });
  const done = withPacks ? soundRows(allPacks).filter((row) => row.isDone && !row.isPrevious) : [];
  const inForce = done.filter(isHeld);
  const ids = new Set(inForce.map(({ id }) => id));
  // Of others only that the reader removed them counts: not of what lies behind a pack that is in force.
  const removed = done.filter(({ id, isRemoved }) => isRemoved && !ids.has(id));
  const packs = [...inForce, ...removed];
  const counts: BackupCounts = {
    rows: Object.fromEntries(rows.map(([store, { length }]) => [store, length])),
    packs: inForce.length,
    records: inForce.reduce((sum, row) => sum + recordsOf(row), 0),
  };
  const all = found.reduce((sum, { length }) => sum + length, 0);
  const [state] = rows.find(([store]) => store === 'own-state')?.[1] ?? [];
  return { rows, packs, counts, damaged: all - rowsIn(counts), change: Number(state?.change ?? 0) };
}

/** In force, in whichever form its records are stored. */
const isHeld = (row: PackRow) => isInForce(row) || needsRenewal(row);

export function rowsIn({ rows }: BackupCounts): number {
  return Object.values(rows).reduce((sum, count) => sum + count, 0);
}

const recordsOf = ({ counts }: PackRow) => counts.companies + counts.articles + counts.facts;

async function* linesOf(
  db: Database,
  { rows, packs, counts }: Moment,
  report: BackupReport,
  { now, extension, settings, withPacks, signal, onProgress }: BackupOptions,
): AsyncGenerator<Uint8Array> {
  const tally = createTally();
  const total = rowsIn(counts) + counts.records;
  let written = 0;
  const noted = (bytes: Uint8Array) => {
    tally.add(bytes);
    return bytes;
  };
  const line = (value: unknown) => noted(toLine(value));
  const step = () => {
    if (++written % 1000 === 0) onProgress?.(written, total);
  };
  const header: BackupHeader = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: now.toISOString(),
    extension,
    holdsPacks: withPacks,
    counts,
  };
  yield line(header);
  yield line({ settings });
  for (const [store, found] of rows) {
    for (const row of found) {
      signal?.throwIfAborted();
      const bytes = toLine({ store, row });
      // Nobody could read it back. No article is as long; a deletion that took several such along would be.
      if (bytes.length > MAX_LINE_BYTES) report.damaged++;
      else yield noted(bytes);
      step();
    }
  }
  for (const row of packs) {
    const isHere = isHeld(row);
    const { header: pack, installedAt, origin } = row;
    yield line({ pack, installedAt, ...(origin && { origin }), ...(!isHere && { isRemoved: true }) });
    let records = 0;
    for await (const { record } of isHere ? streamRecords(db, row, signal) : []) {
      yield line(record);
      records++;
      step();
    }
    yield line({ packEnd: { records } });
    if (!isHere || records === recordsOf(row)) continue;
    const isStillHere = await db.get('packs', [row.id, row.generation]);
    if (!isStillHere) throw replacedMeanwhile(row);
    report.damaged += recordsOf(row) - records;
  }
  yield toLine({ end: tally.end() });
  onProgress?.(total, total);
}

function replacedMeanwhile({ header }: PackRow): StorageFailure {
  return new StorageFailure('changed', `'${header.title}' was changed while it was being backed up`);
}

async function* inParts(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    held.push(part);
    size += part.length;
    if (size < PART_BYTES) continue;
    yield join(held);
    held = [];
    size = 0;
  }
  if (size > 0) yield join(held);
}
