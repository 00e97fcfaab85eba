import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Served, serve } from '../../../scripts/serve.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { type Browser, type BrowserKind, launch } from '../../browser/driver/index.ts';
import { planPictures, VARIANTS, widthOf } from './plan.ts';
import { takeReal } from './real.ts';
import { contactSheet, type Taken } from './sheet.ts';

const FOLDER = 'shots/gallery';
const HEIGHT = 760;

const help = `npm run gallery -- [options]

Takes pictures of every view in both browsers into ${FOLDER}; look at ${FOLDER}/index.html.

  --browser chromium|firefox  only one of them
  --only PATTERN              only pictures whose 'view variant' matches, as 'options' or '^card.* (dark|forced)$'
  --help                      this text`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    help: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const browsers = (['chromium', 'firefox'] as const).filter(
    (kind) => !values.browser || kind === values.browser,
  );
  // Some of them do not push out the others.
  if (!values.only) await rm(FOLDER, { recursive: true, force: true });
  const gallery = await serve('dist/gallery');
  try {
    const all = await Promise.all(browsers.map((kind) => takeAll(kind, gallery)));
    const taken = new Map<string, Taken>();
    for (const { view, variant, files } of all.flat()) {
      const key = `${view} ${variant}`;
      taken.set(key, { view, variant, files: { ...taken.get(key)?.files, ...files } });
    }
    await writeFile(join(FOLDER, 'index.html'), contactSheet([...taken.values()]));
    console.log(`${all.flat().length} pictures: ${FOLDER}/index.html`);
  } finally {
    await gallery.close();
  }
}

/** Every picture by one browser. */
async function takeAll(kind: BrowserKind, gallery: Served): Promise<Taken[]> {
  await mkdir(join(FOLDER, kind), { recursive: true });
  const browser = await launch(kind, { reduceMotion: true });
  try {
    const real = await takeReal(browser, join(FOLDER, kind), new RegExp(values.only));
    const components = await takeComponents(browser, gallery);
    return [...real, ...components].map(({ view, variant }) => ({
      view,
      variant,
      files: { [kind]: `${kind}/${view}.${variant}.png` },
    }));
  } finally {
    await browser.close();
  }
}

async function takeComponents(browser: Browser, gallery: Served) {
  await leaveUnmarked(browser, new URL(gallery.url).hostname);
  const tab = await browser.open(gallery.url);
  const views = await tab.waitFor(
    () => [...document.querySelectorAll('h2 a')].map((link) => link.textContent ?? ''),
    { what: 'the overview' },
  );
  const pictures = planPictures(views, new RegExp(values.only));
  // One variant after the other: in Firefox a change of the colours is one of the whole browser.
  for (const [name, { width, scale = 1, hasForcedColors = false, isDark = false }] of Object.entries(
    VARIANTS,
  )) {
    const due = pictures.filter(({ variant }) => variant === name);
    if (due.length > 0) await tab.emulate({ scheme: isDark ? 'dark' : 'light', hasForcedColors });
    for (const { view, variant, query } of due) {
      await tab.resize(width ?? widthOf(view), HEIGHT, scale);
      await tab.goto(`${gallery.url}?${query}`);
      await tab.waitFor(() => 'ready' in document.documentElement.dataset, { what: query });
      await tab.screenshot(join(FOLDER, browser.name, `${view}.${variant}.png`), { isWhole: true });
    }
  }
  return pictures;
}

/** The extension is off on the gallery's own site: else it would mark the names that stand in the pictures. */
async function leaveUnmarked(browser: Browser, site: string): Promise<void> {
  await browser.inBackground(
    async (settings) => {
      const { storage } = (globalThis as { chrome?: unknown }).chrome as {
        storage: { local: { set(items: object): Promise<void> } };
      };
      await storage.local.set({ settings });
    },
    { ...DEFAULT_SETTINGS, sitesOff: [site] },
  );
}

if (values.help) console.log(help);
else await main();
