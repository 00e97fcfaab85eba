import type { FactBase } from '../factbase/fact-base.ts';
import { parsePack } from '../model/pack.ts';
import type { Browser } from '../platform/browser.ts';

const STARTER_PACK = 'packs/starter.json';
/** Which version of the extension last offered its starter pack to the fact base. */
const KEY = 'starterPackOf';

/**
 * Installs the pack that comes with the extension, once for each version of it, by the same way as any pack. A reader
 * who removed it does not get it again.
 */
export async function installStarterPack(
  factBase: FactBase,
  { storage, runtime }: Pick<Browser, 'storage' | 'runtime'>,
): Promise<void> {
  const { version } = runtime.getManifest();
  const { [KEY]: offered } = await storage.local.get(KEY);
  if (offered === version) return;
  const response = await fetch(runtime.getURL(STARTER_PACK));
  const result = parsePack(await response.text());
  if (!result.ok) throw new Error(`the starter pack is not valid: ${JSON.stringify(result.problems)}`);
  const installed = (await factBase.packs()).find(({ id }) => id === result.pack.id);
  const wasRemoved = offered !== undefined && (!installed || installed.isRemoved);
  if (!wasRemoved && installed?.revision !== result.pack.revision) await factBase.install(result.pack);
  await storage.local.set({ [KEY]: version });
}
