import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { ChromiumTab } from './chromium-tab.ts';
import { type AddressLine, type Browser, PLAIN_HOST, type Setup, type Tab } from './driver.ts';
import { fromJson, toExpression } from './expression.ts';
import { openPrivateWindow } from './private-window.ts';
import { PATIENCE_MS, until, withTimeout } from './waiting.ts';

declare const chrome: {
  action: { openPopup(): Promise<void> };
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
  omnibox: {
    onInputStarted: { dispatch(): void };
    onInputChanged: { dispatch(text: string, suggest: (lines: AddressLine[]) => void): void };
    onInputEntered: { dispatch(text: string, disposition: string): void };
    setDefaultSuggestion(line: { description: string }): Promise<void>;
  };
  tabs: { query(query: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]> };
};

const stepMs = 30_000;

// Playwright leaves out targets of type 'other'; in some versions an action popup is one, and journeys press its buttons.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  `--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`,
  '--window-size=1280,900',
  // Lets CDP load the extension. Branded Chrome ignores --load-extension, so all go this one way.
  '--enable-unsafe-extension-debugging',
];

export class Chromium implements Browser {
  readonly name = 'chromium';
  readonly downloadsDir: string;
  readonly closed: Promise<void>;
  private settleClosed = () => {};
  private context: BrowserContext | undefined;
  private cdp: CDPSession | undefined;
  private extensionId = '';
  /** The empty tab of the start. One that the extension opens is empty for a moment too, so it is remembered. */
  private first: Page | undefined;
  private readonly tabs = new Map<Page, ChromiumTab>();
  private readonly logged: string[] = [];

  constructor(private readonly setup: Setup) {
    this.downloadsDir = join(setup.profile, 'downloads-of-tests');
    this.closed = new Promise((done) => {
      this.settleClosed = done;
    });
  }

  async start(): Promise<void> {
    const { executable, profile, headless, colorScheme, reduceMotion, language } = this.setup;
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      headless,
      args: [...args, `--lang=${language}`],
      // Linux has the language from here. The texts of Chromium's own windows may not be installed; extensions' are there.
      env: { ...process.env, LANGUAGE: language.replace('-', '_') },
      ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
      chromiumSandbox: process.getuid?.() !== 0, // Chromium refuses its sandbox to root.
      viewport: null, // An emulated size would be forced on the popup as well.
      colorScheme,
      reducedMotion: reduceMotion ? 'reduce' : 'no-preference',
      handleSIGINT: false,
      timeout: stepMs,
    });
    this.context = context;
    context.on('close', () => {
      if (this.context === context) this.settleClosed();
    });
    context.on('page', (page) => this.tabOf(page));
    context.on('serviceworker', (worker) => this.listen(worker));
    this.first = context.pages()[0];
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gives no access to the browser');
    this.cdp = await browser.newBrowserCDPSession();
    if (!this.setup.installLater) await this.install();
  }

  async install(): Promise<void> {
    const { extensionDir } = this.setup;
    const loaded = (await withTimeout(
      // The types are older than the choice of private windows.
      this.cdpSession().send('Extensions.loadUnpacked', { path: extensionDir, enableInIncognito: true } as {
        path: string;
      }),
      `the extension in ${extensionDir} to load`,
      stepMs,
    )) as { id: string };
    this.extensionId = loaded.id;
    await until(() => this.worker(), {
      what: `the service worker of the extension in ${extensionDir}`,
      timeoutMs: stepMs,
    });
  }

  async open(url: string): Promise<Tab> {
    const first = this.first?.url() === 'about:blank' ? this.first : undefined;
    this.first = undefined;
    const tab = this.tabOf(first ?? (await withTimeout(this.live().newPage(), 'a new tab', stepMs)));
    await tab.goto(url);
    await tab.activate();
    return tab;
  }

  openPrivate(url: string): Promise<number> {
    return this.inBackground(openPrivateWindow, url);
  }

  async findTab(urlPart: string, { timeoutMs = PATIENCE_MS } = {}): Promise<Tab> {
    const find = () =>
      this.live()
        .pages()
        .find((page) => page.url().includes(urlPart));
    return this.tabOf(await until(find, { what: `a tab with '${urlPart}' in its address`, timeoutMs }));
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.extensionId}/${path.replace(/^\//, '')}`;
  }

  async stopBackground(): Promise<void> {
    const stop = async () => {
      const targetId = await this.workerTarget();
      if (targetId) await this.cdpSession().send('Target.closeTarget', { targetId });
      return !targetId;
    };
    // A message that arrives meanwhile starts it again at once.
    await until(stop, { what: 'the service worker to stop' });
  }

  async isBackgroundRunning(): Promise<boolean> {
    return (await this.workerTarget()) !== undefined;
  }

  async inBackground<A extends readonly unknown[], R>(
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    await this.startWorker();
    const worker = await until(() => this.worker(), { what: 'the service worker' });
    const work = worker.evaluate<unknown>(toExpression(String(fn), args));
    const what = `a function to end in the service worker: ${String(fn).slice(0, 80)}`;
    return fromJson<Awaited<R>>(await withTimeout(work, what, stepMs));
  }

  async openPopup(tab: Tab): Promise<Tab> {
    const url = this.extensionUrl(this.setup.manifest.action?.default_popup ?? '');
    const isPopup = (page: Page) => page.url().startsWith(url);
    for (const page of this.live().pages().filter(isPopup)) await page.close();
    await tab.activate();
    await this.inBackground(() => chrome.action.openPopup());
    const page = await until(() => this.live().pages().find(isPopup), { what: 'the popup to open' });
    await page.waitForLoadState();
    return this.tabOf(page);
  }

  async findPanel(): Promise<Tab> {
    const url = this.extensionUrl(this.setup.manifest.side_panel?.default_path ?? 'no side panel');
    const page = await until(
      () =>
        this.live()
          .pages()
          .find((one) => one.url().startsWith(url)),
      { what: 'the side panel to open' },
    );
    await page.waitForLoadState();
    return this.tabOf(page);
  }

  askAddressBar(text: string): Promise<AddressLine[]> {
    return this.inBackground(
      (typed) =>
        new Promise<AddressLine[]>((resolve, reject) => {
          chrome.omnibox.onInputStarted.dispatch();
          chrome.omnibox.onInputChanged.dispatch(typed, (lines: AddressLine[]) => {
            // What the bar itself would refuse is refused here too.
            const checked = lines.map(({ description }) =>
              chrome.omnibox.setDefaultSuggestion({ description }),
            );
            Promise.all(checked).then(() => resolve(lines), reject);
          });
        }),
      text,
    );
  }

  async chooseInAddressBar(content: string): Promise<void> {
    await this.inBackground((line) => chrome.omnibox.onInputEntered.dispatch(line, 'currentTab'), content);
  }

  async command(name: string, tab: Tab): Promise<void> {
    await tab.activate();
    await this.inBackground(async (command) => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, active);
    }, name);
  }

  async chooseMenu(id: string, tab: Tab): Promise<void> {
    await tab.activate();
    const choose = async (menuItemId: string, selectionText: string) => {
      const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId, frameId: 0, selectionText }, active);
    };
    await this.inBackground(choose, id, await tab.selected());
  }

  async extensionErrors(): Promise<string[]> {
    const own = [...this.tabs].filter(([page]) => page.url().startsWith(this.extensionUrl('')));
    return [...this.logged, ...own.flatMap(([, tab]) => tab.errors())];
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async close(): Promise<void> {
    await this.stop();
    this.settleClosed();
    await this.setup.removeProfile();
  }

  /** What the service worker holds after a collection, in bytes: its objects, and typed arrays beside them. */
  async backgroundHeap(): Promise<number> {
    await this.startWorker();
    const cdp = this.cdpSession();
    const targetId = (await this.workerTarget()) ?? '';
    // Playwright keeps its own session with a worker to itself.
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    let lastId = 0;
    const ask = (method: string) => {
      const id = ++lastId;
      const answer = new Promise<Record<string, number>>((done) => {
        const listen = (event: { sessionId: string; message: string }) => {
          const message = JSON.parse(event.message);
          if (event.sessionId !== sessionId || message.id !== id) return;
          cdp.off('Target.receivedMessageFromTarget', listen);
          done(message.result);
        };
        cdp.on('Target.receivedMessageFromTarget', listen);
      });
      const message = JSON.stringify({ id, method, params: {} });
      const sent = cdp.send('Target.sendMessageToTarget', { sessionId, message });
      return withTimeout(
        sent.then(() => answer),
        method,
        stepMs,
      );
    };
    await ask('HeapProfiler.collectGarbage');
    const { usedSize = 0, backingStorageSize = 0 } = await ask('Runtime.getHeapUsage');
    await cdp.send('Target.detachFromTarget', { sessionId });
    return usedSize + backingStorageSize;
  }

  private async stop(): Promise<void> {
    const context = this.context;
    this.context = undefined;
    this.tabs.clear();
    // Playwright kills a browser that does not close by itself.
    if (context) await withTimeout(context.close(), 'Chromium to close', stepMs);
  }

  private cdpSession(): CDPSession {
    if (!this.cdp) throw new Error('Chromium is not started');
    return this.cdp;
  }

  private live(): BrowserContext {
    if (!this.context) throw new Error('Chromium is closed');
    return this.context;
  }

  private tabOf(page: Page): ChromiumTab {
    const known = this.tabs.get(page);
    if (known) return known;
    const tab = new ChromiumTab(page, this);
    this.tabs.set(page, tab);
    return tab;
  }

  /** Playwright keeps one object for the worker across its stops and starts. */
  private worker(): Worker | undefined {
    return this.live()
      .serviceWorkers()
      .findLast((worker) => worker.url().startsWith(this.extensionUrl('')));
  }

  private async workerTarget(): Promise<string | undefined> {
    const targets = (await this.cdp?.send('Target.getTargets'))?.targetInfos ?? [];
    const isOurs = (url: string) => url.startsWith(this.extensionUrl(''));
    return targets.find(({ type, url }) => type === 'service_worker' && isOurs(url))?.targetId;
  }

  /** A stopped worker answers no CDP call: it would wait for ever. */
  private async startWorker(): Promise<void> {
    if (await this.workerTarget()) return;
    const [page] = this.live().pages();
    if (!page) throw new Error('The service worker can only be started while a tab is open');
    const session = await this.live().newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: this.extensionUrl('') });
    await session.detach();
    await until(() => this.workerTarget(), { what: 'the service worker to start' });
  }

  private listen(worker: Worker): void {
    worker.on('console', (message) => {
      if (message.type() === 'error') this.logged.push(message.text());
    });
  }
}
