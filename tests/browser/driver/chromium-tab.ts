import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { AccessibleNode, Browser, EmulatedMedia, Keyboard, Mouse, Spot } from './driver.ts';
import { fromJson, toDeclaration, toExpression } from './expression.ts';
import { TabBase } from './tab-base.ts';
import { withTimeout } from './waiting.ts';

const stepMs = 30_000;
const SWIPE_STEPS = 8;

interface DomNode {
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** A tab, or the popup, over Playwright's page; what Playwright hides is asked for over CDP. */
export class ChromiumTab extends TabBase {
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  readonly page: Page;
  protected readonly browser: Browser;
  private readonly logged: string[] = [];
  private session: Promise<CDPSession> | undefined;
  private isScaled = false;

  constructor(page: Page, browser: Browser) {
    super();
    this.page = page;
    this.browser = browser;
    page.setDefaultTimeout(stepMs);
    page.on('console', (message) => {
      if (message.type() === 'error') this.logged.push(message.text());
    });
    page.on('pageerror', (error) => this.logged.push(String(error)));
    // Alike in both browsers; Playwright would dismiss them.
    page.on('dialog', (dialog) => dialog.accept().catch(() => {}));
    // Playwright keeps downloads under names of its own and deletes them with the context.
    page.on('download', (file) => {
      file
        .saveAs(join(browser.downloadsDir, file.suggestedFilename()))
        .catch((error) => this.logged.push(String(error)));
    });
    this.mouse = {
      move: (x, y, options) => page.mouse.move(x, y, options),
      click: (x, y) => page.mouse.click(x, y),
      async drag(from, to) {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x, to.y, { steps: 8 });
        await page.mouse.up();
      },
      wheel: (deltaX, deltaY) => page.mouse.wheel(deltaX, deltaY),
    };
    this.keyboard = {
      press: (key) => page.keyboard.press(key),
      type: (text) => page.keyboard.type(text),
    };
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  activate(): Promise<void> {
    return withTimeout(this.page.bringToFront(), 'a tab to come to the front', stepMs);
  }

  async close(): Promise<void> {
    await withTimeout(this.page.close(), 'a tab to close', stepMs);
  }

  async isClosed(): Promise<boolean> {
    return this.page.isClosed();
  }

  async evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    const json = await withTimeout(
      this.page.evaluate<unknown>(toExpression(String(fn), args)),
      `a function to end in the page: ${String(fn).slice(0, 80)}`,
      stepMs,
    );
    return fromJson<Awaited<R>>(json);
  }

  async runSource(source: string): Promise<void> {
    // The value of a script is of no use here and may not be one that can travel.
    await withTimeout(this.page.evaluate(`${source}\n;undefined`), 'a script to run in the page', stepMs);
  }

  async inCard<A extends readonly unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R> | null> {
    const root = await this.findClosedRoot();
    if (!root) return null;
    const cdp = await this.cdp();
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (!object.objectId) return null;
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: toDeclaration(String(fn), args),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return fromJson<Awaited<R>>(result.value);
  }

  async tap(x: number, y: number, { holdMs = 0 }: { holdMs?: number } = {}): Promise<void> {
    const cdp = await this.cdp();
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    if (holdMs > 0) await this.page.waitForTimeout(holdMs);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async swipe(from: Spot, to: Spot): Promise<void> {
    const cdp = await this.cdp();
    const touch = (type: 'touchStart' | 'touchMove', part: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [{ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }],
      });
    await touch('touchStart', 0);
    for (let step = 1; step <= SWIPE_STEPS; step++) await touch('touchMove', step / SWIPE_STEPS);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async setFile(selector: string, path: string): Promise<void> {
    await this.page.setInputFiles(selector, path);
  }

  async resize(width: number, height: number, scale = 1): Promise<void> {
    await this.page.setViewportSize({ width, height });
    if (scale === 1 && !this.isScaled) return;
    this.isScaled = true;
    const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
    await (await this.cdp()).send('Emulation.setDeviceMetricsOverride', metrics);
  }

  async screenshot(path: string, { isWhole = false } = {}): Promise<void> {
    await this.page.screenshot({ path, fullPage: isWhole });
  }

  async emulate({ scheme, hasForcedColors }: EmulatedMedia): Promise<void> {
    const forcedColors = hasForcedColors ? 'active' : 'none';
    await this.page.emulateMedia({ colorScheme: scheme, forcedColors });
  }

  async accessibility(): Promise<AccessibleNode[]> {
    const { nodes } = await (await this.cdp()).send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => {
        const [isPressed, isExpanded] = ['pressed', 'expanded'].map((wanted) => {
          const value = node.properties?.find(({ name }) => name === wanted)?.value.value;
          return value === undefined ? undefined : String(value) === 'true';
        });
        return {
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? ''),
          description: String(node.description?.value ?? ''),
          ...(isPressed !== undefined && { isPressed }),
          ...(isExpanded !== undefined && { isExpanded }),
        };
      });
  }

  errors(): string[] {
    return [...this.logged];
  }

  /** What the page's thread holds after a collection, in bytes: the page and all scripts in it, ours too. */
  async heap(): Promise<number> {
    const cdp = await this.cdp();
    await cdp.send('HeapProfiler.collectGarbage');
    const usage = (await cdp.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  }

  private cdp(): Promise<CDPSession> {
    this.session ??= this.page.context().newCDPSession(this.page);
    return withTimeout(this.session, 'a CDP session of a tab', stepMs);
  }

  /** Of the elements beside head and body, the one with a shadow root: the pierced tree shows closed ones too. */
  private async findClosedRoot(): Promise<DomNode | undefined> {
    const cdp = await this.cdp();
    const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true });
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const hosts = html?.children?.filter((node) => node.nodeName !== 'HEAD' && node.nodeName !== 'BODY');
    return hosts?.flatMap((host) => host.shadowRoots ?? []).at(-1);
  }
}
