import type { CardProbe, Mark, Rect } from './in-page.ts';

export type { CardProbe, Mark, Rect };

/** Leads to this computer, as 127.0.0.1 does, which browsers trust like https: this one they do not. */
export const PLAIN_HOST = 'plain.example';

export type BrowserKind = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** The built extension; by default `dist/chrome` or `dist/firefox`. */
  extensionDir?: string;
  /** A profile to keep; by default a temporary one, which `close()` removes. */
  profileDir?: string;
  /** The browser's binary; by default the one that is found on this computer. */
  executable?: string;
  headless?: boolean;
  /** Starts the browser without the extension; `install()` brings it. */
  installLater?: boolean;
  reduceMotion?: boolean;
  /** Asks the browser for a clock that is not coarse. */
  preciseClock?: boolean;
  colorScheme?: 'light' | 'dark';
  /** The language of the browser, as in `de` or `zh-CN`, and so of the extension; by default `en-US`. */
  language?: string;
}

/** What a browser is started with, once all is decided. */
export interface Setup extends Required<Omit<LaunchOptions, 'profileDir'>> {
  manifest: Manifest;
  profile: string;
  /** Does nothing to a profile that was given. */
  removeProfile(): Promise<void>;
}

/** As much of the built manifest as is needed here. */
export interface Manifest {
  action?: { default_popup?: string };
  side_panel?: { default_path?: string };
  sidebar_action?: { default_panel?: string };
  browser_specific_settings?: { gecko?: { id?: string } };
}

export interface WaitOptions {
  /** What is waited for; it stands in the error when it does not come. */
  what: string;
  /** Left out: as long as a journey has patience. */
  timeoutMs?: number | undefined;
}

/** One real browser with the extension in it. Every call ends or fails within a time limit. */
export interface Browser {
  readonly name: BrowserKind;
  /** Where downloads go. Wait for a file there with `until`. */
  readonly downloadsDir: string;
  /** Settles when the browser has gone, however that came about. */
  readonly closed: Promise<void>;
  /** A new foreground tab; it takes the place of the empty one that the browser began with. */
  open(url: string): Promise<Tab>;
  /**
   * Opens a page in a private window, in which the reader has allowed the extension. Answers with the id by which the
   * extension knows the tab: `src/popup/index.html?tab=<id>` is its popup.
   */
  openPrivate(url: string): Promise<number>;
  /** The open tab whose address holds this text, also one that the extension opened. */
  findTab(urlPart: string, options?: { timeoutMs?: number }): Promise<Tab>;
  extensionUrl(path: string): string;
  /** Installs the extension; over one that is there, as an update does. */
  install(): Promise<void>;
  /** Stops the service worker or event page for good; the next event starts a new one. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Runs a self-contained function in the background itself, which is started if need be. `chrome` is there in both browsers. */
  inBackground<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Opens the popup of the toolbar button over this tab: the real one, not its page in a tab. Escape does not reach its frame. */
  openPopup(tab: Tab): Promise<Tab>;
  /** The page that stands beside the pages: in Chrome's side panel, in Firefox's sidebar. Waits until it is open and loaded. */
  findPanel(): Promise<Tab>;
  /**
   * What stands below the address bar for a text behind the extension's keyword, with the keyword's own line first in
   * Firefox. Chrome's address bar is out of reach: there the background is asked as the bar would ask it.
   */
  askAddressBar(text: string): Promise<AddressLine[]>;
  /** Chooses a line that was just asked for, by its content, and presses Enter. */
  chooseInAddressBar(content: string): Promise<void>;
  /** Fires a keyboard shortcut of the manifest's `commands`. Keys themselves do not reach the browser's own shortcuts from outside. */
  command(name: string, tab: Tab): Promise<void>;
  /** Chooses an entry of the context menu, by its id, over this tab and what is selected in it. The menu itself is the browser's own and out of reach. */
  chooseMenu(id: string, tab: Tab): Promise<void>;
  /** What the extension's own pages and its background logged as errors. */
  extensionErrors(): Promise<string[]>;
  /**
   * Closes the browser and starts it on the same profile; tabs are gone, the extension's storage is kept. Both browsers take
   * the extension in anew, so `runtime.onInstalled` fires again, as it would not for a reader.
   */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A line below the address bar: what it says, and what Enter gives to the extension. */
export interface AddressLine {
  content: string;
  description: string;
}

/** A place in the window, in CSS px. */
export interface Spot {
  x: number;
  y: number;
}

export interface Mouse {
  move(x: number, y: number, options?: { steps?: number }): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Presses, moves and lets go. */
  drag(from: Spot, to: Spot): Promise<void>;
  /** Turns the wheel at the place where the pointer is. */
  wheel(deltaX: number, deltaY: number): Promise<void>;
}

export interface Keyboard {
  /** A key, with modifiers before it: `Escape`, `Shift+Tab`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
}

export interface Tab {
  readonly mouse: Mouse;
  readonly keyboard: Keyboard;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  /** The text that is selected. */
  selected(): Promise<string>;
  /** Brings the tab to the front. */
  activate(): Promise<void>;
  close(): Promise<void>;
  isClosed(): Promise<boolean>;
  /** Runs a self-contained function in the page's own world; arguments and result travel as JSON. */
  evaluate<A extends readonly unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Asks again until the answer is true. Errors of the function itself count as 'not yet'. */
  waitFor<A extends readonly unknown[], R>(
    fn: (...args: A) => R,
    options: WaitOptions,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Scrolls to the element and clicks at its centre with the real mouse. */
  click(selector: string): Promise<void>;
  /** A finger that touches and leaves. */
  tap(x: number, y: number, options?: { holdMs?: number }): Promise<void>;
  /** A finger that touches, moves and leaves. */
  swipe(from: Spot, to: Spot): Promise<void>;
  setFile(selector: string, path: string): Promise<void>;
  /** `scale`: device pixels to a CSS pixel, as a screen, or a zoom of the browser, has them. */
  resize(width: number, height: number, scale?: number): Promise<void>;
  /** The browser's own zoom: 1.5 is 150 %. */
  setZoom(factor: number): Promise<void>;
  /** Of what is in sight, or of the whole page. */
  screenshot(path: string, options?: { isWhole?: boolean }): Promise<void>;
  /** What the system says to pages. In Firefox all tabs hear it. */
  emulate(media: EmulatedMedia): Promise<void>;
  /** What is painted with the CSS Custom Highlight API, in the page's order. */
  marks(): Promise<Mark[]>;
  /** Waits until there are marks; with `text`, one of that text. */
  waitForMarks(options?: { text?: string; timeoutMs?: number }): Promise<Mark[]>;
  /** Rests the pointer on a mark, by default the first, after scrolling to it. */
  hover(mark?: { text?: string; index?: number }): Promise<Mark>;
  /** What the youngest open card holds, or null where none is open. */
  card(): Promise<CardProbe | null>;
  /** All open cards, those that are pinned too, the youngest last. */
  cards(): Promise<CardProbe[]>;
  waitForCard(options?: { timeoutMs?: number }): Promise<CardProbe>;
  waitForNoCard(options?: { timeoutMs?: number }): Promise<void>;
  /** Runs a self-contained function on the closed shadow root; null where there is none. */
  inCard<A extends readonly unknown[], R>(
    fn: (root: ShadowRoot, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R> | null>;
  /** Clicks something in the card with the real mouse. */
  cardClick(selector: string): Promise<void>;
  /** The page as assistive technology has it, closed shadow roots included. */
  accessibility(): Promise<AccessibleNode[]>;
  /** axe-core's violations. It sees nothing in a closed shadow root. */
  axe(options?: AxeOptions): Promise<AxeViolation[]>;
  /** Errors that this page logged or threw, content scripts included. */
  errors(): string[];
}

export interface EmulatedMedia {
  scheme: 'light' | 'dark';
  hasForcedColors: boolean;
}

export interface AccessibleNode {
  role: string;
  name: string;
  /** What `aria-describedby` leads to; empty without. */
  description: string;
  /** Of a button that stays pressed; undefined for all others. */
  isPressed?: boolean;
  /** Of what opens and closes something; undefined for all others. */
  isExpanded?: boolean;
}

export interface AxeOptions {
  /** Only this part of the page. */
  include?: string;
  /** Rules to leave out. */
  disable?: string[];
}

export interface AxeViolation {
  id: string;
  impact: string;
  help: string;
  /** The selectors of the elements concerned. */
  targets: string[];
}
