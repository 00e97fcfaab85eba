import type { Database, OldChunkRow } from '../../src/factbase/schema.ts';
import type { Pack } from '../../src/model/pack.ts';
import { LISTS } from '../../src/model/pack-records.ts';

/** Installs a pack as the first published version did: chunks of a thousand records as objects, and no index. */
export async function installInFirstForm(db: Database, pack: Pack, generation = 1): Promise<void> {
  const { companies, articles, facts, ...header } = pack;
  const records = { companies, articles, facts };
  for (const list of LISTS) {
    for (let part = 0; part * 1000 < records[list].length; part++) {
      const some = records[list].slice(part * 1000, part * 1000 + 1000);
      const row: OldChunkRow = { pack: pack.id, generation, list, part, records: some };
      await db.put('chunks', row as never);
    }
  }
  await db.put('packs', {
    id: pack.id,
    generation,
    isDone: true,
    isRemoved: false,
    installedAt: '2021-06-02T10:00:00.000Z',
    counts: { companies: companies.length, articles: articles.length, facts: facts.length },
    header,
  });
}
