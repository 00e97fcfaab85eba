import type { HoverEvent } from '../../hover/hover-state.ts';
import { cardStyles } from '../../ui/card/styles.ts';
import type { CardHost } from './card-host.ts';
import { type CardLayer, createCardLayer, type LayerParts } from './card-layer.tsx';
import hostStyles from './host.css?inline';
import { keepInside } from './keep-inside.ts';
import { createToastHost } from './toast-host.tsx';

export interface CardHostParts extends Omit<LayerParts, 'toast'> {
  tell: (event: HoverEvent) => void;
  signal: AbortSignal;
}

/**
 * The cards in a page: the one that is open, and those that were pinned. The host element is there only while there is
 * one, and empty to the page: what it shows is in a closed shadow root, in the top layer, so that nobody's z-index
 * matters.
 */
export function createCardHost({ tell, signal, ...parts }: CardHostParts): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hostStyles + cardStyles);
  root.adoptedStyleSheets = [sheet];

  const toast = createToastHost(parts.strings, () => root.activeElement ?? document.activeElement, signal);
  let open: CardLayer | undefined;
  /** The last one is the youngest. */
  const pinned: CardLayer[] = [];

  keepInside(root);
  root.addEventListener('focusin', ({ target }) => isInOpen(target) && tell({ is: 'focusInCard' }));
  root.addEventListener('focusout', (event) => {
    const { target, relatedTarget: to } = event as FocusEvent;
    const isLeaving = isInOpen(target) && !isInOpen(to) && !open?.isDrawing && document.hasFocus();
    if (isLeaving) tell({ is: 'focusOutOfCard' });
  });
  signal.addEventListener('abort', () => {
    for (const layer of [...pinned, open]) if (layer) remove(layer);
  });

  const isInOpen = (target: EventTarget | null) => Boolean(open?.element.contains(target as Node | null));

  function addLayer(): CardLayer {
    const layer = createCardLayer(
      { ...parts, toast },
      {
        onClose: () => closeLayer(layer),
        onPin: () => (layer === open ? pin(layer) : unpin(layer)),
      },
    );
    // A page that is zoomed by its style must not zoom the card: its places are those of the window.
    layer.element.style.zoom = String(1 / (host.currentCSSZoom || 1));
    root.append(layer.element);
    return layer;
  }

  function pin(layer: CardLayer): void {
    open = undefined;
    pinned.push(layer);
    layer.pin(true);
    tell({ is: 'pinned' });
  }

  function unpin(layer: CardLayer): void {
    const target = layer.opening?.target;
    if (target === undefined) return;
    // First, so that what is open beside it goes.
    tell({ is: 'unpinned', target });
    pinned.splice(pinned.indexOf(layer), 1);
    open = layer;
    layer.pin(false);
    if (layer.hasFocus()) tell({ is: 'focusInCard' });
  }

  function closeLayer(layer: CardLayer): void {
    if (layer === open) tell({ is: 'dismissed' });
    else remove(layer);
  }

  function remove(layer: CardLayer): void {
    if (layer === open) open = undefined;
    else pinned.splice(pinned.indexOf(layer), 1);
    layer.close();
    if (!open && pinned.length === 0) host.remove();
  }

  return {
    open(next) {
      if (!host.isConnected) {
        document.documentElement.append(host);
        // A page may have thrown it out with all that is in it, as it does not know it: that closes popovers.
        for (const { element } of pinned) element.showPopover();
      }
      open ??= addLayer();
      open.show(next);
    },
    close() {
      if (open) remove(open);
    },
    escape() {
      if (toast.escape()) return true;
      const layer = [...pinned, open].find((each) => each?.hasFocus()) ?? open ?? pinned.at(-1);
      if (!layer) return false;
      if (!layer.closeInner()) closeLayer(layer);
      return true;
    },
    focus: () => open?.focus(),
    openHasFocus: () => open?.hasFocus() ?? false,
    isHost: (target) => target === host,
    isOverOpen: ({ x, y }) => isInOpen(root.elementFromPoint(x, y)),
    isPinned: (company) => pinned.some((layer) => layer.shows(company)),
  };
}
