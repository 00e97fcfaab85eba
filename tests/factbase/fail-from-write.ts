import { IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

const WRITES = ['add', 'put', 'delete', 'clear'] as const;

/**
 * From the given write on nothing is written any more, as when the page or the disk is gone; or only so many writes fail,
 * as when there is room again. Counts from 1.
 */
export function failFromWrite(number: number, many = Number.POSITIVE_INFINITY): void {
  let writes = 0;
  for (const method of WRITES) {
    const original = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      writes++;
      if (writes >= number && writes < number + many) throw new DOMException('no room', 'QuotaExceededError');
      return Reflect.apply(original, this, args) as never;
    });
  }
}
