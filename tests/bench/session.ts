import { type Browser, type BrowserKind, launch, type Tab, until } from '../browser/driver/index.ts';
import type { PageMarking } from './in-page/content.ts';
import type { BenchPage } from './in-page/extension-page.ts';

/** A browser with the staged extension, the bench's own page, and a tab for the pages that are measured. */
export interface Session {
  browser: Browser;
  /** The bench's page; see BenchPage for what `bench` is there. */
  bench: Tab;
  page: Tab;
  close(): Promise<void>;
}

declare const bench: BenchPage;

export async function openSession(kind: BrowserKind, extensionDir: string): Promise<Session> {
  const browser = await launch(kind, { extensionDir, preciseClock: true });
  // The first page opens when the fact base is ready.
  const page = await browser.findTab('welcome', { timeoutMs: 30_000 });
  const benchTab = await browser.open(browser.extensionUrl('bench.html'));
  return { browser, bench: benchTab, page, close: () => browser.close() };
}

export interface Asked {
  ms: number;
  length: number;
}

/** How long the background takes to answer a message, in ms, and how long its answer is as JSON. */
export async function ask({ bench: tab }: Session, name: string, request: object): Promise<Asked> {
  const { isOk, ...asked } = await tab.evaluate((n, r) => bench.ask(n, r), name, request);
  if (!isOk) throw new Error(`the background failed to answer '${name}'`);
  return asked;
}

/** A message that nobody knows: what a background that does nothing takes to answer. */
export async function askNothing({ bench: tab }: Session): Promise<number> {
  return (await tab.evaluate(() => bench.ask('nothing', {}))).ms;
}

export async function askCold(session: Session, name: string, request: object): Promise<Asked> {
  await session.browser.stopBackground();
  return ask(session, name, request);
}

export async function askNothingCold(session: Session): Promise<number> {
  await session.browser.stopBackground();
  return askNothing(session);
}

export interface Installing {
  ms: number;
  /** The longest stretch in which the visible page did nothing else, in ms. */
  longest: number;
  /** Stretches of more than 50 ms. */
  longTasks: number;
}

interface Watched {
  start: number;
  longest: number;
  longTasks: number;
}

const INSTALL_TIMEOUT_MS = 30 * 60_000;
const LONG_MS = 50;

/** Installs a pack through the file input of the options page, as a reader does. */
export async function install({ browser }: Session, path: string, title: string): Promise<Installing> {
  const options = await browser.open(browser.extensionUrl('src/options/index.html'));
  await options.waitFor(() => document.querySelector('#install-pack') !== null, { what: 'the options' });
  await options.evaluate(watchStretches, LONG_MS);
  await options.setFile('#install-pack', path);
  const state = await until(
    () =>
      options.evaluate((wanted) => {
        const { watched } = globalThis as unknown as { watched: Watched };
        const trouble = document.querySelector('.trouble')?.textContent;
        if (trouble) return { trouble };
        const installed = [...document.querySelectorAll('[data-installed]')];
        if (watched.start === 0 || !installed.some(({ textContent }) => textContent?.includes(wanted)))
          return null;
        const { start, longest, longTasks } = watched;
        return { ms: performance.now() - start, longest, longTasks };
      }, title),
    { what: `'${title}' to be installed`, timeoutMs: INSTALL_TIMEOUT_MS },
  );
  await options.close();
  if ('trouble' in state) throw new Error(`'${title}' was not installed: ${state.trouble}`);
  return state as Installing;
}

/** Reads, validates and stores the bytes of a pack in the same browser, and nothing else; in ms. */
export async function installFloor({ bench: tab }: Session, path: string): Promise<number> {
  await tab.activate();
  await tab.setFile('input', path);
  await tab.evaluate(() => bench.startFloor());
  const state = await until(
    () => tab.evaluate(() => (bench.floor?.ms !== undefined || bench.floor?.error ? bench.floor : null)),
    { what: 'the bytes to be stored', timeoutMs: INSTALL_TIMEOUT_MS },
  );
  if (state.ms === undefined) throw new Error(`the floor of the installation failed: ${state.error}`);
  return state.ms;
}

export function diskUsage({ bench: tab }: Session): Promise<number> {
  return tab.evaluate(() => bench.diskUsage());
}

/** Marks a page so many times over; see PageMarking. */
export async function markPage(
  { bench: tab, page }: Session,
  url: string,
  rounds: number,
): Promise<PageMarking> {
  await page.goto(url);
  await page.activate();
  let marking: PageMarking | undefined;
  // Each round by itself: a busy machine takes long for a long page.
  for (let i = 0; i < rounds; i++) {
    try {
      const once = await tab.evaluate((at) => bench.markPage(at), url);
      marking = { ...once, rounds: [...(marking?.rounds ?? []), ...once.rounds] };
    } catch (error) {
      throw new Error(`${decodeURIComponent(url)} was not marked`, { cause: error });
    }
  }
  if (!marking) throw new Error('a page is marked once or more');
  return marking;
}

/** From the choice of a file on: the stretches in which the page did nothing else. Runs in the page. */
function watchStretches(longMs: number): void {
  const watched = { start: 0, longest: 0, longTasks: 0 };
  Object.assign(globalThis, { watched });
  const note = (stretch: number) => {
    if (stretch > longMs) watched.longTasks++;
    watched.longest = Math.max(watched.longest, stretch);
  };
  document.querySelector('#install-pack')?.addEventListener(
    'change',
    () => {
      watched.start = performance.now();
      if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) note(duration);
        }).observe({ type: 'longtask' });
        return;
      }
      // Firefox tells of no long tasks: how late a timer rings says nearly the same.
      let last = watched.start;
      setInterval(() => {
        const now = performance.now();
        note(now - last - 4);
        last = now;
      }, 4);
    },
    { capture: true },
  );
}
