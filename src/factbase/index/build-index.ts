import { LISTS, type List, type PackRecord } from '../../model/pack-records.ts';
import type { PackIds } from '../../model/pack-references.ts';
import type { ChunkRow, PackIndexHead } from '../schema.ts';
import { createNameBuilder } from './build-names.ts';
import { createPlaceBuilder } from './build-places.ts';
import { createWordBuilder } from './build-words.ts';
import { createNameCutter, cutCompany } from './cut-name.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import { createWordTable } from './word-table.ts';

/** A chunk without what every chunk of its pack has. */
export type IndexChunk = ChunkRow extends infer Row
  ? Row extends ChunkRow
    ? Omit<Row, 'pack' | 'generation'>
    : never
  : never;

export interface IndexBuilder {
  /** Every record of a pack, in its order. */
  add(record: PackRecord): void;
  /** A chunk with so many of them was written. */
  wrote(list: List, records: number): void;
  /** After the last record: the index in pieces, its head last. */
  finish(): Iterable<IndexChunk>;
}

/**
 * Takes down of a pack, while it is written, what answers are found by. Some hundred bytes of each record are in memory.
 * `ids`: those of the pack, where somebody notes them already.
 */
export function createIndexBuilder(ids?: PackIds): IndexBuilder {
  const table = createWordTable();
  const cut = createNameCutter(table);
  const names = createNameBuilder(table);
  const places = createPlaceBuilder(ids);
  const words = createWordBuilder(table);
  const starts = { companies: createNumbers(), articles: createNumbers(), facts: createNumbers() };
  const written = { companies: 0, articles: 0, facts: 0 };

  return {
    add(record) {
      places.add(record);
      if (record.list !== 'companies') return;
      const company = cutCompany(record.record, cut);
      names.add(company);
      words.add(company);
    },
    wrote(list, records) {
      starts[list].push(written[list]);
      written[list] += records;
    },
    *finish() {
      const { blocks: placeBlocks, firsts: placeFirsts, newestOf } = places.finish();
      yield* numbered('places', placeBlocks);
      yield* numbered('names', names.blocks(newestOf));
      const { blocks: wordBlocks, firsts: wordFirsts } = words.finish();
      yield* numbered('words', wordBlocks);
      const head: PackIndexHead = {
        table: names.table(),
        smallKeys: names.smallKeys(),
        lists: finished(starts),
        placeFirsts,
        wordFirsts,
      };
      yield { list: 'index', part: 0, ...head };
    },
  };
}

function* numbered(list: 'places' | 'names' | 'words', blocks: Iterable<object>): Generator<IndexChunk> {
  let part = 0;
  for (const block of blocks) yield { list, part: part++, ...block } as IndexChunk;
}

function finished(starts: Record<List, Numbers>): Record<List, Uint32Array> {
  return Object.fromEntries(LISTS.map((list) => [list, starts[list].all().slice()])) as Record<
    List,
    Uint32Array
  >;
}
