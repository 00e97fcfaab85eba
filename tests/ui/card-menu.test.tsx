// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../src/ui/card/card.tsx';
import type { CardMenuItem } from '../../src/ui/card/menu/menu-item.ts';
import { type CloseInner, EscapeProvider } from '../../src/ui/use-escape.ts';
import { starterView } from '../gallery/fixtures.ts';
import { find, press, renderWithStrings } from './render-with-strings.tsx';

const MENU = 'button[aria-haspopup="menu"]';
let copied: () => Promise<string | undefined>;
let card: HTMLElement;
let onClose: () => void;
/** What Escape closes first, the youngest last. */
let held: CloseInner[];

beforeAll(() => {
  // The test's DOM knows no popovers; that they are over everything is seen in the journeys.
  HTMLElement.prototype.showPopover = () => {};
});

beforeEach(() => {
  copied = async () => 'Copied';
  onClose = vi.fn();
  const items: CardMenuItem[] = [
    { id: 'why', label: 'Why marked?', icon: '', panel: () => <p class="reason">It says so.</p> },
    { id: 'copy', label: 'Copy', icon: '', onChoose: () => copied() },
    { id: 'open', label: 'Open', icon: '', onChoose: () => undefined },
  ];
  held = [];
  const hold = (close: CloseInner) => {
    held.push(close);
    return () => void held.splice(held.indexOf(close), 1);
  };
  card = renderWithStrings(
    <EscapeProvider value={hold}>
      <Card view={starterView('xiaomi')} menu={items} onClose={onClose} />
    </EscapeProvider>,
  );
});

const key = (name: string) =>
  act(() => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  });
/** As whoever hears Escape before the card does. */
const pressEscape = () => {
  let isClosed = false;
  act(() => {
    isClosed = held.at(-1)?.() ?? false;
  });
  return isClosed;
};
const focused = () => document.activeElement?.textContent;
const isOpen = () => card.querySelector('[role=menu]') !== null;

describe('the menu of the card', () => {
  it('is not there without anything in it', () => {
    const bare = renderWithStrings(<Card view={starterView('xiaomi')} onClose={() => {}} />);
    expect(bare.querySelector(MENU)).toBeNull();
  });

  it('opens by its button with the focus on its first entry, and says so', () => {
    expect(find(card, MENU).getAttribute('aria-expanded')).toBe('false');
    press(card, MENU);
    expect(find(card, MENU).getAttribute('aria-expanded')).toBe('true');
    expect(find(card, '[role=menu]').id).toBe(find(card, MENU).getAttribute('aria-controls'));
    expect(focused()).toBe('Why marked?');
    press(card, MENU);
    expect(isOpen()).toBe(false);
  });

  it('opens by arrow down at its first entry, by arrow up at its last', () => {
    find(card, MENU).focus();
    key('ArrowDown');
    expect(focused()).toBe('Why marked?');
    key('Escape');
    key('ArrowUp');
    expect(focused()).toBe('Open');
  });

  it('is walked through by arrows, Home, End and first letters, round and back', () => {
    press(card, MENU);
    const walk = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'c', 'w'].map((name) => {
      key(name);
      return focused();
    });
    expect(walk).toEqual([
      'Copy',
      'Open',
      'Why marked?',
      'Open',
      'Why marked?',
      'Open',
      'Copy',
      'Why marked?',
    ]);
  });

  it('closes by Escape, which gives the focus back to its button and leaves the card', () => {
    press(card, MENU);
    key('Escape');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(find(card, MENU));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('tells who hears Escape before it how to close it, as long as it is open', () => {
    expect(held).toEqual([]);
    press(card, MENU);
    expect(pressEscape()).toBe(true);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(find(card, MENU));
    expect(held).toEqual([]);
  });

  it('closes by Tab, which goes on from its button', () => {
    press(card, MENU);
    key('Tab');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(find(card, MENU));
  });

  it('closes when the focus goes elsewhere', () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    press(card, MENU);
    act(() => find(card, '.card-more button').focus());
    expect(isOpen()).toBe(false);
  });
});

describe('what is chosen in the menu', () => {
  it('opens in the place of the facts, with a way back', () => {
    press(card, MENU);
    press(card, '[data-item=why]');
    expect(isOpen()).toBe(false);
    expect(find(card, '.card-panel .reason').textContent).toBe('It says so.');
    expect(focused()).toBe('Why marked?');
    expect(card.querySelector('.key-facts, .card-more')).toBeNull();
    press(card, 'button[aria-label="Back"]');
    expect(card.querySelector('.card-panel')).toBeNull();
    expect(card.querySelector('.key-facts')).not.toBeNull();
    expect(document.activeElement).toBe(find(card, MENU));
  });

  it('is left by Escape, after the menu that was opened over it', () => {
    press(card, MENU);
    press(card, '[data-item=why]');
    press(card, MENU);
    expect(pressEscape()).toBe(true);
    expect(isOpen()).toBe(false);
    expect(card.querySelector('.card-panel')).not.toBeNull();
    expect(pressEscape()).toBe(true);
    expect(card.querySelector('.card-panel')).toBeNull();
    expect(document.activeElement).toBe(find(card, MENU));
    expect(pressEscape()).toBe(false);
  });

  it('is done, and what came of it is said', async () => {
    press(card, MENU);
    press(card, '[data-item=copy]');
    await act(async () => {});
    expect(find(card, '[role=status]').textContent).toBe('Copied');
    press(card, MENU);
    press(card, '[data-item=open]');
    await act(async () => {});
    expect(find(card, '[role=status]').textContent).toBe('');
  });

  it('says why where it could not be done', async () => {
    copied = async () => {
      throw Object.assign(new Error('no'), { code: 'private' });
    };
    press(card, MENU);
    press(card, '[data-item=copy]');
    await act(async () => {});
    expect(find(card, '[role=status]').textContent).toContain('private window');
  });
});

describe('the forms of a copy', () => {
  it('are closed by Escape where the focus is in them, and give it back', () => {
    press(card, '.copy-open');
    find(card, '.copy-form').focus();
    expect(pressEscape()).toBe(true);
    expect(card.querySelector('.copy-form')).toBeNull();
    expect(document.activeElement).toBe(find(card, '.copy-open'));
    expect(pressEscape()).toBe(false);
  });

  it('stay where the focus is elsewhere: then Escape is for the card', () => {
    press(card, '.copy-open');
    find(card, '.card-more button').focus();
    expect(pressEscape()).toBe(false);
    expect(card.querySelector('.copy-form')).not.toBeNull();
  });
});
