import { render } from 'preact';
import type { HoverEvent } from '../../hover/hover-state.ts';
import { placeCard } from '../../hover/placement.ts';
import type { BackgroundMessages } from '../../messages/contract.ts';
import type { Send } from '../../messages/send.ts';
import type { Look } from '../../model/look.ts';
import { Card } from '../../ui/card/card.tsx';
import { CardError } from '../../ui/card/card-error.tsx';
import { describeCompany } from '../../ui/card/describe-company.ts';
import { cardStyles } from '../../ui/card/styles.ts';
import { type Strings, StringsProvider } from '../../ui/strings.ts';
import type { CardHost, CardOpening } from './card-host.ts';
import hostStyles from './host.css?inline';
import { keepInside } from './keep-inside.ts';
import { menuItems } from './menu-items.tsx';
import { schemeAt } from './page-scheme.ts';
import { createToastHost } from './toast-host.tsx';

/** A live region speaks of what changes after it is there, not of what it came with; in ms. */
const ANNOUNCE_MS = 100;
const FOCUSABLE = 'a[href], button:not([disabled], [tabindex="-1"]), input, summary, [tabindex="0"]';

export interface CardHostParts {
  strings: Strings;
  /** The card's own way to the background. */
  send: Send<BackgroundMessages>;
  /** The window is private: nothing of it is kept. */
  isPrivate: boolean;
  look: () => Look | undefined;
  tell: (event: HoverEvent) => void;
  signal: AbortSignal;
}

/**
 * The card in a page. The host element is there only while a card is open, and empty to the page: what it shows is in
 * a closed shadow root, in the top layer, so that nobody's z-index matters.
 */
export function createCardHost(parts: CardHostParts): CardHost {
  const { strings, send, isPrivate, look, tell, signal } = parts;
  const toast = createToastHost(strings, signal);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyles + cardStyles);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'layer';
  layer.popover = 'manual';
  const frame = document.createElement('div');
  const announcer = document.createElement('div');
  announcer.className = 'announcer';
  announcer.setAttribute('aria-live', 'polite');
  layer.append(frame, announcer);
  root.append(layer);

  let opening: CardOpening | undefined;
  let focusBefore: Element | null = null;
  let nextFrame = 0;
  let placedFor = '';
  let isDrawing = false;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  /** What Escape closes before the card: its menu. */
  let closeInner: (() => void) | undefined;
  /** The pointer as seen from the mention, so that it keeps to its line when the page scrolls. */
  let pointerFrom: { x: number; y: number } | undefined;

  keepInside(root);
  root.addEventListener('focusin', () => tell({ is: 'focusInCard' }));
  root.addEventListener('focusout', (event) => {
    const to = (event as FocusEvent).relatedTarget as Node | null;
    const isLeaving = opening && !isDrawing && document.hasFocus() && !(to && root.contains(to));
    if (isLeaving) tell({ is: 'focusOutOfCard' });
  });
  root.addEventListener('keydown', (event) => leaveAtEdge(event as KeyboardEvent));
  signal.addEventListener('abort', close);

  /** What was not noted is only shown as new once more. */
  const noteSeen = (company: string, shown: string[]) =>
    void (isPrivate || send('lookedAt', { company, shown }).catch(() => {}));
  const dismiss = () => tell({ is: 'dismissed' });

  function draw(current: CardOpening): void {
    const { content, name, element, byKeyboard, onRetry } = current;
    const { theme = 'page', textSize } = look() ?? {};
    const scheme = theme === 'page' ? schemeAt(element, layer) : theme;
    const hadFocus = root.activeElement !== null;
    isDrawing = true;
    render(
      <StringsProvider value={strings}>
        {'company' in content ? (
          <Card
            view={content.company}
            scheme={scheme}
            textSize={textSize}
            menu={menuItems({
              company: content.company,
              opening: current,
              send,
              strings,
              toast,
              scheme,
              isPrivate,
              site: location.hostname,
              close: dismiss,
            })}
            holdEscape={(close) => {
              closeInner = close;
            }}
            onSeen={(shown) => noteSeen(content.company.id, shown)}
            onClose={dismiss}
            key={content.company.id}
          />
        ) : (
          <CardError name={name} scheme={scheme} textSize={textSize} onClose={dismiss} onRetry={onRetry} />
        )}
      </StringsProvider>,
      frame,
    );
    // What had the focus may be gone: the button of a card that is asked once more.
    if (hadFocus && root.activeElement === null) focus();
    isDrawing = false;
    // Nobody's focus moves when the keyboard opens a card, so a screen reader is told what came.
    const heard =
      'company' in content ? `${content.company.name}. ${describeCompany(content.company, strings)}` : '';
    announcer.textContent = '';
    clearTimeout(announcing);
    if (byKeyboard) {
      announcing = setTimeout(() => announcer.append(heard || strings.t('cardFailed')), ANNOUNCE_MS);
    }
  }

  /** Follows the mention while the card is open: pages scroll, load and move in more ways than they have events for. */
  function follow(): void {
    cancelAnimationFrame(nextFrame);
    if (!opening) return;
    nextFrame = requestAnimationFrame(follow);
    place();
  }

  async function place(): Promise<void> {
    if (!opening) return;
    const current = opening;
    const lines = current.boxes();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    if (!lines.some(({ y, height }) => y + height > 0 && y < view.height)) return current.onLost();
    const { offsetWidth: width, scrollHeight } = frame;
    const place = JSON.stringify([lines, view, width, scrollHeight]);
    if (place === placedFor) return;
    placedFor = place;
    layer.style.removeProperty('--fc-card-max-height');
    const card = { width, height: frame.offsetHeight };
    const [first] = lines;
    const pointer =
      pointerFrom && first ? { x: first.x + pointerFrom.x, y: first.y + pointerFrom.y } : undefined;
    const direction = strings.direction;
    const at = await placeCard({ lines, card, window: view, direction, ...(pointer && { pointer }) });
    if (opening !== current) return;
    layer.style.translate = `${Math.round(at.x)}px ${Math.round(at.y)}px`;
    layer.style.setProperty('--fc-card-max-height', `${Math.floor(at.maxHeight)}px`);
  }

  /** Tab at either end leaves the card, closes it, and goes on where the reader was. */
  function leaveAtEdge(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const stops = [...frame.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((e) => e.checkVisibility());
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    const isAtCard = event.shiftKey && root.activeElement?.getAttribute('role') === 'dialog';
    if (root.activeElement !== edge && !isAtCard) return;
    event.preventDefault();
    dismiss();
  }

  function close(): void {
    const hadFocus = root.activeElement !== null;
    opening = undefined;
    cancelAnimationFrame(nextFrame);
    clearTimeout(announcing);
    render(null, frame);
    host.remove();
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore !== document.body) {
      focusBefore.focus({ preventScroll: true });
    }
    focusBefore = null;
  }

  function focus(): void {
    frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
  }

  return {
    open(next) {
      opening = next;
      placedFor = '';
      const [first] = next.boxes();
      pointerFrom = next.pointer && first && { x: next.pointer.x - first.x, y: next.pointer.y - first.y };
      if (!host.isConnected) {
        focusBefore = document.activeElement;
        document.documentElement.append(host);
        // A page that is zoomed by its style must not zoom the card: its places are those of the window.
        layer.style.zoom = String(1 / (host.currentCSSZoom || 1));
        layer.showPopover();
      }
      draw(next);
      follow();
    },
    close,
    closeInner() {
      const close = closeInner;
      close?.();
      return close !== undefined;
    },
    focus,
    isHost: (target) => target === host,
  };
}
