import { describe, expect, it } from 'vitest';
import { beginLifetime } from '../../src/platform/lifetime.ts';

const RUNTIME = { id: 'factcards' };

describe('a lifetime', () => {
  it('lasts while the extension does', () => {
    const lifetime = beginLifetime(RUNTIME, {});
    expect(lifetime.isAlive()).toBe(true);
    expect(lifetime.signal.aborted).toBe(false);
  });

  it('ends for everybody once somebody sees that the extension is gone', () => {
    const runtime: { id?: string } = { id: 'factcards' };
    const lifetime = beginLifetime(runtime, {});
    delete runtime.id;
    expect(lifetime.isAlive()).toBe(false);
    expect(lifetime.signal.aborted).toBe(true);
  });

  it('ends where even asking for the extension throws', () => {
    const runtime = {
      get id(): string {
        throw new Error('Extension context invalidated.');
      },
    };
    const lifetime = beginLifetime(runtime, {});
    expect(lifetime.isAlive()).toBe(false);
    expect(lifetime.signal.aborted).toBe(true);
  });

  it('ends when a younger copy of the script begins in the same page', () => {
    const world = {};
    const elder = beginLifetime(RUNTIME, world);
    const younger = beginLifetime(RUNTIME, world);
    expect(elder.isAlive()).toBe(false);
    expect(elder.signal.aborted).toBe(true);
    expect(younger.isAlive()).toBe(true);
  });

  it('stays over, though the extension is there', () => {
    const lifetime = beginLifetime(RUNTIME, {});
    lifetime.end();
    expect(lifetime.isAlive()).toBe(false);
  });

  it('of one page means nothing to another', () => {
    const lifetime = beginLifetime(RUNTIME, {});
    beginLifetime(RUNTIME, {});
    expect(lifetime.isAlive()).toBe(true);
  });
});
