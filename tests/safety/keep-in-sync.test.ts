import { describe, expect, it } from 'vitest';
import { keepInSync } from '../../src/safety/keep-in-sync.ts';
import { DEFAULT_SETTINGS, withMarks, withSite } from '../../src/settings/settings.ts';
import { createSettingsStore } from '../../src/settings/store.ts';
import { fakeStorage } from './fake-browser.ts';

function openBrowser(account: Record<string, unknown>, local: Record<string, unknown> = {}) {
  const { storage, sync } = fakeStorage(local, account);
  const settings = createSettingsStore(storage);
  return { settings, sync, local, keep: () => keepInSync(storage, settings) };
}

const asked = { ...DEFAULT_SETTINGS, isSynced: true };

describe('two browsers of one account', () => {
  it('look alike, and what is switched off in one is no business of the other', async () => {
    const account = {};
    const first = openBrowser(account, { settings: asked });
    await first.settings.change((now) => withSite(withMarks(now, 'every'), 'secret.example', false));
    expect(await first.keep()).toBe('gave');
    expect(JSON.stringify(account)).not.toContain('secret');
    const second = openBrowser(account, { settings: { ...asked, sitesOff: ['mine.example'] } });
    expect(await second.keep()).toBe('took');
    expect(await second.settings.load()).toMatchObject({ marks: 'every', sitesOff: ['mine.example'] });
    expect(await second.keep()).toBe('nothing');
    expect(await first.keep()).toBe('nothing');
  });

  it('take over what is there when they are new, and never give their defaults', async () => {
    const account = {};
    const first = openBrowser(account, { settings: asked });
    await first.settings.change((now) => withMarks(now, 'none'));
    await first.keep();
    const given = structuredClone(account);
    const fresh = openBrowser(account);
    expect(await fresh.keep()).toBe('took');
    expect(await fresh.settings.load()).toMatchObject({ marks: 'none', isSynced: true });
    const asDefault = openBrowser(account, { settings: asked });
    expect(await asDefault.keep()).toBe('took');
    expect(account).toEqual(given);
  });
});

it('nothing is synced unless the reader asks', async () => {
  const account = {};
  const browser = openBrowser(account);
  await browser.settings.change((now) => withMarks(now, 'none'));
  expect(await browser.keep()).toBe('nothing');
  expect(account).toEqual({});
  const other = openBrowser(
    { appearance: { version: 2, marks: 'every', changedAt: '2999-01-01' } },
    browser.local,
  );
  expect(await other.keep()).toBe('nothing');
  expect(await other.settings.load()).toMatchObject({ marks: 'none' });
});

it('nonsense in the account changes nothing', async () => {
  const browser = openBrowser({ appearance: 'nonsense' });
  expect(await browser.keep()).toBe('nothing');
  expect(browser.local).toEqual({});
});
