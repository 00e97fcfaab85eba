type Options = { mode?: 'shared' | 'exclusive'; ifAvailable?: boolean };
type Callback = (lock: unknown) => unknown;
interface Held {
  page: object;
  isShared: boolean;
}

/** A page's view of the browser's locks. */
export interface FakePage {
  locks: Pick<LockManager, 'request'>;
  /** The page is closed, or crashes: what it held is free. */
  leave(): void;
}

/** The Web Locks of one browser, as far as the fact base uses them. */
export function createFakeLocks(): { openPage(): FakePage } {
  let held: Held[] = [];
  return {
    openPage() {
      const page = {};
      async function request(_name: string, options: Options, callback: Callback): Promise<unknown> {
        const isShared = options.mode === 'shared';
        const isFree = held.every((other) => isShared && other.isShared);
        if (!isFree && !options.ifAvailable) throw new Error('the fake does not wait');
        if (!isFree) return callback(null);
        const lock = { page, isShared };
        held.push(lock);
        try {
          return await callback(lock);
        } finally {
          held = held.filter((other) => other !== lock);
        }
      }
      return {
        locks: { request } as unknown as Pick<LockManager, 'request'>,
        leave: () => {
          held = held.filter((other) => other.page !== page);
        },
      };
    },
  };
}
