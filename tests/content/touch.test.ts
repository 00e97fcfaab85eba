// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import type { Mentions, PageMention } from '../../src/content/mentions.ts';
import { mentionAt } from '../../src/content/pointer.ts';
import { followTouch } from '../../src/content/touch.ts';
import { LONG_PRESS_MS } from '../../src/hover/timing.ts';

// Where a name lies is known to real browsers alone.
vi.mock('../../src/content/pointer.ts', () => ({ mentionAt: vi.fn() }));

let end: AbortController;
let onTap: Mock<(mention: PageMention | undefined) => void>;
/** The clicks that came to the page. */
let clicks: number;
let mention: PageMention;
let link: HTMLAnchorElement;

/** What a reader does is trusted, what a script does is not. */
function fire(type: string, pointerType: string, isTrusted = true): void {
  const event = new PointerEvent(type, { pointerType, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  link.dispatchEvent(event);
}
function longPress(): void {
  fire('pointerdown', 'touch');
  vi.advanceTimersByTime(LONG_PRESS_MS);
  fire('pointerup', 'touch');
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<a href="#elsewhere">Xiaomi</a>';
  link = document.querySelector('a') as HTMLAnchorElement;
  clicks = 0;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    clicks += 1;
  });
  mention = { start: { node: link.firstChild } } as unknown as PageMention;
  vi.mocked(mentionAt).mockReturnValue(mention);
  end = new AbortController();
  onTap = vi.fn();
  followTouch({} as Mentions, () => false, onTap, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('a long press on a name in a link', () => {
  it('opens its card, and the click at its end follows no link', () => {
    longPress();
    expect(onTap.mock.calls).toEqual([[mention]]);
    fire('click', 'touch');
    expect(clicks).toBe(0);
    expect(onTap).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['a script', '', false],
    ['a script that says it was a finger', 'touch', false],
    ['a key', '', true],
    ['a mouse', 'mouse', true],
  ])('takes no click away that comes from %s', (_whom, pointerType, isTrusted) => {
    longPress();
    fire('click', pointerType, isTrusted);
    expect(clicks).toBe(1);
    // That of the press itself may still come.
    fire('click', 'touch');
    expect(clicks).toBe(1);
  });
});

describe('a tap', () => {
  it('on a name in a link follows the link, and closes what is open', () => {
    fire('pointerdown', 'touch');
    fire('pointerup', 'touch');
    fire('click', 'touch');
    expect(clicks).toBe(1);
    expect(onTap.mock.calls).toEqual([[undefined]]);
  });

  it('that a script makes opens and closes nothing', () => {
    fire('click', 'touch', false);
    expect(clicks).toBe(1);
    expect(onTap).not.toHaveBeenCalled();
  });
});
