import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type {
  AccessibleNode,
  AxeOptions,
  AxeViolation,
  Browser,
  CardProbe,
  EmulatedMedia,
  Keyboard,
  Mark,
  Mouse,
  Spot,
  Tab,
  WaitOptions,
} from './driver.ts';
import { centreOf, probeCards, readMarks, scrollTo } from './in-page.ts';
import { steady, until } from './waiting.ts';

declare const chrome: {
  tabs: {
    query(query: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]>;
    setZoom(id: number, factor: number): Promise<void>;
  };
};
declare const axe: {
  run(
    context: unknown,
    options: unknown,
  ): Promise<{
    violations: { id: string; impact: string | null; help: string; nodes: { target: string[] }[] }[];
  }>;
};

/** All of a tab that is the same in both browsers, told in terms of the few things that are not. */
export abstract class TabBase implements Tab {
  abstract readonly mouse: Mouse;
  abstract readonly keyboard: Keyboard;
  protected abstract readonly browser: Browser;

  abstract goto(url: string): Promise<void>;
  abstract reload(): Promise<void>;
  abstract back(): Promise<void>;
  abstract activate(): Promise<void>;
  abstract close(): Promise<void>;
  abstract isClosed(): Promise<boolean>;
  abstract evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  abstract runSource(source: string): Promise<void>;
  abstract inCard<A extends readonly unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R> | null>;
  abstract tap(x: number, y: number, options?: { holdMs?: number }): Promise<void>;
  abstract swipe(from: Spot, to: Spot): Promise<void>;
  abstract setFile(selector: string, path: string): Promise<void>;
  abstract resize(width: number, height: number, scale?: number): Promise<void>;
  abstract screenshot(path: string, options?: { isWhole?: boolean }): Promise<void>;
  abstract emulate(media: EmulatedMedia): Promise<void>;
  abstract accessibility(): Promise<AccessibleNode[]>;
  abstract errors(): string[];

  url(): Promise<string> {
    return this.evaluate(() => location.href);
  }

  selected(): Promise<string> {
    return this.evaluate(() => String(getSelection() ?? ''));
  }

  async waitFor<A extends readonly unknown[], R>(
    fn: (...args: A) => R,
    options: WaitOptions,
    ...args: A
  ): Promise<Awaited<R>> {
    return (await until(() => this.evaluate(fn, ...args), options)) as Awaited<R>;
  }

  async click(selector: string): Promise<void> {
    const at = await steady(() => this.evaluate(centreOf, null, selector), {
      what: `${selector} to click on`,
    });
    await this.mouse.click(at.x, at.y);
  }

  marks(): Promise<Mark[]> {
    return this.evaluate(readMarks);
  }

  waitForMarks({ text, timeoutMs }: { text?: string; timeoutMs?: number } = {}): Promise<Mark[]> {
    const ask = async () => {
      const marks = await this.marks();
      return marks.some((mark) => text === undefined || mark.text === text) ? marks : null;
    };
    return until(ask, { what: text === undefined ? 'marks on the page' : `a mark on '${text}'`, timeoutMs });
  }

  async hover({ text = '', index = 0 }: { text?: string; index?: number } = {}): Promise<Mark> {
    const what = `mark ${index}${text && ` of '${text}'`} to hover over`;
    const place = async () => {
      const mark = (await this.marks()).filter((one) => !text || one.text === text)[index];
      const line = mark?.rects[0];
      return mark && line ? { mark, line } : null;
    };
    const before = await until(place, { what });
    await this.evaluate(scrollTo, before.line.y, before.line.height);
    const { mark, line } = await steady(place, { what });
    // In from beside it: a pointer that was there already would not enter the name.
    await this.mouse.move(line.x + line.width / 2, line.y + line.height + 30);
    await this.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 8 });
    return mark;
  }

  async card(): Promise<CardProbe | null> {
    return (await this.cards()).at(-1) ?? null;
  }

  async cards(): Promise<CardProbe[]> {
    return (await this.inCard(probeCards)) ?? [];
  }

  waitForCard({ timeoutMs }: { timeoutMs?: number } = {}): Promise<CardProbe> {
    return until(() => this.card(), { what: 'a card to open', timeoutMs });
  }

  async waitForNoCard({ timeoutMs }: { timeoutMs?: number } = {}): Promise<void> {
    await until(async () => (await this.card()) === null, { what: 'the card to close', timeoutMs });
  }

  async cardClick(selector: string): Promise<void> {
    const at = await steady(() => this.inCard(centreOf, selector), {
      what: `${selector} in the card to click on`,
    });
    await this.mouse.move(at.x, at.y, { steps: 8 });
    await this.mouse.click(at.x, at.y);
  }

  async setZoom(factor: number): Promise<void> {
    await this.activate();
    await this.browser.inBackground(async (to) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab) await chrome.tabs.setZoom(tab.id, to);
    }, factor);
  }

  async axe({ include, disable = [] }: AxeOptions = {}): Promise<AxeViolation[]> {
    // Sent as a script to evaluate: an extension page's CSP refuses a script element.
    await this.runSource(
      await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    );
    const run = async (part: string | null, off: string[]) => {
      // What still fades in has, for a moment, too little contrast.
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const { violations } = await axe.run(part ? { include: [part] } : document, { rules });
      return violations.map(({ id, impact, help, nodes }) => ({
        id,
        impact: impact ?? 'unknown',
        help,
        targets: nodes.map(({ target }) => target.join(' ')),
      }));
    };
    return this.evaluate(run, include ?? null, disable);
  }
}
