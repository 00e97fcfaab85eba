import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { type Served, serve } from '../../../scripts/serve.ts';
import {
  type Browser,
  type BrowserKind,
  type LaunchOptions,
  launch,
  type Tab,
  until,
} from '../driver/index.ts';

/** Pictures of what people see, for looking at; git ignores the folder. */
const SHOTS = 'shots';

/** What a journey has at hand. */
export interface Journey {
  readonly browser: Browser;
  /** Opens a page of `tests/fixtures/pages`, or `demo` for the example of `npm start`. */
  visit(page: string): Promise<Tab>;
  /** The address of such a page. */
  address(page: string): string;
  /** Opens one of the extension's pages: `options`, `welcome`. */
  openPage(name: string): Promise<Tab>;
  /** Chooses in the options which mentions are marked, and waits until that is stored. */
  chooseMarks(marks: 'first' | 'every' | 'none'): Promise<void>;
  /** Installs a pack of `tests/fixtures/packs` through the options page and waits until it is in force. */
  installPack(file: string): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Keeps a picture of the tab. */
  picture(tab: Tab, name: string): Promise<void>;
}

/** The same story in the real Chromium and the real Firefox, each started once for all its steps. */
export function inBothBrowsers(
  title: string,
  tell: (journey: Journey) => void,
  options: LaunchOptions = {},
): void {
  describe.each<BrowserKind>(['chromium', 'firefox'])(`${title}, in %s`, (kind) => {
    let browser: Browser | undefined;
    let pages: Served | undefined;
    let demo: Served | undefined;

    beforeAll(async () => {
      mkdirSync(SHOTS, { recursive: true });
      [pages, demo] = [await serve('tests/fixtures/pages'), await serve('assets/demo')];
      browser = await launch(kind, { headless: true, ...options });
      await welcomed(browser);
    });
    afterAll(async () => {
      await browser?.close();
      await Promise.all([pages?.close(), demo?.close()]);
    });

    const started = () => {
      if (!browser || !pages || !demo) throw new Error('the browser did not start');
      return { browser, pages, demo };
    };
    const journey: Journey = {
      get browser() {
        return started().browser;
      },
      address: (page) => (page === 'demo' ? started().demo.url : `${started().pages.url}${page}`),
      visit: (page) => started().browser.open(journey.address(page)),
      openPage: (name) => started().browser.open(started().browser.extensionUrl(`src/${name}/index.html`)),
      async chooseMarks(marks) {
        const options = await journey.openPage('options');
        await options.click(`#marks-${marks}`);
        await until(async () => (await storedMarks(journey.browser)) === marks, {
          what: `'${marks}' to be stored`,
        });
        await options.close();
      },
      async installPack(file) {
        const options = await journey.openPage('options');
        await options.setFile('#install-pack', `tests/fixtures/packs/${file}`);
        await options.waitFor(() => document.querySelectorAll('[data-installed]').length > 1, {
          what: 'the row of the installed pack',
        });
        await options.close();
      },
      async restart() {
        await journey.browser.restart();
        // To the browser an unpacked extension is installed anew.
        await welcomed(journey.browser);
      },
      picture: (tab, name) => tab.screenshot(`${SHOTS}/${name}-${kind}.png`),
    };
    tell(journey);
  });
}

/** The first page opens when the fact base is ready, in front of everything: a journey begins after it. */
async function welcomed(browser: Browser): Promise<void> {
  await browser.findTab('welcome', { timeoutMs: 20_000 });
}

function storedMarks(browser: Browser): Promise<string | undefined> {
  return browser.inBackground(async () => {
    const { storage } = (globalThis as { chrome?: unknown }).chrome as {
      storage: { local: { get(key: string): Promise<{ settings?: { marks?: string } }> } };
    };
    return (await storage.local.get('settings')).settings?.marks;
  });
}

/** The texts of the marks inside an element, in the order of the page. */
export async function marksIn(tab: Tab, selector: string): Promise<string[]> {
  return tab.evaluate((within) => {
    const scope = document.querySelector(within);
    const ranges = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .filter((mark) => scope?.contains(mark.startContainer))
      .map((mark) => {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        return range;
      });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(String);
  }, selector);
}
