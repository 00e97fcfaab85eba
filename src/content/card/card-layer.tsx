import { render } from 'preact';
import { keepInWindow, nextCorner, placeCard, type Spot } from '../../hover/placement.ts';
import type { BackgroundMessages } from '../../messages/contract.ts';
import type { Send } from '../../messages/send.ts';
import type { CompanyView } from '../../model/company-view.ts';
import { MAX_LENGTH } from '../../model/fields.ts';
import type { Look } from '../../model/look.ts';
import { Card } from '../../ui/card/card.tsx';
import { CardChoice } from '../../ui/card/card-choice.tsx';
import { CardError } from '../../ui/card/card-error.tsx';
import type { CardHandling } from '../../ui/card/card-handling.tsx';
import { describeCompany } from '../../ui/card/describe-company.ts';
import { type Strings, StringsProvider } from '../../ui/strings.ts';
import type { CardContent, CardOpening } from './card-host.ts';
import { followDrag } from './drag.ts';
import { menuItems } from './menu-items.tsx';
import { schemeAt } from './page-scheme.ts';
import type { ToastHost } from './toast-host.tsx';

/** A live region speaks of what changes after it is there, not of what it came with; in ms. */
const ANNOUNCE_MS = 100;
/** A sheet that was pulled down by so much of its height goes… */
const FAR_DOWN = 0.3;
/** …or at such a pace, in px a ms. */
const QUICK_DOWN = 0.5;
/** So far an arrow key moves a pinned card, in px. */
const STEP_PX = 24;
const FOCUSABLE = 'a[href], button:not([disabled], [tabindex="-1"]), input, summary, [tabindex="0"]';

export interface LayerParts {
  strings: Strings;
  /** The card's own way to the background. */
  send: Send<BackgroundMessages>;
  /** The window is private: nothing of it is kept. */
  isPrivate: boolean;
  toast: ToastHost;
  look: () => Look | undefined;
  /** What is known of a company, seen from this page. */
  ask: (company: string) => Promise<CardContent>;
}

/** What a card shows, now or before another took its place. */
type Shown = Pick<CardOpening, 'company' | 'name' | 'content'>;

export interface LayerWishes {
  /** Its button that closes it was pressed, or Tab went over its edge. */
  onClose: () => void;
  /** Its pin was pressed. */
  onPin: () => void;
}

/** One card on the page, in a popover of its own. */
export interface CardLayer {
  readonly element: HTMLElement;
  readonly opening: CardOpening | undefined;
  /** The focus that leaves meanwhile was not taken away by the reader. */
  readonly isDrawing: boolean;
  /** Draws a card, in place of the one that is there. */
  show(opening: CardOpening): void;
  /** A pinned card stays where it is in the window, and can be moved. */
  pin(isPinned: boolean): void;
  /** Whether it is the card of this company. */
  shows(company: string): boolean;
  hasFocus(): boolean;
  /** Moves the keyboard focus into the card. */
  focus(): void;
  /** Closes what is open within the card, its menu. False: nothing was. */
  closeInner(): boolean;
  /** Gives the keyboard focus back to where it was, if it was in the card. */
  close(): void;
}

export function createCardLayer(
  { strings, send, isPrivate, toast, look, ask }: LayerParts,
  wishes: LayerWishes,
): CardLayer {
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  const frame = document.createElement('div');
  const announcer = document.createElement('div');
  announcer.className = 'announcer';
  announcer.setAttribute('aria-live', 'polite');
  layer.append(frame, announcer);

  let opening: CardOpening | undefined;
  let focusBefore: Element | null = null;
  let nextFrame = 0;
  let placedFor = '';
  /** The companies that took the place of the one that it was opened for, one after the other. */
  let trail: Shown[] = [];
  /** As high at least is a card that takes the place of another: the pointer may rest on what would go. */
  let leastHeight = 0;
  let isDrawing = false;
  let isPinned = false;
  /** Where a card is that was pinned, whatever its mention does. */
  let spot: Spot | undefined;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  /** What Escape closes before the card: its menu. */
  let closeInner: (() => void) | undefined;
  let watcher: { destroy(): void } | undefined;
  /** The pointer as seen from the mention, so that it keeps to its line when the page scrolls. */
  let pointerFrom: Spot | undefined;

  layer.addEventListener('keydown', leaveAtEdge);
  layer.addEventListener('focusin', ({ relatedTarget }) => {
    // Who comes back to a pinned card later may come from somewhere else.
    if (relatedTarget && !layer.contains(relatedTarget as Node)) focusBefore = relatedTarget as Element;
  });
  let spotBefore: Spot = { x: 0, y: 0 };
  followDrag(layer, {
    starts() {
      spotBefore = spot ?? spotBefore;
      return isPinned || isSheet();
    },
    moves({ x, y }) {
      if (isPinned) moveTo({ x: spotBefore.x + x, y: spotBefore.y + y });
      else layer.style.translate = `0 ${Math.max(0, y)}px`;
    },
    ends({ x, y }, pace) {
      if (isPinned) moveTo({ x: spotBefore.x + x, y: spotBefore.y + y });
      else if (y > frame.offsetHeight * FAR_DOWN || (y > 0 && pace > QUICK_DOWN)) wishes.onClose();
      else layer.style.translate = '';
    },
  });

  const isSheet = () => opening?.by === 'touch';
  const view = () => ({ width: document.documentElement.clientWidth, height: window.innerHeight });
  const sizeNow = () => ({ width: frame.offsetWidth, height: frame.offsetHeight });

  /** What was not noted is only shown as new once more. */
  const noteSeen = (company: string, seen: string[]) =>
    void (isPrivate || send('lookedAt', { company, shown: seen }).catch(() => {}));

  const shown = (): Shown | undefined => trail.at(-1) ?? opening;

  function draw(): void {
    const now = shown();
    if (!opening || !now) return;
    const { content, name } = now;
    const { theme = 'page', textSize } = look() ?? {};
    const scheme = theme === 'page' ? schemeAt(opening.element, layer) : theme;
    const hadFocus = hasFocus();
    const shape = { scheme, textSize, handling: handling(), onClose: wishes.onClose };
    const menuOf = (company: CompanyView, at: CardOpening) =>
      menuItems({
        company,
        opening: now === at ? at : withoutMention(at, now),
        send,
        strings,
        toast,
        scheme,
        isPrivate,
        site: location.hostname,
        close: wishes.onClose,
      });
    frame.className = leastHeight > 0 ? 'swapped' : '';
    isDrawing = true;
    render(
      <StringsProvider value={strings}>
        {'company' in content ? (
          <Card
            view={content.company}
            menu={menuOf(content.company, opening)}
            holdEscape={(close) => {
              closeInner = close;
            }}
            onRelated={goTo}
            onSeen={(seen) => noteSeen(content.company.id, seen)}
            minHeight={leastHeight}
            {...shape}
            key={`${trail.length} ${content.company.id}`}
          />
        ) : 'choice' in content ? (
          <CardChoice
            text={name}
            companies={content.choice}
            onChoose={goTo}
            onSearch={() => {
              send('lookFurther', { words: name.slice(0, MAX_LENGTH.name) }).catch(() => {});
              wishes.onClose();
            }}
            {...shape}
          />
        ) : (
          <CardError name={name} onRetry={retry} {...shape} />
        )}
      </StringsProvider>,
      frame,
    );
    // What had the focus may be gone: the button of a card that is asked once more.
    if (hadFocus && !hasFocus()) focus();
    isDrawing = false;
  }

  /** Shows another company in the place of the one that is there. */
  async function goTo({ id: company, name }: Pick<CompanyView, 'id' | 'name'>): Promise<void> {
    const from = shown();
    const content = await ask(company);
    if (shown() !== from) return;
    leastHeight = frame.querySelector<HTMLElement>('.card')?.offsetHeight ?? 0;
    trail.push({ company, name, content });
    draw();
  }

  function goBack(): void {
    const hadFocus = hasFocus();
    const left = trail.pop();
    draw();
    const button = [...frame.querySelectorAll<HTMLElement>('[data-related]')].find(
      ({ dataset }) => dataset.related === left?.company,
    );
    if (hadFocus) button?.focus();
  }

  function retry(): void {
    const failed = trail.pop();
    if (failed) goTo({ id: failed.company, name: failed.name });
    else opening?.onRetry();
  }

  function handling(): CardHandling {
    const before = trail.at(-2) ?? opening;
    const back = trail.length > 0 && before && { to: before.name, onBack: goBack };
    const always = back ? { back } : {};
    if (isSheet()) return { ...always, form: 'sheet' };
    if (!isPinned) return { ...always, form: 'at-mention', onPin: wishes.onPin };
    return {
      ...always,
      form: 'pinned',
      onPin: wishes.onPin,
      onStep: ({ x, y }) => spot && moveTo({ x: spot.x + x * STEP_PX, y: spot.y + y * STEP_PX }),
      onCorner: () => spot && moveTo(nextCorner(spot, sizeNow(), view())),
    };
  }

  /** Nobody's focus moves when the keyboard or a menu opens a card, so a screen reader is told what came. */
  function announce({ name, content, by }: CardOpening): void {
    announcer.textContent = '';
    clearTimeout(announcing);
    if (by !== 'keyboard' && by !== 'menu') return;
    announcing = setTimeout(() => announcer.append(tell(name, content)), ANNOUNCE_MS);
  }

  function tell(name: string, content: CardContent): string {
    if ('company' in content) return `${content.company.name}. ${describeCompany(content.company, strings)}`;
    if ('failed' in content) return strings.t('cardFailed');
    return `${name}. ${strings.t(content.choice.length > 0 ? 'cardSelectionSeveral' : 'cardSelectionNone')}`;
  }

  /** Follows the mention while the card is open: pages scroll, load and move in more ways than they have events for. */
  function follow(): void {
    cancelAnimationFrame(nextFrame);
    if (!opening) return;
    nextFrame = requestAnimationFrame(follow);
    if (spot) moveTo(spot);
    else if (!isSheet()) place(opening);
  }

  async function place(current: CardOpening): Promise<void> {
    const lines = current.boxes();
    const window = view();
    if (!lines.some(({ y, height }) => y + height > 0 && y < window.height)) return current.onLost();
    const { offsetWidth: width, scrollHeight } = frame;
    const place = JSON.stringify([lines, window, width, scrollHeight]);
    if (place === placedFor) return;
    placedFor = place;
    layer.style.removeProperty('--fc-card-max-height');
    const [first] = lines;
    const pointer =
      pointerFrom && first ? { x: first.x + pointerFrom.x, y: first.y + pointerFrom.y } : undefined;
    const { direction } = strings;
    const at = await placeCard({ lines, card: sizeNow(), window, direction, ...(pointer && { pointer }) });
    if (opening !== current || spot) return;
    put(at);
    layer.style.setProperty('--fc-card-max-height', `${Math.floor(at.maxHeight)}px`);
  }

  function moveTo(to: Spot): void {
    spot = keepInWindow(to, sizeNow(), view());
    const place = JSON.stringify(spot);
    if (place === placedFor) return;
    placedFor = place;
    put(spot);
  }

  function put({ x, y }: Spot): void {
    layer.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  }

  /** Tab at either end leaves the card, and goes on where the reader was. */
  function leaveAtEdge(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const stops = [...frame.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((e) => e.checkVisibility());
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const focused = focusedIn(layer);
    const isAtCard = event.shiftKey && focused?.getAttribute('role') === 'dialog';
    if (focused !== edge && !isAtCard) return;
    event.preventDefault();
    if (isPinned) giveFocusBack();
    else wishes.onClose();
  }

  function hasFocus(): boolean {
    return focusedIn(layer) !== null;
  }

  function focus(): void {
    frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  function giveFocusBack(): void {
    const focused = focusedIn(layer);
    if (!focused) return;
    if (focusBefore instanceof HTMLElement && focusBefore !== document.body && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    else focused.blur();
  }

  return {
    element: layer,
    get opening() {
      return opening;
    },
    get isDrawing() {
      return isDrawing;
    },
    show(next) {
      opening = next;
      trail = [];
      leastHeight = 0;
      spot = undefined;
      placedFor = '';
      const [first] = next.boxes();
      pointerFrom = next.pointer && first && { x: next.pointer.x - first.x, y: next.pointer.y - first.y };
      if (!layer.matches(':popover-open')) {
        focusBefore = document.activeElement;
        layer.showPopover();
      }
      layer.classList.toggle('sheet', isSheet());
      layer.style.translate = '';
      draw();
      announce(next);
      follow();
      if (!isSheet()) return;
      // It lies far from its mention, for a finger on a screen reader too.
      focus();
      watcher ??= watchBack(wishes.onClose);
    },
    pin(pinned) {
      isPinned = pinned;
      const { x, y } = frame.getBoundingClientRect();
      spot ??= { x, y };
      layer.style.removeProperty('--fc-card-max-height');
      draw();
    },
    shows: (company) => shown()?.company === company,
    hasFocus,
    focus,
    closeInner() {
      const close = closeInner;
      close?.();
      return close !== undefined;
    },
    close() {
      giveFocusBack();
      opening = undefined;
      cancelAnimationFrame(nextFrame);
      clearTimeout(announcing);
      render(null, frame);
      layer.remove();
      watcher?.destroy();
    },
  };
}

function withoutMention({ evidence: _, weighed: __, ...opening }: CardOpening, shown: Shown): CardOpening {
  return { ...opening, ...shown };
}

function focusedIn(layer: HTMLElement): HTMLElement | null {
  const { activeElement } = layer.getRootNode() as ShadowRoot;
  return activeElement && layer.contains(activeElement) ? (activeElement as HTMLElement) : null;
}

/** A phone's way back closes a sheet, where the browser tells of it. */
function watchBack(onBack: () => void): { destroy(): void } | undefined {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => EventTarget & { destroy(): void } };
  const watcher = CloseWatcher && new CloseWatcher();
  watcher?.addEventListener('close', onBack);
  return watcher;
}
