import type { PackHeader } from '../model/pack.ts';
import { diffPacks, type PackDiff } from '../model/pack-diff.ts';
import { LISTS } from '../model/pack-records.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { openPack } from './open-pack.ts';

export interface DiffCall {
  packs: readonly string[];
  /** Says by the exit status whether there is a difference. */
  exitCode: boolean;
}

/** `factcards pack --diff OLD NEW`: how many records the new pack adds, changes and takes away. */
export async function runDiff({ packs, exitCode }: DiffCall, io: Io): Promise<ExitStatus> {
  const [before, after] = packs;
  if (before === undefined || after === undefined || packs.length > 2) {
    throw new UsageError('pack --diff takes two packs, the older one first');
  }
  const [older, newer] = [await openPack(before), await openPack(after)];
  const diff = await diffPacks(older.batches, newer.batches);
  io.out(`${describeHeaders(older.header, newer.header)}${toTable(diff)}\n`);
  const isSame = LISTS.every((list) => Object.values(diff[list]).every((count) => count === 0));
  return exitCode && !isSame ? 1 : 0;
}

/** What a pack says of itself, line by line, where the new one says something else. */
function describeHeaders(older: PackHeader, newer: PackHeader): string {
  const fields = ['id', 'title', 'publisher', 'license', 'revision', 'updated'] as const;
  const changed = fields.filter((field) => older[field] !== newer[field]);
  return changed.map((field) => `${field}: ${older[field]} → ${newer[field]}\n`).join('');
}

function toTable(diff: PackDiff): string {
  const rows = [
    ['', 'added', 'changed', 'removed'],
    ...LISTS.map((list) => [list, ...[diff[list].added, diff[list].changed, diff[list].removed].map(String)]),
  ];
  return rows
    .map(([head = '', ...cells]) => head.padEnd(10) + cells.map((cell) => cell.padStart(9)).join(''))
    .join('\n');
}
