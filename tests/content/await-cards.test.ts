// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitCards } from '../../src/content/await-cards.ts';
import type { Cards } from '../../src/content/card/cards.ts';
import { createMentions, type Mentions } from '../../src/content/mentions.ts';
import { INTENT_MS } from '../../src/hover/timing.ts';

const [ON_NAME, ON_OTHER, BESIDE] = [5, 50, 500];

const told: unknown[] = [];
let loads: number;
let load: () => Promise<Cards>;
let end: AbortController;
let mentions: Mentions;

const code: Cards = {
  point: (place, _at, restedMs) => told.push([place.on, restedMs]),
  isCard: () => false,
  tell: () => {},
  openSelection: () => {},
  jump: () => false,
  walk: () => {},
};

// Only real browsers have carets and boxes: here the text's one line lies at the left edge.
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Range.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(0, 0, 60, 20),
  ] as unknown as DOMRectList);
  vi.spyOn(console, 'debug').mockImplementation(() => {});
  told.length = 0;
  loads = 0;
  load = async () => code;
  end = new AbortController();
  document.body.innerHTML = '<p>Xiaomi</p><aside></aside>';
  const node = document.querySelector('p')?.firstChild as Text;
  mentions = createMentions();
  const place = { start: { node, offset: 0 }, end: { node, offset: 6 }, nodes: [node] };
  mentions.replace([node], [{ company: 'xiaomi', evidence: { is: 'name' }, ...place }]);
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: node, offset: 0 }) });
  awaitCards(
    mentions,
    () => {
      loads++;
      return load();
    },
    end.signal,
  );
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Moves the pointer, and lets the frame come in which it is looked at. */
async function move(x: number): Promise<void> {
  window.dispatchEvent(
    Object.assign(new Event('pointermove'), { clientX: x, clientY: 10, buttons: 0, pointerType: 'mouse' }),
  );
  await vi.advanceTimersToNextFrame();
}
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("the card's code", () => {
  it('comes to a page when the pointer rests on a name, and hears for how long it did', async () => {
    await move(ON_NAME);
    await wait(INTENT_MS - 20);
    expect(loads).toBe(0);
    await wait(20);
    expect(loads).toBe(1);
    expect(told).toEqual([['mention', expect.closeTo(INTENT_MS, -2)]]);
  });

  it('hears the time that it took to come as rest too', async () => {
    load = () => new Promise((done) => setTimeout(() => done(code), 200));
    await move(ON_NAME);
    await wait(INTENT_MS + 200);
    expect(told).toEqual([['mention', expect.closeTo(INTENT_MS + 200, -2)]]);
  });

  it('once there hears where the pointer is at once', async () => {
    await move(ON_NAME);
    await wait(INTENT_MS);
    await move(BESIDE);
    await move(ON_NAME);
    expect(told.slice(1)).toEqual([
      ['nothing', undefined],
      ['mention', undefined],
    ]);
    expect(loads).toBe(1);
  });

  it('does not come for a pointer that only passes', async () => {
    await move(ON_NAME);
    await wait(INTENT_MS / 2);
    await move(BESIDE);
    await wait(1000);
    expect(loads).toBe(0);
  });

  it('is told nothing of a name that the pointer left while it came', async () => {
    load = () => new Promise((done) => setTimeout(() => done(code), 200));
    await move(ON_NAME);
    await wait(INTENT_MS + 50);
    await move(BESIDE);
    await wait(1000);
    expect(told).toEqual([]);
  });

  it('is told of the name that the pointer went on to while it came, and rests on', async () => {
    const other = document.createTextNode('Huawei');
    document.querySelector('aside')?.append(other);
    const place = { start: { node: other, offset: 0 }, end: { node: other, offset: 6 }, nodes: [other] };
    mentions.replace([other], [{ company: 'huawei', evidence: { is: 'name' }, ...place }]);
    const { caretPositionFromPoint: first } = document;
    Object.assign(document, {
      caretPositionFromPoint: (x: number, y: number) => (x < 30 ? first(x, y) : { offsetNode: other }),
    });
    load = () => new Promise((done) => setTimeout(() => done(code), 200));
    await move(ON_NAME);
    await wait(INTENT_MS + 100);
    await move(ON_OTHER);
    await wait(1000);
    expect(told).toEqual([['mention', expect.any(Number)]]);
  });

  it.each<[string, () => EventTarget]>([
    ['keydown', () => document.body],
    ['pointerdown', () => document.querySelector('p') as Element],
    ['scroll', () => document],
    ['visibilitychange', () => document],
    ['blur', () => window],
  ])('does not come where a %s calls the rest off', async (type, target) => {
    await move(ON_NAME);
    target().dispatchEvent(new Event(type, { bubbles: true }));
    await wait(1000);
    expect(loads).toBe(0);
  });

  it('comes though something scrolls elsewhere', async () => {
    await move(ON_NAME);
    document.querySelector('aside')?.dispatchEvent(new Event('scroll', { bubbles: true }));
    await wait(INTENT_MS);
    expect(loads).toBe(1);
  });

  it('is asked for again at the next rest where it could not be had', async () => {
    load = () => Promise.reject(new Error('away'));
    await move(ON_NAME);
    await wait(INTENT_MS);
    load = async () => code;
    await move(BESIDE);
    await move(ON_NAME);
    await wait(INTENT_MS);
    expect(loads).toBe(2);
    expect(told).toHaveLength(1);
  });

  it('does not come to a page that is over', async () => {
    await move(ON_NAME);
    end.abort();
    await wait(1000);
    expect(loads).toBe(0);
  });
});
