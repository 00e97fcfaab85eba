import { describe, expect, test, vi } from 'vitest';
import type { FactBase } from '../../src/factbase/fact-base.ts';
import { dumpStores } from './dump.ts';
import { failFromWrite } from './fail-from-write.ts';

/** A change of the own layer, how many writes it takes, and how it is done. `change` is one that can be taken back. */
export type OwnChange = [
  name: string,
  writes: number,
  work: (factBase: FactBase, change: number) => Promise<unknown>,
];

/** Every row of the database, as text. */
export const dump = async (factory: IDBFactory): Promise<string> => JSON.stringify(await dumpStores(factory));

interface Prepared {
  factory: IDBFactory;
  factBase: FactBase;
  change: number;
  /** All that is stored. */
  before: string;
}

/** Tests that each change is whole or nothing, at whichever of its writes it is cut off. */
export function describeCutOff(changes: readonly OwnChange[], prepare: () => Promise<Prepared>): void {
  describe.each(changes)('%s', (_, writes, work) => {
    test.each(Array.from({ length: writes }, (_, i) => i + 1))(
      'that the disk or the browser cuts off at its write %i changes nothing, to the byte',
      async (number) => {
        const { factory, factBase, change, before } = await prepare();
        failFromWrite(number);
        await expect(work(factBase, change)).rejects.toMatchObject({ name: 'StorageFailure', code: 'full' });
        vi.restoreAllMocks();
        expect(await dump(factory)).toBe(before);
        // And the page that met the failure goes on: the same change works once there is room.
        await work(factBase, change);
        expect(await dump(factory)).not.toBe(before);
      },
    );

    test('takes no more writes than are cut off above', async () => {
      const { factory, factBase, change, before } = await prepare();
      failFromWrite(writes + 1);
      await work(factBase, change);
      vi.restoreAllMocks();
      expect(await dump(factory)).not.toBe(before);
    });
  });
}
