import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInOneTab } from '../../src/review/one-tab.ts';

type Held = (lock: object | null) => unknown;

/** The locks of one browser, which takes a while to answer: each is given to who asked first, until that tab is closed. */
function fakeLocks(answerMs = 0) {
  const queues = new Map<string, Held[]>();
  const request = (name: string, ...rest: [object, Held] | [Held]) => {
    const callback = rest.at(-1) as Held;
    const isImpatient = rest.length > 1;
    setTimeout(() => {
      const queue = queues.get(name) ?? [];
      if (queue.length > 0 && isImpatient) return callback(null);
      queues.set(name, [...queue, callback]);
      if (queue.length === 0) callback({});
    }, answerMs);
    return new Promise(() => {});
  };
  return {
    locks: { request } as unknown as LockManager,
    closeFirst(name: string): void {
      const [, ...rest] = queues.get(name) ?? [];
      queues.set(name, rest);
      rest[0]?.({});
    },
  };
}

describe('a draft', () => {
  let browser = fakeLocks();
  let channels: { onmessage: (() => void) | null }[] = [];

  function openTab(draftId = 'd1', afterMs = 1000) {
    const channel = { onmessage: null as (() => void) | null, postMessage: () => {} };
    channel.postMessage = () => {
      for (const other of channels) if (other !== channel) other.onmessage?.();
    };
    channels.push(channel);
    const seen = { onWait: vi.fn(), onTurn: vi.fn(), onShow: vi.fn() };
    const tab = openInOneTab({ draftId, locks: browser.locks, channel: channel as never, ...seen });
    vi.advanceTimersByTime(afterMs);
    return { ...seen, ...tab };
  }

  beforeEach(() => {
    vi.useFakeTimers();
    browser = fakeLocks();
    channels = [];
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('opens at once where no other tab has it', () => {
    const { onTurn, onWait } = openTab();
    expect(onTurn).toHaveBeenCalledOnce();
    expect(onWait).not.toHaveBeenCalled();
    expect(openTab('d2').onTurn).toHaveBeenCalledOnce();
  });

  it('is not said to be in another tab where the browser is slow to give it', () => {
    browser = fakeLocks(800);
    const { onTurn, onWait } = openTab();
    expect(onTurn).toHaveBeenCalledOnce();
    expect(onWait).not.toHaveBeenCalled();
  });

  it('is waited for a moment where the page that was here before still has it', () => {
    openTab();
    const second = openTab('d1', 200);
    browser.closeFirst('factcards-draft-d1');
    vi.advanceTimersByTime(1000);
    expect(second.onTurn).toHaveBeenCalledOnce();
    expect(second.onWait).not.toHaveBeenCalled();
  });

  it('waits in a second tab, and goes on there when the first one is closed', () => {
    openTab();
    const second = openTab();
    expect(second.onWait).toHaveBeenCalledOnce();
    expect(second.onTurn).not.toHaveBeenCalled();
    browser.closeFirst('factcards-draft-d1');
    expect(second.onTurn).toHaveBeenCalledOnce();
  });

  it('has the tab that has it shown, and no other', () => {
    const [first, second, third] = [openTab(), openTab(), openTab()];
    second.showOther();
    expect(first.onShow).toHaveBeenCalledOnce();
    expect(third.onShow).not.toHaveBeenCalled();
  });
});
