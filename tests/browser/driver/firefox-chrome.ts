// Functions that run in Firefox's own window, `browser.xhtml`, where the extension can be reached from outside. Like
// those for pages they are sent as source text.

interface View {
  viewType: string;
  /** Gone once the view is closed. */
  xulBrowser:
    | (HTMLElement & { browsingContext: object; currentURI: { spec: string }; permanentKey?: object })
    | null;
}

interface Extension {
  backgroundState: string;
  shortcuts: { onCommand(name: string): void };
  views: Set<View>;
  emit(event: string, info: object, tab: unknown): void;
  wakeupBackground(): Promise<void>;
  terminateBackground(options: {
    ignoreDevToolsAttached: boolean;
    disableResetIdleForTest: boolean;
  }): Promise<void>;
}

interface Panel extends Element {
  state: string;
  hidePopup(): void;
}

interface NavigableManager {
  getBrowsingContextById(id: string): unknown;
  getIdForBrowser(browser: object): string;
  extensionViews?: Map<string, View>;
}

declare const WebExtensionPolicy: { getByID(id: string): { extension: Extension } | null };
declare const CustomizableUI: { addWidgetToArea(id: string, area: string): void };
interface Permissions {
  add(id: string, added: { permissions: string[]; origins: string[] }): Promise<void>;
}

declare const ChromeUtils: {
  importESModule(url: string): { NavigableManager: NavigableManager; ExtensionPermissions: Permissions };
};
declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] };
  prefs: { setIntPref(name: string, value: number): void };
};
interface UrlbarResult {
  payload: { keyword?: string; content?: string; title?: string; description?: string };
}
declare const gURLBar: {
  focus(): void;
  search(text: string): void;
  handleCommand(): void;
  view: { visibleResults: UrlbarResult[]; selectedRowIndex: number };
};
declare const gBrowser: { selectedTab: unknown };
declare const Cu: { getGlobalForObject(of: object): { Object: ObjectConstructor } };

export function isBackgroundRunning(extensionId: string): boolean {
  return WebExtensionPolicy.getByID(extensionId)?.extension.backgroundState === 'running';
}

/** Does what the idle timer does, also while developer tools, as which we count, are attached, and whatever is under way. */
export async function terminateBackground(extensionId: string): Promise<void> {
  await WebExtensionPolicy.getByID(extensionId)?.extension.terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

export async function wakeBackground(extensionId: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(extensionId)?.extension;
  if (extension && extension.backgroundState !== 'running') await extension.wakeupBackground();
}

/**
 * A context id for BiDi of the background page or the open popup; null where there is none. BiDi itself looks for contexts
 * in tabs only, though all its commands work in these too: so its look-up by id is taught about them.
 */
export function findView(extensionId: string, viewType: string, urlStart: string): string | null {
  const views = [...(WebExtensionPolicy.getByID(extensionId)?.extension.views ?? [])];
  const view = views.findLast(
    (one) => one.viewType === viewType && one.xulBrowser?.currentURI?.spec.startsWith(urlStart),
  );
  if (!view?.xulBrowser) return null;
  const { NavigableManager: manager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  if (!manager.extensionViews) {
    const known = new Map<string, View>();
    const lookUp = manager.getBrowsingContextById.bind(manager);
    manager.getBrowsingContextById = (id) => known.get(id)?.xulBrowser?.browsingContext ?? lookUp(id);
    manager.extensionViews = known;
  }
  // Firefox gives this key to the browsers of tabs alone. It must outlive this window's own objects.
  view.xulBrowser.permanentKey ??= new (Cu.getGlobalForObject(ChromeUtils).Object)();
  const id = manager.getIdForBrowser(view.xulBrowser);
  manager.extensionViews.set(id, view);
  return id;
}

export function isViewOpen(extensionId: string, id: string): boolean {
  const { NavigableManager: manager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const view = manager.extensionViews?.get(id);
  if (!view?.xulBrowser?.isConnected) return false;
  return WebExtensionPolicy.getByID(extensionId)?.extension.views.has(view) ?? false;
}

/** Puts the button on the toolbar, out of the menu of extensions, and presses it. */
export function pressToolbarButton(extensionId: string): boolean {
  const id = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  CustomizableUI.addWidgetToArea(id, 'nav-bar');
  const item = document.getElementById(id);
  const button = item?.querySelector<HTMLElement>('.unified-extensions-item-action-button') ?? item;
  button?.click();
  return button !== null;
}

/** The panel slides in; before it stands its page has next to no size. */
export function isPopupShown(extensionId: string): boolean {
  for (const view of WebExtensionPolicy.getByID(extensionId)?.extension.views ?? []) {
    if (view.viewType !== 'popup' || !view.xulBrowser) continue;
    const panel = view.xulBrowser.closest('panel') as Panel | null;
    if (panel?.state === 'open' && view.xulBrowser.getBoundingClientRect().width > 0) return true;
  }
  return false;
}

export function hidePopup(extensionId: string): void {
  for (const view of WebExtensionPolicy.getByID(extensionId)?.extension.views ?? []) {
    if (view.viewType !== 'popup') continue;
    (view.xulBrowser?.closest('panel') as Panel | null | undefined)?.hidePopup();
  }
}

export function runCommand(extensionId: string, name: string): void {
  WebExtensionPolicy.getByID(extensionId)?.extension.shortcuts.onCommand(name);
}

/** Does what the browser does when an entry of its context menu is chosen. */
export function chooseMenu(extensionId: string, menuItemId: string, selectionText: string): void {
  const info = { menuItemId, frameId: 0, editable: false, modifiers: [], selectionText };
  WebExtensionPolicy.getByID(extensionId)?.extension.emit(
    'webext-menu-menuitem-click',
    info,
    gBrowser.selectedTab,
  );
}

/** Extensions speak the language that Firefox does, of those that are installed: so it is told that this one is. */
export function setLanguage(language: string): void {
  const { locale } = Services;
  if (!locale.availableLocales.includes(language))
    locale.availableLocales = [...locale.availableLocales, language];
  locale.requestedLocales = [language];
}

/** Before it is installed: Firefox lets no extension into private windows unless the reader says so. */
export async function allowPrivateWindows(extensionId: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  );
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(extensionId, { permissions, origins: [] });
}

/** What the system says to pages: whether it is dark, and whether it puts its own colours over theirs. */
export function emulateMedia(isDark: boolean, hasForcedColors: boolean): void {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);
  Services.prefs.setIntPref('browser.display.document_color_use', hasForcedColors ? 2 : 0);
}

/** The keyword and what stands behind it, as a reader would type it. */
export function typeInAddressBar(text: string): void {
  gURLBar.focus();
  gURLBar.search(text);
}

/** Those of extensions alone. Firefox puts the keyword before what the extension gave. */
export function linesOfAddressBar(): { content: string; description: string }[] {
  return gURLBar.view.visibleResults.flatMap(({ payload: { keyword, content = '', title, description } }) =>
    keyword === 'facts'
      ? [{ content: content.replace(/^facts /, ''), description: title ?? description ?? '' }]
      : [],
  );
}

export function chooseInAddressBar(content: string): void {
  const at = gURLBar.view.visibleResults.findIndex(({ payload }) => payload.content === `facts ${content}`);
  if (at < 0) throw new Error(`no line '${content}' below the address bar`);
  gURLBar.view.selectedRowIndex = at;
  gURLBar.handleCommand();
}
