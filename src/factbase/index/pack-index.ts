import { hashText } from '../../model/hash.ts';
import type { List } from '../../model/pack-records.ts';
import type { CompanyPart } from '../merge-packs.ts';
import { isPacked, unpackRecord } from '../packed-records.ts';
import { type RecordOf, recordOf, reportLoss } from '../read-records.ts';
import type { Database, PackIndexHead, PackRow } from '../schema.ts';
import type { AskedKeys } from './asked-keys.ts';
import { NAMES_IN_BLOCK } from './build-names.ts';
import { createChunkReader } from './chunk-reader.ts';
import { findCompaniesByWords } from './find-by-words.ts';
import { fromStored, type NameEntry } from './name-entry.ts';
import { findNames, isNameTable } from './name-table.ts';
import { findFirst } from './numbers.ts';
import { isPlaceBlock, type Places, placesIn } from './place-block.ts';

/** One generation of a pack, asked without reading more of it than the answer needs. Each rejects with a StaleGeneration. */
export interface PackIndex {
  row: PackRow;
  /** Words of the names that are written all in small letters. */
  smallKeys(): Promise<string[]>;
  /** The names that can occur in a text with these keys. */
  names(asked: AskedKeys): Promise<NameEntry[]>;
  /** What the pack knows of a company. */
  company(id: string): Promise<CompanyPart | undefined>;
  /** How many facts the pack has of each of some companies. */
  countFacts(ids: readonly string[]): Promise<number[]>;
  /** Companies with these words in a name, of which the last may be a beginning; more or less the best first. */
  find(words: string, most: number): Promise<CompanyPart['company'][]>;
}

export function openPackIndex(db: Database, row: PackRow): PackIndex {
  const chunks = createChunkReader(db, row);
  let head: Promise<PackIndexHead | undefined> | undefined;

  function readHead(): Promise<PackIndexHead | undefined> {
    head ??= chunks.read('index', [0]).then(([found]) => {
      if (found && isNameTable(found.table)) return found;
      console.error(`Factcards: the index of '${row.id}' is damaged: install it again`);
      return undefined;
    });
    head.catch(() => {
      head = undefined;
    });
    return head;
  }

  async function records<L extends List>(list: L, numbers: readonly number[]): Promise<RecordOf[L][]> {
    const starts = (await readHead())?.lists[list] ?? new Uint32Array();
    const partOf = (number: number) => findFirst(starts, number + 1) - 1;
    const parts = [...new Set(numbers.map(partOf))];
    const read = new Map((await chunks.read(list, parts)).map((chunk, i) => [parts[i], chunk]));
    const found = numbers.flatMap((number) => {
      const part = partOf(number);
      const chunk = read.get(part);
      return (chunk && recordOf(list, chunk, number - (starts[part] ?? 0))) ?? [];
    });
    reportLoss(row, list, numbers.length - found.length);
    return found as RecordOf[L][];
  }

  async function placesOf(id: string): Promise<Places[]> {
    const hash = hashText(id);
    const firsts = (await readHead())?.placeFirsts ?? new Uint32Array();
    // Ids of one hash may stand on both sides of a border between blocks.
    const from = Math.max(0, findFirst(firsts, hash) - 1);
    const to = findFirst(firsts, hash + 1);
    const blocks = await chunks.read('places', numbersFrom(from, to));
    return blocks.flatMap((block) => (block && isPlaceBlock(block) ? placesIn(block, hash) : []));
  }

  return {
    row,
    smallKeys: async () => (await readHead())?.smallKeys ?? [],
    async names(asked) {
      const table = (await readHead())?.table;
      if (!table) return [];
      const places = findNames(table, asked);
      const parts = [...new Set(places.map((place) => Math.floor(place / NAMES_IN_BLOCK)))];
      const blocks = await chunks.read('names', parts);
      const byPart = new Map(parts.map((part, i) => [part, blocks[i]]));
      return places.flatMap((place) => {
        const block = byPart.get(Math.floor(place / NAMES_IN_BLOCK));
        const entry =
          block && isPacked(block) ? fromStored(unpackRecord(block, place % NAMES_IN_BLOCK)) : undefined;
        return entry && asked.canHold(entry.text) ? entry : [];
      });
    },
    async company(id) {
      for (const { company: number, facts, articles } of await placesOf(id)) {
        const [[company], itsFacts, itsArticles] = await Promise.all([
          records('companies', [number]),
          records('facts', facts),
          records('articles', articles),
        ]);
        if (company?.id !== id) continue;
        // Without the texts that an exported pack has: what is handed on goes to pages.
        const byId = new Map(itsArticles.map(({ text: _, ...article }) => [article.id, article]));
        return { pack: row.id, company, facts: itsFacts, articles: byId };
      }
      return undefined;
    },
    async countFacts(ids) {
      const counts: number[] = [];
      // One after the other: neighbours share blocks, which are then read once.
      for (const id of ids) counts.push((await placesOf(id))[0]?.facts.length ?? 0);
      return counts;
    },
    async find(words, most) {
      const firsts = (await readHead())?.wordFirsts ?? [];
      const numbers = await findCompaniesByWords(words, most, firsts, (parts) => chunks.read('words', parts));
      return records('companies', numbers);
    },
  };
}

function numbersFrom(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i);
}
