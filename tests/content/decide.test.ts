// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardOpening } from '../../src/content/card/card-host.ts';
import { createDecide } from '../../src/content/card/decide.ts';
import type { BackgroundMessages } from '../../src/messages/contract.ts';
import type { Send } from '../../src/messages/send.ts';
import type { CardDecision } from '../../src/model/card-decision.ts';
import { starterView } from '../gallery/fixtures.ts';
import { stringsFrom } from '../ui/strings-from.ts';

const NOT_HERE: CardDecision = { is: 'notThis', company: 'xiaomi', name: 'Mi', where: 'page' };
const MEANS_OTHER: CardDecision = { is: 'means', company: 'mi', name: 'Mi', where: 'site' };

const send = vi.fn();
const toast = { show: vi.fn(), escape: () => false, close: vi.fn() };
const close = vi.fn();
const opening = { by: 'keyboard', forget: vi.fn(), reopenAs: vi.fn() };

function decide(decision: CardDecision, { isPrivate = false, byKeyboard = false } = {}) {
  const onDecide = createDecide({
    company: starterView('xiaomi'),
    opening: opening as unknown as CardOpening,
    send: send as unknown as Send<BackgroundMessages>,
    strings: stringsFrom(),
    toast,
    scheme: 'dark',
    isPrivate,
    close,
  });
  return onDecide(decision, byKeyboard);
}
const shown = () => toast.show.mock.calls[0]?.[0];

beforeEach(() => {
  vi.resetAllMocks();
  send.mockResolvedValue(7);
});

describe('a decision on a card', () => {
  it('closes the card, and a line tells it and takes it back', async () => {
    await decide(NOT_HERE);
    expect(send.mock.calls).toEqual([['decideOnCard', NOT_HERE]]);
    expect(close).toHaveBeenCalledOnce();
    expect(opening.forget).not.toHaveBeenCalled();
    expect(shown()).toMatchObject({
      sentence: '“Mi” is not marked as Xiaomi on this page any more.',
      scheme: 'dark',
      takesFocus: false,
    });
    await shown().undo();
    expect(send).toHaveBeenLastCalledWith('undoOnCard', { change: 7 });
  });

  it('by keyboard gives the focus to the way back', async () => {
    await decide(NOT_HERE, { byKeyboard: true });
    expect(shown().takesFocus).toBe(true);
  });

  it('that was made before has no way back of its own', async () => {
    send.mockResolvedValue(0);
    await decide(NOT_HERE);
    expect(shown().undo).toBeUndefined();
  });

  it('that another company is meant opens its card, which takes the focus', async () => {
    await decide(MEANS_OTHER, { byKeyboard: true });
    expect(opening.reopenAs).toHaveBeenCalledExactlyOnceWith('mi', 'keyboard');
    expect(shown().takesFocus).toBe(false);
  });

  it('that the shown company is meant opens nothing', async () => {
    await decide({ ...MEANS_OTHER, company: 'xiaomi' });
    expect(opening.reopenAs).not.toHaveBeenCalled();
  });

  it('that fails leaves the card, which says why', async () => {
    send.mockRejectedValue(new Error('full'));
    await expect(decide(NOT_HERE)).rejects.toThrow('full');
    expect(close).not.toHaveBeenCalled();
    expect(toast.show).not.toHaveBeenCalled();
  });
});

describe('in a private window', () => {
  it('the page alone forgets a name, and nobody else hears of it', async () => {
    await decide(NOT_HERE, { isPrivate: true });
    expect(send).not.toHaveBeenCalled();
    expect(opening.forget).toHaveBeenCalledOnce();
    expect(shown().undo).toBeUndefined();
  });

  it('what would have to be kept is asked for, and refused', async () => {
    send.mockRejectedValue(new Error('private'));
    await expect(decide(MEANS_OTHER, { isPrivate: true })).rejects.toThrow('private');
    expect(opening.reopenAs).not.toHaveBeenCalled();
  });
});
