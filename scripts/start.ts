import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, COMES_IN_MS, launch, type Tab } from '../tests/browser/driver/index.ts';
import { type BrowserKind, findBrowser, needBrowser } from './browsers.ts';
import { serve } from './serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const help = `npm start -- [options]

Builds Factcards and opens a browser with it on an example article.

  --browser chromium|firefox  by default the one that is here; Chrome and Edge count as chromium
  --headless                  without a window
  --screenshot FILE           hover over the first mention, save a picture of its card and end
  --help                      this text`;

interface Options {
  browser: BrowserKind | undefined;
  headless: boolean;
  screenshot: string | undefined;
}

/** Closes what was opened, newest first. */
const cleanUps: (() => Promise<unknown>)[] = [];

async function main(): Promise<void> {
  const options = readOptions();
  if (!options) {
    console.log(help);
    return;
  }
  needDisplay(options);
  const kind = options.browser ?? pickBrowser();
  const executable = await needBrowser(kind);
  build(kind);

  const site = await serve(resolve(root, 'assets/demo'));
  cleanUps.unshift(site.close);
  const extensionDir = resolve(root, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');
  const browser = await launch(kind, { executable, extensionDir, headless: options.headless });
  cleanUps.unshift(() => browser.close());
  const tab = await browser.open(site.url);
  console.log(`Factcards runs in ${executable} on ${site.url}`);

  if (options.screenshot) {
    await pictureFirstCard(browser, tab, options.screenshot);
    return;
  }
  console.log('Rest the pointer on an underlined name. Ctrl-C ends.');
  await browser.closed;
}

function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      screenshot: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const { browser, headless, screenshot } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not '${browser}'`);
  }
  if (screenshot === '') throw new Error('--screenshot needs the name of a file');
  return { browser, headless, screenshot: screenshot && resolve(screenshot) };
}

function needDisplay({ browser, headless, screenshot }: Options): void {
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (headless || process.platform !== 'linux' || hasDisplay) return;
  const same = browser ? `--browser ${browser} ` : '';
  throw new Error(
    'There is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). Without a window:\n\n' +
      `    npm start -- ${same}--headless --screenshot ${screenshot ?? 'card.png'}`,
  );
}

function pickBrowser(): BrowserKind {
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

function build(kind: BrowserKind): void {
  console.log('Building');
  const args = ['run', '--silent', kind === 'chromium' ? 'build:chrome' : 'build:firefox'];
  // npm is a script that Windows cannot start without a shell; npm says where it is, so Node can.
  const npm = process.env.npm_execpath;
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('The build failed; what it said stands above.');
}

async function pictureFirstCard(browser: Browser, tab: Tab, file: string): Promise<void> {
  // No picture of an earlier run shall pass for one of this.
  await rm(file, { force: true });
  try {
    // The fact base is still filling when the browser is new.
    await tab.waitForMarks({ timeoutMs: 30_000 });
    await openFirstCard(tab);
  } catch (error) {
    const logged = [...tab.errors(), ...(await browser.extensionErrors())];
    const errors = logged.length > 0 ? `\nErrors that were logged:\n  ${logged.join('\n  ')}` : '';
    throw new Error(`No picture was taken. ${messageOf(error)}${errors}`);
  }
  await sleep(COMES_IN_MS);
  await tab.screenshot(file);
  console.log(`Saved ${file}`);
}

/** Several tries: the page of the first run may come to the front in between. */
async function openFirstCard(tab: Tab): Promise<void> {
  for (let tries = 3; ; tries--) {
    try {
      await tab.activate();
      await tab.hover();
      await tab.waitForCard({ timeoutMs: 5_000 });
      return;
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

let cleaning: Promise<void> | undefined;

/** Once only: Ctrl-C and the end of the browser that it brings about both ask for it, and both wait for it. */
function cleanUp(): Promise<void> {
  cleaning ??= (async () => {
    for (const close of cleanUps) await close().catch((error) => console.error(messageOf(error)));
  })();
  return cleaning;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    process.exitCode = 130;
    cleanUp().finally(() => process.exit());
  });
}

main()
  .catch((error) => {
    // What a closing browser leaves undone is no error.
    if (cleaning) return;
    console.error(messageOf(error));
    process.exitCode = 1;
  })
  .finally(cleanUp)
  .finally(() => process.exit());
