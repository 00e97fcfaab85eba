import type { Company } from '../../model/company.ts';
import { LISTS, type List, type PackRecord } from '../../model/pack-records.ts';
import type { PackIds } from '../../model/pack-references.ts';
import type { ChunkRow, PackIndexHead } from '../schema.ts';
import { createNameBuilder } from './build-names.ts';
import { createPlaceBuilder } from './build-places.ts';
import { createWordBuilder } from './build-words.ts';
import { createNameCutter, cutCompany } from './cut-name.ts';
import { newestIn } from './newest.ts';
import { createNumbers } from './numbers.ts';
import { createWordTable } from './word-table.ts';

/** A chunk without what every chunk of its pack has. */
export type IndexChunk = ChunkRow extends infer Row
  ? Row extends ChunkRow
    ? Omit<Row, 'pack' | 'generation'>
    : never
  : never;

/** What the head of an index takes from its names, and from its places. */
export type NameHead = Pick<PackIndexHead, 'table' | 'smallKeys' | 'wordFirsts'>;
export type PlaceHead = Pick<PackIndexHead, 'lists' | 'placeFirsts'>;

export interface NameIndexBuilder {
  /** Every company of a pack, in its order. */
  add(company: Company): void;
  /** After the last one: the pieces, and at their end what the head takes of them. `newest`: see `createNewest`. */
  finish(newest: Uint32Array): Generator<IndexChunk, NameHead>;
}

/** Takes down of a pack, while it is written, what names and words are found by: the dear half of its index. */
export function createNameIndexBuilder(): NameIndexBuilder {
  const table = createWordTable();
  const cut = createNameCutter(table);
  const names = createNameBuilder(table);
  const words = createWordBuilder(table);
  return {
    add(record) {
      const company = cutCompany(record, cut);
      names.add(company);
      words.add(company);
    },
    *finish(newest) {
      yield* numbered('names', names.blocks(newestIn(newest)));
      const { blocks, firsts: wordFirsts } = words.finish();
      yield* numbered('words', blocks);
      return { table: names.table(), smallKeys: names.smallKeys(), wordFirsts };
    },
  };
}

export interface PlaceIndexBuilder {
  /** Every record of a pack, in its order. */
  add(record: PackRecord): void;
  /** A chunk with so many of them was written. */
  wrote(list: List, records: number): void;
  /** After the last record: the pieces, what the head takes of them, and the newest date of each company. */
  finish(): { chunks: Iterable<IndexChunk>; head: PlaceHead; newest: Uint32Array };
}

/**
 * Takes down of a pack, while it is written, where the records of a company lie. `ids`: those of the pack, where somebody
 * notes them already.
 */
export function createPlaceIndexBuilder(ids?: PackIds): PlaceIndexBuilder {
  const places = createPlaceBuilder(ids);
  const starts = { companies: createNumbers(), articles: createNumbers(), facts: createNumbers() };
  const written = { companies: 0, articles: 0, facts: 0 };
  return {
    add: places.add,
    wrote(list, records) {
      starts[list].push(written[list]);
      written[list] += records;
    },
    finish() {
      const { blocks, firsts: placeFirsts, newest } = places.finish();
      const lists = Object.fromEntries(LISTS.map((list) => [list, starts[list].all().slice()]));
      return {
        chunks: numbered('places', blocks),
        head: { lists: lists as PlaceHead['lists'], placeFirsts },
        newest,
      };
    },
  };
}

/** The last piece of an index, which is read before all others. */
export const headOf = (names: NameHead, places: PlaceHead): IndexChunk => ({
  list: 'index',
  part: 0,
  ...names,
  ...places,
});

function* numbered(list: 'places' | 'names' | 'words', blocks: Iterable<object>): Generator<IndexChunk> {
  let part = 0;
  for (const block of blocks) yield { list, part: part++, ...block } as IndexChunk;
}
