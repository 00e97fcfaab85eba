import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Bidi } from './bidi.ts';
import type { AccessibleNode, Browser, EmulatedMedia, Keyboard, Mouse, Spot } from './driver.ts';
import { fromJson, toDeclaration, toExpression } from './expression.ts';
import { readAccessibility } from './firefox-accessibility.ts';
import { emulateMedia } from './firefox-chrome.ts';
import { pressKeys } from './firefox-keys.ts';
import { hostSelector } from './in-page.ts';
import { TabBase } from './tab-base.ts';
import { until } from './waiting.ts';

/** What a tab needs of its browser besides what everybody may call. */
export interface FirefoxLink {
  bidi: Bidi;
  browser: Browser;
  /** Runs a function in Firefox's own window. */
  inChrome<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  isOpen(context: string): Promise<boolean>;
  closeContext(context: string): Promise<void>;
}

interface Located {
  nodes: { value?: { shadowRoot?: { sharedId?: string } | null } }[];
}

/** A tab, or the popup: BiDi speaks to both in the same way. */
export class FirefoxTab extends TabBase {
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  protected readonly browser: Browser;
  private pointer = { x: 0, y: 0 };
  private readonly logged: string[] = [];

  constructor(
    readonly context: string,
    private readonly link: FirefoxLink,
  ) {
    super();
    this.browser = link.browser;
    this.mouse = {
      move: (x, y, { steps = 1 } = {}) => this.act('mouse', 'pointer', this.moves(x, y, steps)),
      click: (x, y) =>
        this.act('mouse', 'pointer', [
          ...this.moves(x, y, 1),
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]),
      drag: (from, to) =>
        this.act('mouse', 'pointer', [
          ...this.moves(from.x, from.y, 1),
          { type: 'pointerDown', button: 0 },
          ...this.moves(to.x, to.y, 8),
          { type: 'pointerUp', button: 0 },
        ]),
      wheel: (deltaX, deltaY) =>
        this.act('wheel', 'wheel', [
          { type: 'scroll', x: Math.round(this.pointer.x), y: Math.round(this.pointer.y), deltaX, deltaY },
        ]),
    };
    this.keyboard = {
      press: (key) => this.act('keys', 'key', pressKeys(key)),
      type: (text) =>
        this.act(
          'keys',
          'key',
          [...text].flatMap((letter) => pressKeys(letter)),
        ),
    };
  }

  async goto(url: string): Promise<void> {
    if (url.startsWith('http')) {
      await this.command('browsingContext.navigate', { url, wait: 'complete' });
      return;
    }
    // BiDi reports no loading of an extension's pages.
    await this.leave(() => this.command('browsingContext.navigate', { url, wait: 'none' }), url);
  }

  async reload(): Promise<void> {
    await this.leave(
      () => this.command('browsingContext.reload', { wait: 'none' }),
      'the page to load again',
    );
  }

  async back(): Promise<void> {
    await this.leave(() => this.command('browsingContext.traverseHistory', { delta: -1 }), 'the page before');
  }

  async activate(): Promise<void> {
    await this.command('browsingContext.activate', {});
  }

  close(): Promise<void> {
    return this.link.closeContext(this.context);
  }

  async isClosed(): Promise<boolean> {
    return !(await this.link.isOpen(this.context));
  }

  async evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return fromJson<Awaited<R>>(await this.link.bidi.evaluate(this.context, toExpression(String(fn), args)));
  }

  async runSource(source: string): Promise<void> {
    await this.link.bidi.evaluate(this.context, `${source}\n;undefined`);
  }

  async inCard<A extends readonly unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R> | null> {
    const { nodes } = await this.command<Located>('browsingContext.locateNodes', {
      locator: { type: 'css', value: hostSelector },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    const sharedId = nodes.map((node) => node.value?.shadowRoot?.sharedId).findLast(Boolean);
    if (!sharedId) return null;
    const declaration = toDeclaration(String(fn), args);
    return fromJson<Awaited<R>>(await this.link.bidi.call(this.context, declaration, [{ sharedId }]));
  }

  tap(x: number, y: number, { holdMs = 0 }: { holdMs?: number } = {}): Promise<void> {
    const actions = [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pause', duration: holdMs },
      { type: 'pointerUp', button: 0 },
    ];
    return this.touch(actions);
  }

  swipe(from: Spot, to: Spot): Promise<void> {
    return this.touch([
      { type: 'pointerMove', ...from },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, duration: 40 },
      { type: 'pointerMove', ...to, duration: 40 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async setFile(selector: string, path: string): Promise<void> {
    const find = () =>
      this.command<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
        locator: { type: 'css', value: selector },
      });
    const element = await until(async () => (await find()).nodes[0], { what: `${selector} to take a file` });
    await this.command('input.setFiles', { element: { sharedId: element.sharedId }, files: [resolve(path)] });
  }

  async resize(width: number, height: number, scale?: number): Promise<void> {
    const viewport = { width, height };
    await this.command('browsingContext.setViewport', { viewport, devicePixelRatio: scale ?? null });
  }

  async screenshot(path: string, { isWhole = false } = {}): Promise<void> {
    const origin = isWhole ? 'document' : 'viewport';
    const { data } = await this.command<{ data: string }>('browsingContext.captureScreenshot', { origin });
    await writeFile(path, Buffer.from(data, 'base64'));
  }

  async emulate({ scheme, hasForcedColors }: EmulatedMedia): Promise<void> {
    await this.link.inChrome(emulateMedia, scheme === 'dark', hasForcedColors);
  }

  accessibility(): Promise<AccessibleNode[]> {
    // A fresh engine answers with the frame alone until the page's process has reported.
    const ask = async () => {
      const nodes = await this.link.inChrome(readAccessibility, this.context);
      return nodes.length > 1 ? nodes : null;
    };
    return until(ask, { what: "Firefox's accessibility tree" });
  }

  errors(): string[] {
    return [...this.logged];
  }

  /** Called by the browser, which hears of all pages. */
  addError(text: string): void {
    this.logged.push(text);
  }

  private command<T = unknown>(method: string, params: object): Promise<T> {
    return this.link.bidi.send<T>(method, { context: this.context, ...params });
  }

  private async act(id: string, type: string, actions: object[], more: object = {}): Promise<void> {
    await this.command('input.performActions', { actions: [{ id, type, actions, ...more }] });
  }

  private touch(actions: object[]): Promise<void> {
    return this.act('finger', 'pointer', actions, { parameters: { pointerType: 'touch' } });
  }

  private moves(x: number, y: number, steps: number): object[] {
    const from = this.pointer;
    this.pointer = { x, y };
    return Array.from({ length: steps }, (_, index) => {
      const part = (index + 1) / steps;
      return {
        type: 'pointerMove',
        x: from.x + (x - from.x) * part,
        y: from.y + (y - from.y) * part,
        duration: 0,
      };
    });
  }

  /** Waits until another document has come and is complete. */
  private async leave(go: () => Promise<unknown>, what: string): Promise<void> {
    const state = () => ({
      origin: performance.timeOrigin,
      url: location.href,
      isReady: document.readyState === 'complete',
    });
    const before = await this.evaluate(state);
    await go();
    const hasCome = async () => {
      const now = await this.evaluate(state);
      return now.isReady && (now.origin !== before.origin || now.url !== before.url);
    };
    await until(hasCome, { what, timeoutMs: 30_000 });
  }
}
