import dots from 'lucide-static/icons/ellipsis.svg?raw';
import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../icon.tsx';
import { useStrings } from '../../strings.ts';
import { useEscape } from '../../use-escape.ts';
import type { CardMenuItem } from './menu-item.ts';
import { placeMenu } from './place-menu.ts';

interface CardMenuProps {
  items: readonly CardMenuItem[];
  button: RefObject<HTMLButtonElement | null>;
  onChoose: (item: CardMenuItem) => void;
}

/**
 * The ⋯ button and its menu: arrows, Home, End and first letters walk through it, Escape closes it and gives the focus
 * back. It is a popover, since a card may be lower than its menu and cuts off what stands over its edges.
 */
export function CardMenu({ items, button, onChoose }: CardMenuProps) {
  const { t } = useStrings();
  const id = useId();
  /** Which item takes the focus as the menu opens; `undefined`: it is closed. */
  const [opensAt, setOpensAt] = useState<'first' | 'last'>();
  const close = () => setOpensAt(undefined);
  const closeToButton = () => {
    button.current?.focus();
    close();
  };
  return (
    <>
      <button
        type="button"
        class="card-button"
        ref={button}
        aria-label={t('cardMenu')}
        aria-haspopup="menu"
        aria-expanded={opensAt !== undefined}
        aria-controls={opensAt && id}
        onClick={() => setOpensAt(opensAt ? undefined : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpensAt(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        <Icon svg={dots} />
      </button>
      {opensAt && (
        <OpenMenu
          id={id}
          items={items}
          button={button}
          opensAt={opensAt}
          onLeave={close}
          onEscape={closeToButton}
          onChoose={(item) => {
            closeToButton();
            onChoose(item);
          }}
        />
      )}
    </>
  );
}

interface OpenMenuProps extends CardMenuProps {
  id: string;
  opensAt: 'first' | 'last';
  /** The focus went elsewhere. */
  onLeave: () => void;
  onEscape: () => void;
}

function OpenMenu({ id, items, button, opensAt, onChoose, onLeave, onEscape }: OpenMenuProps) {
  const { t, direction } = useStrings();
  const menu = useRef<HTMLDivElement>(null);
  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useLayoutEffect(() => {
    menu.current?.showPopover();
    const all = entries();
    (opensAt === 'first' ? all[0] : all.at(-1))?.focus();
  }, [opensAt]);

  // The card follows its mention while the page moves, and the menu its card.
  useLayoutEffect(() => {
    let frame = 0;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      if (menu.current && button.current) placeMenu(menu.current, button.current, direction);
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [button, direction]);

  useEscape(() => {
    onEscape();
    return true;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(event.target as HTMLElement);
    const next = walk(event.key, at, all);
    if (next) {
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onEscape();
    } else if (event.key === 'Tab') {
      // From the button on, Tab goes where it always does.
      onEscape();
    }
  };

  const onFocusOut = ({ relatedTarget, currentTarget }: FocusEvent) => {
    const to = relatedTarget as Node | null;
    const isInside = to && (currentTarget as Node).contains(to);
    // The button closes it by itself; a window that loses the focus gives it back.
    if (!isInside && to !== button.current && document.hasFocus()) onLeave();
  };

  return (
    <div
      class="card-menu"
      id={id}
      ref={menu}
      popover="manual"
      role="menu"
      aria-label={t('cardMenu')}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      {items.map((item) => (
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          key={item.id}
          data-item={item.id}
          onClick={() => onChoose(item)}
          onPointerMove={({ currentTarget }) => currentTarget.focus({ preventScroll: true })}
        >
          <Icon svg={item.icon} />
          <span>{item.label}</span>
        </button>
      ))}
    </div>
  );
}

/** The entry that a key leads to; none for keys that lead nowhere. */
function walk(key: string, at: number, all: readonly HTMLElement[]): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return all[(at + 1) % all.length];
    case 'ArrowUp':
      return all.at(at <= 0 ? -1 : at - 1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default: {
      if (key.length !== 1 || key === ' ') return undefined;
      const letter = key.toLowerCase();
      const begins = (entry: HTMLElement) => entry.textContent?.trim().toLowerCase().startsWith(letter);
      return [...all.slice(at + 1), ...all.slice(0, at + 1)].find(begins);
    }
  }
}
