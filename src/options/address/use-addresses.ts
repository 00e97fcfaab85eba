import { useState } from 'preact/hooks';
import { originOf } from '../../subscriptions/read-address.ts';
import type { Installer } from '../installer.ts';

/** What the browser lets the extension read, by match patterns of hosts. */
export interface Access {
  has(origin: string): Promise<boolean>;
  /** Asks the reader, within a press of theirs. */
  ask(origin: string): Promise<boolean>;
}

/** An address that the reader is asked about. */
export interface AskedAddress {
  address: string;
  isAccessMissing: boolean;
}

/** The way from an address to its pack: a question that names the host, and then the installer. */
export function useAddresses(installer: Installer, access: Access) {
  const [asked, setAsked] = useState<AskedAddress>();

  // Looked up beforehand: once a press has waited for an answer, browsers ask nothing more on its behalf.
  const isMissing = async (address: string) => !(await access.has(originOf(address)));

  return {
    asked,
    async offer(address: string) {
      setAsked({ address, isAccessMissing: await isMissing(address) });
    },
    /** Again: the host was named when it was subscribed to. */
    async check(address: string) {
      if (await isMissing(address)) setAsked({ address, isAccessMissing: true });
      else await installer.lookUp(address);
    },
    async agree({ address, isAccessMissing }: AskedAddress) {
      const isAllowed = isAccessMissing
        ? access.ask(originOf(address)).catch(() => false)
        : Promise.resolve(true);
      setAsked(undefined);
      await installer.lookUp(address, isAllowed);
    },
    cancel: () => setAsked(undefined),
  };
}
