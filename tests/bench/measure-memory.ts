import { Chromium } from '../browser/driver/chromium.ts';
import { ChromiumTab } from '../browser/driver/chromium-tab.ts';
import { launch } from '../browser/driver/index.ts';
import { median } from './in-page/time.ts';
import type { Session } from './session.ts';
import { mb, type Row } from './table.ts';

const BACKGROUND_BUDGET = 100e6;
const TAB_BUDGET = 1e6;
/** How long a page has for its names, in ms: the bench's own code is not in it. */
const SETTLE_MS = 2000;

/** What Chromium's service worker holds. Firefox tells nobody what its event page holds. */
export async function backgroundMemoryRows(
  sessions: { small: Session; large: Session },
  names: [small: string, large: string],
  when: string,
): Promise<Row[]> {
  const [small, large] = [sessions.small.browser, sessions.large.browser];
  if (!(small instanceof Chromium) || !(large instanceof Chromium)) return [];
  const [few, many] = [await small.backgroundHeap(), await large.backgroundHeap()];
  return [
    {
      browser: large.name,
      what: `memory of the background ${when}, ${names[1]} names`,
      measured: mb(many),
      floor: `${mb(few)} ${names[0]}`,
      times: many / few,
      budget: mb(BACKGROUND_BUDGET),
      holds: many <= BACKGROUND_BUDGET,
    },
  ];
}

/**
 * What a tab holds with our content script, and with an empty one, which `emptyDir` has in place of it. Both are new, and of
 * a site of their own: the process that has marked hundreds of pages keeps what was compiled for them and for the bench.
 */
export async function tabMemoryRows(
  large: Session,
  emptyDir: string,
  urls: readonly string[],
  names: string,
): Promise<Row[]> {
  if (!(large.browser instanceof Chromium)) return [];
  const bare = await launch('chromium', { extensionDir: emptyDir });
  try {
    const tab = await large.browser.open('about:blank');
    const bareTab = await bare.open('about:blank');
    const [withUs, without]: [number[], number[]] = [[], []];
    for (const url of urls) {
      for (const [of, heaps] of [
        [tab, withUs],
        [bareTab, without],
      ] as const) {
        await of.goto(url.replace('//127.0.0.1:', '//localhost:'));
        await of.activate();
        await new Promise((done) => setTimeout(done, SETTLE_MS));
        if (of instanceof ChromiumTab) heaps.push(await of.heap());
      }
    }
    await tab.close();
    const more = median(withUs.map((heap, i) => heap - (without[i] ?? 0)));
    return [
      {
        browser: large.browser.name,
        what: `memory of a tab with marks, beyond one with an empty content script, ${names} names (median of ${urls.length} pages)`,
        measured: mb(more),
        floor: `${mb(median(without))} with the empty one`,
        budget: mb(TAB_BUDGET),
        holds: more <= TAB_BUDGET,
      },
    ];
  } finally {
    await bare.close();
  }
}
