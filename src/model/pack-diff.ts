import { createIdTable } from './id-table.ts';
import { canonical } from './is-same.ts';
import { LISTS, type List } from './pack-records.ts';
import type { RecordBatches } from './pack-stream.ts';

/** How many records of a list an update adds, changes and takes away, told apart by id. */
export interface ListDiff {
  added: number;
  changed: number;
  removed: number;
}

export type PackDiff = Record<List, ListDiff>;

/** What an update changes of what is there before. Of the records only marks are kept, and of their ids. */
export async function diffPacks(before: RecordBatches, after: RecordBatches): Promise<PackDiff> {
  const old = { companies: createMarks(), articles: createMarks(), facts: createMarks() };
  for await (const batch of before) for (const { list, record } of batch) old[list].add(record);
  const diff: PackDiff = { companies: noDiff(), articles: noDiff(), facts: noDiff() };
  for await (const batch of after) {
    for (const { list, record } of batch) {
      const found = old[list].compare(record);
      if (found !== 'same') diff[list][found]++;
    }
  }
  for (const list of LISTS) diff[list].removed = old[list].unmet();
  return diff;
}

const noDiff = (): ListDiff => ({ added: 0, changed: 0, removed: 0 });

/** What a list's records say, by their ids. */
function createMarks() {
  const ids = createIdTable();
  const marks: number[] = [];
  let met = 0;
  return {
    add(record: { id: string }) {
      if (ids.add(record.id) >= 0) marks.push(markOf(record));
    },
    /** How a record stands to the one of its id. */
    compare(record: { id: string }): 'added' | 'changed' | 'same' {
      const mark = marks[ids.find(record.id)];
      if (mark === undefined) return 'added';
      met++;
      return mark === markOf(record) ? 'same' : 'changed';
    },
    /** How many records nothing was compared with. */
    unmet: () => ids.size - met,
  };
}

/** A number of 53 bits that stands for what a record says, since two copies of a large pack are too much to hold. */
function markOf(record: object): number {
  const text = canonical(record);
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (b >>> 11) * 2 ** 32 + (a >>> 0);
}
