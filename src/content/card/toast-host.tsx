import { render } from 'preact';
import type { CardScheme } from '../../ui/card/card-frame.tsx';
import { cardStyles } from '../../ui/card/styles.ts';
import { Toast } from '../../ui/card/toast.tsx';
import { saveFailureText } from '../../ui/save-failure.ts';
import { type Strings, StringsProvider } from '../../ui/strings.ts';
import hostStyles from './host.css?inline';
import { keepInside } from './keep-inside.ts';

/** So long it stays without a hand or a focus on it, in ms: all of it can be undone in the options too. */
const STAYS_MS = 12_000;

export interface ToastOpening {
  sentence: string;
  scheme: CardScheme | undefined;
  /** Takes back what was done; rejects where it cannot. */
  undo?: (() => Promise<unknown>) | undefined;
  /** The focus goes to the way back. It returns to where it was. */
  takesFocus: boolean;
}

export interface ToastHost {
  /** In place of the one before. */
  show(opening: ToastOpening): void;
  /** Escape closes it while it has the focus. False: it has not. */
  escape(): boolean;
  close(): void;
}

/**
 * Says what was just done on a card that is gone, in a host of its own: a card may open meanwhile. `focused`: what has the
 * focus, in a card too.
 */
export function createToastHost(
  strings: Strings,
  focused: () => Element | null,
  signal: AbortSignal,
): ToastHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyles + cardStyles);
  root.adoptedStyleSheets = [sheet];
  const layer = document.createElement('div');
  layer.className = 'toast-layer';
  layer.popover = 'manual';
  root.append(layer);
  keepInside(root);

  let focusBefore: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;
  const wait = () => {
    clearTimeout(timer);
    if (!isHeld && !root.activeElement) timer = setTimeout(close, STAYS_MS);
  };
  layer.addEventListener('pointerenter', () => hold(true));
  layer.addEventListener('pointerleave', () => hold(false));
  layer.addEventListener('focusin', wait);
  layer.addEventListener('focusout', () => setTimeout(wait));
  signal.addEventListener('abort', close);

  function hold(isNow: boolean): void {
    isHeld = isNow;
    wait();
  }

  function draw({ sentence, scheme, undo }: Omit<ToastOpening, 'takesFocus'>): void {
    render(
      <StringsProvider value={strings}>
        <Toast
          sentence={sentence}
          scheme={scheme}
          onUndo={undo && (() => takeBack(undo, scheme))}
          onClose={close}
        />
      </StringsProvider>,
      layer,
    );
  }

  async function takeBack(undo: () => Promise<unknown>, scheme: CardScheme | undefined): Promise<void> {
    try {
      await undo();
      close();
    } catch (error) {
      draw({ sentence: saveFailureText(error, strings), scheme });
    }
  }

  function close(): void {
    clearTimeout(timer);
    const hadFocus = root.activeElement !== null;
    isHeld = false;
    render(null, layer);
    host.remove();
    // Once it is gone: a card that gets the focus back does not take this line for where it came from.
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  }

  return {
    show({ takesFocus, ...opening }) {
      close();
      focusBefore = focused();
      document.documentElement.append(host);
      // As with the card: a page that is zoomed by its style must not zoom it.
      layer.style.zoom = String(1 / (host.currentCSSZoom || 1));
      layer.showPopover();
      // A live region speaks of what changes after it is there.
      draw({ ...opening, sentence: '' });
      requestAnimationFrame(() => host.isConnected && draw(opening));
      if (takesFocus) layer.querySelector<HTMLElement>('button')?.focus();
      wait();
    },
    escape() {
      const hasFocus = root.activeElement !== null;
      if (hasFocus) close();
      return hasFocus;
    },
    close,
  };
}
