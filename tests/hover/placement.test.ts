import { describe, expect, it } from 'vitest';
import {
  type Box,
  keepInWindow,
  nextCorner,
  type PlacementInput,
  placeCard,
} from '../../src/hover/placement.ts';

const WINDOW = { width: 1000, height: 700 };
const CARD = { width: 400, height: 300 };
const box = (x: number, y: number, width = 60): Box => ({ x, y, width, height: 20 });

const place = (lines: Box[], more: Partial<PlacementInput> = {}) =>
  placeCard({ lines, card: CARD, window: WINDOW, direction: 'ltr', ...more });

describe('the card', () => {
  it('opens below the name, from its start', async () => {
    expect(await place([box(100, 100)])).toMatchObject({ x: 100, y: 128, side: 'below' });
  });

  it('opens above a name near the bottom', async () => {
    const { y, side } = await place([box(100, 600)]);
    expect(side).toBe('above');
    expect(y + CARD.height).toBeLessThan(600);
  });

  it('starts at the right end of the name where the interface runs from right to left', async () => {
    const { x } = await place([box(500, 100)], { direction: 'rtl' });
    expect(x + CARD.width).toBe(560);
  });

  it('stays inside the window at either side', async () => {
    expect((await place([box(980, 100)])).x + CARD.width).toBeLessThanOrEqual(WINDOW.width);
    expect((await place([box(-20, 100)])).x).toBeGreaterThanOrEqual(0);
  });

  it('takes the side with more room when it fits on neither, and is cut to that room', async () => {
    const tall = { width: 400, height: 900 };
    const { y, maxHeight, side } = await place([box(100, 300)], { card: tall });
    expect(side).toBe('below');
    expect(y + maxHeight).toBeLessThanOrEqual(WINDOW.height);
    expect(maxHeight).toBeLessThan(tall.height);
  });

  it('is inside even a very low window', async () => {
    const { y, maxHeight } = await place([box(100, 100)], { window: { width: 500, height: 200 } });
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + maxHeight).toBeLessThanOrEqual(200);
  });
});

describe('a name that breaks over two lines', () => {
  const lines = [box(900, 100), box(20, 130, 40)];

  it('has its card at the line under the pointer', async () => {
    expect(await place(lines, { pointer: { x: 30, y: 140 } })).toMatchObject({ x: 20, y: 158 });
    const first = await place(lines, { pointer: { x: 920, y: 110 } });
    expect(first).toMatchObject({ y: 128, side: 'below' });
    expect(first.x).toBeGreaterThan(500);
  });

  it('is not covered on its other line either', async () => {
    const near = [box(500, 100), box(400, 130, 40)];
    const { x, y } = await place(near, { pointer: { x: 520, y: 110 } });
    const covers = near.some(
      (line) =>
        line.x < x + CARD.width &&
        x < line.x + line.width &&
        line.y < y + CARD.height &&
        y < line.y + line.height,
    );
    expect(covers).toBe(false);
  });
});

describe('a pinned card', () => {
  it('is kept inside the window', () => {
    expect(keepInWindow({ x: 900, y: -50 }, CARD, WINDOW)).toEqual({ x: 592, y: 8 });
    expect(keepInWindow({ x: 100, y: 100 }, CARD, WINDOW)).toEqual({ x: 100, y: 100 });
  });

  it('keeps its head in a window that is too small for it', () => {
    expect(keepInWindow({ x: 50, y: 50 }, CARD, { width: 300, height: 200 })).toEqual({ x: 8, y: 8 });
  });

  it('goes from corner to corner, clockwise from the nearest', () => {
    const corners = [
      { x: 8, y: 8 },
      { x: 592, y: 8 },
      { x: 592, y: 392 },
      { x: 8, y: 392 },
    ];
    for (const [i, corner] of corners.entries())
      expect(nextCorner(corner, CARD, WINDOW)).toEqual(corners[(i + 1) % corners.length]);
    expect(nextCorner({ x: 420, y: 30 }, CARD, WINDOW)).toEqual({ x: 592, y: 392 });
  });
});
