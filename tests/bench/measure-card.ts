import { DWELL_MS, INTENT_MS } from '../../src/hover/timing.ts';
import type { Tab } from '../browser/driver/index.ts';
import { until } from '../browser/driver/index.ts';
import { median, percentile } from './in-page/time.ts';
import type { Session } from './session.ts';
import { ms, type Row } from './table.ts';

interface Seen {
  moved: number;
  shown: number;
  /** From the last press in the card to the painting of what it changed, in ms. */
  unfolded: number;
  /** Shows something empty after so many ms, and says when it was painted, in ms after that. */
  bare(delaysMs: readonly number[]): Promise<number>;
}

const TIMES = 10;
const WARM_BUDGET_MS = 50;
const FIRST_BUDGET_MS = 150;

/** From the end of the dwell to a painted card, on a page whose names have facts: `of` says of what. */
export async function cardRows(session: Session, url: string, of: string): Promise<Row[]> {
  const { page } = session;
  const first: number[] = [];
  const warm: number[] = [];
  const cold: number[] = [];
  const floors: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await openPage(page, url);
    floors.push(
      await page.evaluate(
        (delays) => (globalThis as unknown as { seen: Seen }).seen.bare(delays),
        [INTENT_MS, DWELL_MS],
      ),
    );
    first.push(await openCard(page));
    warm.push(await openCard(page));
    await session.browser.stopBackground();
    cold.push(await openCard(page));
  }
  const row = (what: string, times: readonly number[], budget: number): Row => ({
    browser: session.browser.name,
    what: `${what}: from the end of the dwell to a painted card, ${of}`,
    measured: `${ms(median(times))} median, ${ms(percentile(times, 95))} at 95 %`,
    floor: `${ms(median(floors))} median, ${ms(percentile(floors, 95))} at 95 %: an empty box`,
    times: median(times) / median(floors),
    budget: `${budget} ms`,
    holds: percentile(times, 95) <= budget,
  });
  return [
    row('a card, warm', warm, WARM_BUDGET_MS),
    row('the first card of a page', first, FIRST_BUDGET_MS),
    row('a card, cold background', cold, FIRST_BUDGET_MS),
  ];
}

/** All facts of the company of a page as a timeline, from the press on the card's button to what is painted. */
export async function timelineRow(session: Session, url: string, of: string): Promise<Row> {
  const { page } = session;
  const times: number[] = [];
  const floors: number[] = [];
  for (let i = 0; i < TIMES; i++) {
    await openPage(page, url);
    floors.push(await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen.bare([])));
    await openCard(page);
    await page.cardClick('.card-more button');
    times.push(
      await page.waitFor(() => (globalThis as unknown as { seen: Seen }).seen.unfolded, {
        what: 'the timeline to be painted',
      }),
    );
  }
  return {
    browser: session.browser.name,
    what: `all facts as a timeline: from the press to what is painted, ${of}`,
    measured: `${ms(median(times))} median, ${ms(percentile(times, 95))} at 95 %`,
    floor: `${ms(median(floors))} median, ${ms(percentile(floors, 95))} at 95 %: an empty box`,
    times: median(times) / median(floors),
    budget: `${WARM_BUDGET_MS} ms`,
    holds: percentile(times, 95) <= WARM_BUDGET_MS,
  };
}

async function openPage(page: Tab, url: string): Promise<void> {
  await page.goto(url);
  await page.activate();
  await page.waitForMarks();
  await page.evaluate(() => {
    /** Resolves behind the painting of the next frame. */
    const painted = () =>
      new Promise<number>((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(performance.now());
          port2.postMessage(null);
        });
      });
    const seen: Seen = {
      moved: 0,
      shown: 0,
      unfolded: 0,
      async bare(delaysMs) {
        const start = performance.now();
        for (const ms of delaysMs) await new Promise((done) => setTimeout(done, ms));
        const box = document.createElement('div');
        box.popover = 'manual';
        document.body.append(box);
        box.showPopover();
        const end = await painted();
        box.remove();
        return end - start - delaysMs.reduce((sum, ms) => sum + ms, 0);
      },
    };
    Object.assign(globalThis, { seen });
    addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        if (seen.shown === 0) seen.moved = timeStamp;
      },
      true,
    );
    addEventListener(
      'click',
      async ({ timeStamp }) => {
        seen.unfolded = (await painted()) - timeStamp;
      },
      true,
    );
    new MutationObserver(async (changes) => {
      if (!changes.some(({ addedNodes }) => addedNodes.length > 0) || seen.shown > 0) return;
      seen.shown = await painted();
    }).observe(document.documentElement, { childList: true });
  });
}

/** Moves the pointer onto a mark in one step, and away when the card was there; in ms from the end of the dwell. */
async function openCard(page: Tab): Promise<number> {
  await page.mouse.move(2, 2);
  await page.waitForNoCard();
  const [mark] = await page.marks();
  const line = mark?.rects[0];
  if (!line) throw new Error('there is no mark on the page');
  await page.evaluate(() => {
    Object.assign((globalThis as unknown as { seen: Seen }).seen, { moved: 0, shown: 0, unfolded: 0 });
  });
  await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2);
  const { shown, moved } = await until(
    () =>
      page.evaluate(() => {
        const { seen } = globalThis as unknown as { seen: Seen };
        return seen.shown > 0 ? seen : null;
      }),
    { what: 'a card to be painted' },
  );
  return shown - moved - INTENT_MS - DWELL_MS;
}
