import type { Bytes } from '../../model/pack-bytes.ts';
import { LISTS, type List } from '../../model/pack-records.ts';
import type { BackupHeader, PackLine } from './backup-format.ts';
import { readBackup } from './read-backup.ts';
import type { Row } from './row-stores.ts';

export interface BackedUpPack extends PackLine {
  counts: Record<List, number>;
}

/** A whole and valid backup, but for the records of its packs, which would fill the memory. */
export interface BackupContents {
  header: BackupHeader;
  settings: unknown;
  /** The rows of each store, in the order of the file. */
  rows: Map<string, Row[]>;
  packs: BackedUpPack[];
  /** Tells one file from another. */
  sha256: string;
}

/** Reads a backup to its end. Throws a BackupRefusal where anything is wrong with it. */
export async function readContents(
  bytes: Bytes,
  onProgress: (read: number, total: number) => void = () => {},
): Promise<BackupContents> {
  const contents: Omit<BackupContents, 'header' | 'sha256'> = {
    settings: undefined,
    rows: new Map(),
    packs: [],
  };
  let header: BackupHeader | undefined;
  let sha256 = '';
  let total = 0;
  let read = 0;
  for await (const item of readBackup(bytes)) {
    if (++read % 1000 === 0) onProgress(Math.min(read, total), total);
    if (item.is === 'header') {
      header = item.header;
      const { rows, records } = header.counts;
      total = Object.values(rows).reduce((sum, count) => sum + count, records);
    } else if (item.is === 'settings') contents.settings = item.settings;
    else if (item.is === 'row') {
      const known = contents.rows.get(item.store);
      if (known) known.push(item.row);
      else contents.rows.set(item.store, [item.row]);
    } else if (item.is === 'pack') {
      contents.packs.push({
        ...item.pack,
        counts: Object.fromEntries(LISTS.map((list) => [list, 0])) as BackedUpPack['counts'],
      });
    } else if (item.is === 'record') {
      const pack = contents.packs.at(-1);
      if (pack) pack.counts[item.record.list]++;
    } else if (item.is === 'end') sha256 = item.end.sha256;
  }
  if (!header) throw new Error('a backup was read without a header');
  return { ...contents, header, sha256 };
}
