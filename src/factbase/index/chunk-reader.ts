import type { ChunkRow, Database, PackRow } from '../schema.ts';

type ChunkList = ChunkRow['list'];
export type ChunkOf<L extends ChunkList> = Extract<ChunkRow, { list: L }>;

/** Another page replaced the generation or dropped it: what is in force has to be asked anew. */
export class StaleGeneration extends Error {}

export interface ChunkReader {
  /** Some chunks of a list, in one transaction; `undefined` for what is lost. Rejects with a StaleGeneration. */
  read<L extends ChunkList>(list: L, parts: readonly number[]): Promise<(ChunkOf<L> | undefined)[]>;
}

/** How many chunks of a list are kept in memory, those that were asked for last: some megabytes in all. */
const KEPT: Record<ChunkList, number> = {
  index: 1,
  names: 256,
  places: 32,
  words: 16,
  companies: 8,
  articles: 8,
  facts: 8,
};

export function createChunkReader(db: Database, { id, generation }: PackRow): ChunkReader {
  const kept = new Map<ChunkList, Map<number, ChunkRow | undefined>>();

  async function fetchParts(list: ChunkList, parts: readonly number[]): Promise<(ChunkRow | undefined)[]> {
    const tx = db.transaction(['packs', 'chunks']);
    const store = tx.objectStore('chunks');
    const [row, ...chunks] = await Promise.all([
      tx.objectStore('packs').get([id, generation]),
      ...parts.map((part) => store.get([id, generation, list, part])),
    ]);
    if (!row) throw new StaleGeneration(`the generation ${generation} of '${id}' is gone`);
    for (const [i, chunk] of chunks.entries()) {
      if (!chunk) console.error(`Factcards: ${list} ${parts[i]} of '${id}' are lost`);
    }
    return chunks;
  }

  return {
    async read<L extends ChunkList>(list: L, parts: readonly number[]) {
      const known = kept.get(list) ?? new Map<number, ChunkRow | undefined>();
      kept.set(list, known);
      const missing = parts.filter((part) => !known.has(part));
      const fetched = missing.length > 0 ? await fetchParts(list, missing) : [];
      const fresh = new Map(missing.map((part, i) => [part, fetched[i]]));
      const chunks = parts.map((part) => (fresh.has(part) ? fresh.get(part) : known.get(part)));
      // Asked for last, dropped last.
      for (const [i, part] of parts.entries()) {
        known.delete(part);
        known.set(part, chunks[i]);
      }
      for (const part of known.keys()) {
        if (known.size <= KEPT[list]) break;
        known.delete(part);
      }
      return chunks as (ChunkOf<L> | undefined)[];
    },
  };
}
