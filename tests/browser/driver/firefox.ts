import { join } from 'node:path';
import { Bidi } from './bidi.ts';
import type { AddressLine, Browser, Setup, Tab } from './driver.ts';
import { fromJson, toExpression } from './expression.ts';
import * as inChrome from './firefox-chrome.ts';
import { processScript, readErrors, watchConsole } from './firefox-console.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { openPrivateWindow } from './private-window.ts';
import { PATIENCE_MS, until, withTimeout } from './waiting.ts';

/** The same in every profile, so that the extension's pages and its storage are found again. */
const uuid = '3d1f6a52-7c0e-4b9b-9a55-0f2c6d8e4b17';

interface Context {
  context: string;
  url: string;
}

export class Firefox implements Browser {
  readonly name = 'firefox';
  readonly downloadsDir: string;
  private readonly addonId: string;
  readonly closed: Promise<void>;
  private settleClosed = () => {};
  private process: FirefoxProcess | undefined;
  private session: Bidi | undefined;
  private window = '';
  /** The empty tab of the start. One that the extension opens is empty for a moment too, so it is remembered. */
  private first: string | undefined;
  private readonly tabs = new Map<string, FirefoxTab>();

  constructor(private readonly setup: Setup) {
    this.addonId = setup.manifest.browser_specific_settings?.gecko?.id ?? '';
    this.downloadsDir = join(setup.profile, 'downloads-of-tests');
    this.closed = new Promise((done) => {
      this.settleClosed = done;
    });
  }

  async start(): Promise<void> {
    const { executable, extensionDir, profile, headless, colorScheme, reduceMotion, preciseClock, language } =
      this.setup;
    if (!this.addonId) throw new Error(`${extensionDir} has no add-on id for Firefox`);
    const started = await startFirefox({
      executable,
      headless,
      profile,
      prefs: {
        'browser.download.dir': this.downloadsDir,
        'extensions.webextensions.uuids': JSON.stringify({ [this.addonId]: uuid }),
        'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
        'ui.prefersReducedMotion': reduceMotion ? 1 : 0,
        'privacy.reduceTimerPrecision': !preciseClock,
      },
    });
    this.process = started;
    started.exited.then(() => {
      if (this.process === started) this.settleClosed();
    });
    const bidi = await Bidi.connect(started.address);
    this.session = bidi;
    bidi.on('log.entryAdded', (entry) => this.log(entry as LogEntry));
    await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
    this.first = (await this.contexts())[0]?.context;
    const [window] = await this.contexts({ 'moz:scope': 'chrome' });
    if (!window) throw new Error('Firefox gives no access to its own window');
    this.window = window.context;
    await this.inWindow(watchConsole, processScript);
    await this.inWindow(inChrome.setLanguage, language);
    if (!this.setup.installLater) await this.install();
  }

  async install(): Promise<void> {
    const { extensionDir } = this.setup;
    await this.inWindow(inChrome.allowPrivateWindows, this.addonId);
    await this.bidi().send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
    const what = `the background of the extension in ${extensionDir}`;
    await until(() => this.isBackgroundRunning(), { what, timeoutMs: 30_000 });
  }

  async open(url: string): Promise<Tab> {
    const tab = this.tabOf((await this.takeFirst()) ?? (await this.newContext()));
    await tab.activate();
    await tab.goto(url);
    await tab.activate();
    return tab;
  }

  openPrivate(url: string): Promise<number> {
    return this.inBackground(openPrivateWindow, url);
  }

  async findTab(urlPart: string, { timeoutMs = PATIENCE_MS } = {}): Promise<Tab> {
    const find = async () => (await this.contexts()).find(({ url }) => url.includes(urlPart));
    const found = await until(find, { what: `a tab with '${urlPart}' in its address`, timeoutMs });
    return this.tabOf(found.context);
  }

  extensionUrl(path: string): string {
    return `moz-extension://${uuid}/${path.replace(/^\//, '')}`;
  }

  async stopBackground(): Promise<void> {
    await this.inWindow(inChrome.terminateBackground, this.addonId);
    await until(async () => !(await this.isBackgroundRunning()), { what: 'the event page to stop' });
  }

  isBackgroundRunning(): Promise<boolean> {
    return this.inWindow(inChrome.isBackgroundRunning, this.addonId);
  }

  async inBackground<A extends readonly unknown[], R>(
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    await this.inWindow(inChrome.wakeBackground, this.addonId);
    const page = await this.findView('background', this.extensionUrl(''), 'the event page');
    return fromJson<Awaited<R>>(await this.bidi().evaluate(page, toExpression(String(fn), args)));
  }

  async openPopup(tab: Tab): Promise<Tab> {
    const id = this.addonId;
    const popupPath = this.setup.manifest.action?.default_popup ?? '';
    await this.inWindow(inChrome.hidePopup, id);
    await tab.activate();
    if (!(await this.inWindow(inChrome.pressToolbarButton, id)))
      throw new Error('There is no toolbar button');
    const context = await this.findView('popup', this.extensionUrl(popupPath), 'the popup to open');
    const popup = this.tabOf(context);
    await until(() => this.inWindow(inChrome.isPopupShown, id), { what: "the popup's panel" });
    const isReady = () => document.readyState === 'complete' && innerWidth > 50;
    await popup.waitFor(isReady, { what: 'the popup to load and to have a size' });
    return popup;
  }

  async findPanel(): Promise<Tab> {
    const url = this.extensionUrl(this.setup.manifest.sidebar_action?.default_panel ?? 'no sidebar');
    const panel = this.tabOf(await this.findView('sidebar', url, 'the sidebar to open'));
    const isReady = () => document.readyState === 'complete' && innerWidth > 50;
    await panel.waitFor(isReady, { what: 'the sidebar to load and to have a size' });
    return panel;
  }

  async askAddressBar(text: string): Promise<AddressLine[]> {
    await this.inWindow(inChrome.typeInAddressBar, `facts ${text}`);
    return until(
      async () => {
        const lines = await this.inWindow(inChrome.linesOfAddressBar);
        return lines.length > 1 && lines;
      },
      { what: `lines below the address bar for '${text}'` },
    );
  }

  async chooseInAddressBar(content: string): Promise<void> {
    await this.inWindow(inChrome.chooseInAddressBar, content);
  }

  async command(name: string, tab: Tab): Promise<void> {
    await tab.activate();
    await this.inWindow(inChrome.runCommand, this.addonId, name);
  }

  async chooseMenu(id: string, tab: Tab): Promise<void> {
    await tab.activate();
    await this.inWindow(inChrome.chooseMenu, this.addonId, id, await tab.selected());
  }

  extensionErrors(): Promise<string[]> {
    return this.inWindow(readErrors, this.addonId, this.extensionUrl(''));
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

  private async stop(): Promise<void> {
    const [running, session] = [this.process, this.session];
    this.process = undefined;
    this.session = undefined;
    this.tabs.clear();
    if (!running) return;
    try {
      // Asked first: storage is written on the way out.
      await session?.send('browser.close', {}, 10_000);
      await withTimeout(running.exited, 'Firefox to close', 15_000);
    } catch {
      running.kill();
      await withTimeout(running.exited, 'Firefox to be killed', 10_000);
    } finally {
      session?.close();
    }
  }

  private bidi(): Bidi {
    if (!this.session) throw new Error('Firefox is closed');
    return this.session;
  }

  private async contexts(options: object = {}): Promise<Context[]> {
    const params = { maxDepth: 0, ...options };
    return (await this.bidi().send<{ contexts: Context[] }>('browsingContext.getTree', params)).contexts;
  }

  private async takeFirst(): Promise<string | undefined> {
    const first = this.first;
    this.first = undefined;
    return (await this.contexts()).find((one) => one.context === first && one.url === 'about:blank')?.context;
  }

  private async newContext(): Promise<string> {
    return (await this.bidi().send<Context>('browsingContext.create', { type: 'tab' })).context;
  }

  private async inWindow<A extends readonly unknown[], R>(
    fn: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>> {
    return fromJson<Awaited<R>>(await this.bidi().evaluate(this.window, toExpression(String(fn), args)));
  }

  private findView(viewType: string, urlStart: string, what: string): Promise<string> {
    return until(() => this.inWindow(inChrome.findView, this.addonId, viewType, urlStart), { what });
  }

  private tabOf(context: string): FirefoxTab {
    const known = this.tabs.get(context);
    if (known) return known;
    const tab = new FirefoxTab(context, {
      bidi: this.bidi(),
      browser: this,
      inChrome: (fn, ...args) => this.inWindow(fn, ...args),
      isOpen: async (id) =>
        (await this.contexts()).some((one) => one.context === id) ||
        (await this.inWindow(inChrome.isViewOpen, this.addonId, id)),
      closeContext: (id) => this.closeContext(id),
    });
    this.tabs.set(context, tab);
    return tab;
  }

  private async closeContext(id: string): Promise<void> {
    if (await this.inWindow(inChrome.isViewOpen, this.addonId, id)) {
      await this.inWindow(inChrome.hidePopup, this.addonId);
    } else {
      await this.bidi().send('browsingContext.close', { context: id });
    }
  }

  private log({ level, text, source }: LogEntry): void {
    if (level === 'error' && source.context) this.tabOf(source.context).addError(text ?? '');
  }
}

interface LogEntry {
  level: string;
  text: string | null;
  source: { context?: string };
}
