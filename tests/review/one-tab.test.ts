import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openInOneTab } from '../../src/review/one-tab.ts';

/** The locks of one browser: each is given to who asked first, until that tab is closed. */
function fakeLocks() {
  const queues = new Map<string, (() => unknown)[]>();
  const request = (name: string, callback: () => unknown) => {
    const queue = [...(queues.get(name) ?? []), callback];
    queues.set(name, queue);
    if (queue.length === 1) callback();
    return new Promise(() => {});
  };
  return {
    locks: { request } as unknown as LockManager,
    closeFirst(name: string): void {
      const [, ...rest] = queues.get(name) ?? [];
      queues.set(name, rest);
      rest[0]?.();
    },
  };
}

describe('a draft', () => {
  let browser = fakeLocks();
  let channels: { onmessage: (() => void) | null }[] = [];

  function openTab(draftId = 'd1') {
    const channel = { onmessage: null as (() => void) | null, postMessage: () => {} };
    channel.postMessage = () => {
      for (const other of channels) if (other !== channel) other.onmessage?.();
    };
    channels.push(channel);
    const seen = { onWait: vi.fn(), onTurn: vi.fn(), onShow: vi.fn() };
    const tab = openInOneTab({ draftId, locks: browser.locks, channel: channel as never, ...seen });
    vi.advanceTimersByTime(1000);
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
