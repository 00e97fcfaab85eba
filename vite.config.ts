import { rm } from 'node:fs/promises';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

// The oldest browsers that the manifest lets in: nothing is rewritten that they can do.
const cssTarget = ['chrome128', 'firefox146'];
// Classic scripts are built on their own and see no Vite plugin, so what they need is defined here for all.
const define = { 'process.env.NODE_ENV': '"production"' };

/**
 * Code for later as one classic script: the card's, injected when a tab's first card opens, and the reader's, injected when
 * somebody saves a page. A content script cannot `import()` a file that is not web accessible, and nothing of ours shall be,
 * since any page could then ask for it.
 */
function classicScript(entry: string, fileName: string): Plugin {
  return {
    name: 'factcards:classic-script',
    async generateBundle() {
      const result = await build({
        configFile: false,
        logLevel: 'warn',
        define,
        build: {
          write: false,
          target: 'es2022',
          cssTarget,
          lib: { entry, formats: ['iife'], name: 'factcards', fileName: () => fileName },
        },
      });
      const [bundle] = Array.isArray(result) ? result : [result];
      if (!bundle || !('output' in bundle)) throw new Error(`nothing was built for ${entry}`);
      this.emitFile({ type: 'asset', fileName, source: bundle.output[0].code });
    },
  };
}

/** `assets/` is copied whole; the demo is for `npm start` alone and has no place in the extension. */
function withoutDemo(outDir: string): Plugin {
  return {
    name: 'factcards:without-demo',
    closeBundle: () => rm(`${outDir}/demo`, { recursive: true, force: true }),
  };
}

/** The place beside the pages is called differently in each browser, and each warns of what only the other one knows. */
function manifestFor(browser: 'chrome' | 'firefox') {
  const { side_panel, sidebar_action, permissions, ...common } = manifest;
  return browser === 'chrome'
    ? { ...common, permissions, side_panel }
    : { ...common, permissions: permissions.filter((name) => name !== 'sidePanel'), sidebar_action };
}

const SHARED =
  /src\/(model\/(is-same|group-by|card-decision|have-common|likeness|has-happened|words|fields|fact|article|company|thread)|messages\/(contract|serve)|saving\/(read-tab|drafts)|settings\/(store|settings|sync)|platform\/browser|timeline\/weight|platform\/open-beside|safety\/inventory(-store)?)\.ts$/;

/** The mode is the browser: `vite build --mode firefox` writes dist/firefox; without a mode it is dist/chrome. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  const outDir = `dist/${browser}`;
  return {
    publicDir: 'assets',
    define,
    build: {
      outDir,
      target: 'es2022',
      cssTarget,
      modulePreload: false,
      chunkSizeWarningLimit: 1000,
      rollupOptions: {
        input: ['src/welcome/index.html', 'src/review/index.html', 'src/popup/panel.html'],
        // What the background and nearly every page need is one file: each file of its own costs the background some bytes.
        output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } },
        // Long constants are folded into the texts and patterns that they make.
        optimization: { inlineConst: true },
      },
    },
    plugins: [
      crx({
        // crxjs's type wants one background form or the other; it picks the right one by `browser`.
        manifest: manifestFor(browser) as ManifestV3Export,
        browser,
        contentScripts: { standaloneFiles: ['src/content/main.ts'] },
      }),
      classicScript('src/content/card/main.ts', 'src/content/card.js'),
      classicScript('src/content/reader/main.ts', 'src/content/reader.js'),
      withoutDemo(outDir),
    ],
  };
});
