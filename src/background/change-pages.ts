import type { FactBase } from '../factbase/fact-base.ts';
import { type StorageFailureCode, toStorageFailure } from '../factbase/storage-failure.ts';
import type { FailureCode } from '../messages/contract.ts';
import { MessageFailure } from '../messages/send.ts';
import type { Tabs } from '../platform/browser.ts';
import { refreshPages } from './tab-messages.ts';

/** Does a work that may change what is in force; where it did, the open pages mark anew. Rejects with a MessageFailure. */
export type ChangePages = <T>(work: () => Promise<T>) => Promise<T>;

export function createChangePages(factBase: Pick<FactBase, 'revision'>, tabs: Tabs.Static): ChangePages {
  async function tellPages(before: string): Promise<void> {
    if ((await factBase.revision()) !== before) await refreshPages(tabs);
  }

  return (work) =>
    withCode(async () => {
      const before = await factBase.revision();
      const result = await work();
      // It is done: a page that cannot be told of it does not undo it.
      await tellPages(before).catch((error) => console.error('Factcards, open pages:', error));
      return result;
    });
}

const CODES: Partial<Record<StorageFailureCode, FailureCode>> = { full: 'full', invalid: 'badRequest' };

/** A failure of the fact base as the failure of a message. */
export async function withCode<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MessageFailure) throw error;
    const { code, message } = toStorageFailure(error);
    throw new MessageFailure(CODES[code] ?? 'storage', message);
  }
}
