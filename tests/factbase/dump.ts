import { openDatabase } from '../../src/factbase/schema.ts';

/** Every row of the database, or of those of its stores that are wanted, by the name of the store. */
export async function dumpStores(
  factory: IDBFactory,
  isWanted: (name: string) => boolean = () => true,
  version?: number,
): Promise<Record<string, unknown[]>> {
  const db = await openDatabase(factory, () => {}, version);
  const names = [...db.objectStoreNames].filter(isWanted);
  const rows = await Promise.all(names.map((name) => db.getAll(name)));
  db.close();
  return Object.fromEntries(names.map((name, i) => [name, rows[i] ?? []]));
}

/** Every row of the own layer, to the byte. */
export const dumpOwn = async (factory: IDBFactory, version?: number): Promise<string> =>
  JSON.stringify(await dumpStores(factory, (name) => name.startsWith('own-'), version));
