import type { FactBase } from '../factbase/fact-base.ts';
import { parsePack } from '../model/pack.ts';
import { ageOf } from '../model/pack-age.ts';
import type { Browser } from '../platform/browser.ts';

const STARTER_PACK = 'packs/starter.json';
const STARTER_ID = 'factcards-starter';
/** Which version of the extension last offered its starter pack to the fact base. */
const KEY = 'starterPackOf';

/**
 * Installs the pack that comes with the extension, by the same way as any pack: where it is absent, since the fact base
 * is new or was lost, and after an update of the extension where it is newer than what is installed. A reader who removed
 * it does not get it again.
 */
export async function installStarterPack(
  factBase: Pick<FactBase, 'packs' | 'wasRemoved' | 'install'>,
  { storage, runtime }: Pick<Browser, 'storage' | 'runtime'>,
): Promise<void> {
  // Together: the first page waits for it, and most often it is all there is to do.
  const [wasRemoved, packs, { [KEY]: offered }] = await Promise.all([
    factBase.wasRemoved(STARTER_ID),
    factBase.packs(),
    storage.local.get(KEY),
  ]);
  const installed = packs.find(({ id }) => id === STARTER_ID);
  const { version } = runtime.getManifest();
  if (wasRemoved || (installed && offered === version)) return;
  const response = await fetch(runtime.getURL(STARTER_PACK));
  const result = parsePack(await response.text());
  if (!result.ok) throw new Error(`the starter pack is not valid: ${JSON.stringify(result.problems)}`);
  if (!installed || ageOf(result.pack, installed) === 'newer') await factBase.install(result.pack);
  await storage.local.set({ [KEY]: version });
}
