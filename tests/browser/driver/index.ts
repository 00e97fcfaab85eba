import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { needBrowser } from '../../../scripts/browsers.ts';
import { Chromium } from './chromium.ts';
import type { Browser, BrowserKind, LaunchOptions, Manifest } from './driver.ts';
import { Firefox } from './firefox.ts';

export type * from './driver.ts';
export { PLAIN_HOST } from './driver.ts';
export { COMES_IN_MS, until } from './waiting.ts';

/** Starts a browser with the extension in it; fails where the extension is not there afterwards. */
export async function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Browser> {
  const extensionDir = resolve(
    options.extensionDir ?? (kind === 'chromium' ? 'dist/chrome' : 'dist/firefox'),
  );
  const manifest = await readManifest(extensionDir);
  const executable = options.executable ?? (await needBrowser(kind));
  const temporary = options.profileDir ? null : await mkdtemp(join(tmpdir(), `factcards-${kind}-`));
  const setup = {
    executable,
    extensionDir,
    manifest,
    profile: temporary ?? resolve(options.profileDir ?? ''),
    headless: options.headless ?? true,
    installLater: options.installLater ?? false,
    preciseClock: options.preciseClock ?? false,
    reduceMotion: options.reduceMotion ?? false,
    colorScheme: options.colorScheme ?? 'light',
    language: options.language ?? 'en-US',
    removeProfile: async () => {
      // A browser that has just ended may still be writing.
      if (temporary) await rm(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
  const browser = kind === 'chromium' ? new Chromium(setup) : new Firefox(setup);
  try {
    await browser.start();
  } catch (error) {
    await browser.close();
    throw error;
  }
  return browser;
}

async function readManifest(extensionDir: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
  } catch (error) {
    throw new Error(`There is no built extension in ${extensionDir}: npm run build makes it`, {
      cause: error,
    });
  }
}
