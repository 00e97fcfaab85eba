import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOK } from '../../src/model/look.ts';
import {
  DEFAULT_SETTINGS,
  isSiteOff,
  readSettings,
  restoreSettings,
  siteOf,
  withMarks,
  withSite,
} from '../../src/settings/settings.ts';

describe('stored settings', () => {
  it.each([
    undefined,
    null,
    'first',
    7,
    [],
    {},
    { marks: 'every' },
    { version: 0, marks: 'every' },
    { version: 'x' },
    { version: Number.NaN },
    { version: -Number.MAX_VALUE },
  ])('are the defaults where nothing of ours was stored: %j', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('are read as they were stored', () => {
    const stored = {
      version: 4,
      marks: 'none',
      marksOnlyNews: true,
      markStyle: 'tint',
      theme: 'dark',
      textSize: 'larger',
      delay: 'sooner',
      sitesOff: ['a.example'],
      isSynced: true,
      autoExport: 'weekly',
      changedAt: '2026-11-30T12:00:00.000Z',
    };
    expect(readSettings(stored)).toEqual(stored);
  });

  it('of version 1 keep what was chosen, and neither sync nor export anything', () => {
    expect(readSettings({ version: 1, marks: 'none', sitesOff: ['a.example'] })).toEqual({
      ...DEFAULT_SETTINGS,
      marks: 'none',
      sitesOff: ['a.example'],
      isSynced: false,
      autoExport: 'off',
    });
  });

  it('of version 2 keep what was chosen, and look as they did', () => {
    const stored = {
      version: 2,
      marks: 'every',
      sitesOff: ['a.example'],
      isSynced: true,
      autoExport: 'daily',
      changedAt: '2026-11-30T12:00:00.000Z',
    };
    expect(readSettings(stored)).toEqual({
      ...stored,
      version: 4,
      marksOnlyNews: false,
      ...DEFAULT_LOOK,
    });
  });

  it('of version 3 keep what was chosen, and mark what they did', () => {
    const { marksOnlyNews: _, ...stored } = { ...DEFAULT_SETTINGS, version: 3, textSize: 'large' };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, textSize: 'large' });
  });

  it.each(['markStyle', 'theme', 'textSize', 'delay'])('fall back where %s makes no sense', (field) => {
    const stored = { ...DEFAULT_SETTINGS, marks: 'every', [field]: 'constructor' };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, marks: 'every' });
  });

  it('survive a field that makes no sense, and keep the others', () => {
    expect(readSettings({ version: 1, marks: 'some', sitesOff: ['a.example'] })).toMatchObject({
      marks: 'first',
      sitesOff: ['a.example'],
    });
    expect(readSettings({ version: 1, marks: 'every', sitesOff: 'a.example' })).toMatchObject({
      marks: 'every',
      sitesOff: [],
    });
    expect(readSettings({ version: 1, sitesOff: ['b', 7, 'a', null, 'b'] }).sitesOff).toEqual(['a', 'b']);
  });

  it('of a later version are read as far as they are understood', () => {
    expect(readSettings({ version: 9, marks: 'every', sitesOff: [], more: true })).toEqual({
      ...DEFAULT_SETTINGS,
      marks: 'every',
    });
  });
});

describe('a restore', () => {
  const here = { ...DEFAULT_SETTINGS, sitesOff: ['a.example'], autoExport: 'daily' as const, isSynced: true };
  const backedUp = {
    ...DEFAULT_SETTINGS,
    marks: 'none',
    sitesOff: ['b.example'],
    changedAt: '2026-11-01T00:00:00Z',
    autoExport: 'weekly',
  };

  it('in place of the settings that are here leaves what this browser does by itself', () => {
    expect(restoreSettings(here, backedUp, 'replace')).toEqual({
      ...backedUp,
      autoExport: 'daily',
      isSynced: true,
    });
  });

  it('merges the sites, and takes of all else what was chosen later', () => {
    const merged = restoreSettings(here, backedUp, 'merge');
    expect(merged).toMatchObject({
      marks: 'none',
      sitesOff: ['a.example', 'b.example'],
      autoExport: 'daily',
    });
    const later = { ...here, marks: 'every' as const, changedAt: '2026-11-02T00:00:00Z' };
    expect(restoreSettings(later, backedUp, 'merge')).toMatchObject({
      marks: 'every',
      changedAt: later.changedAt,
    });
  });

  it('of something that makes no sense changes nothing when it is merged', () => {
    expect(restoreSettings(here, 'nonsense', 'merge')).toEqual(here);
  });
});

describe('a reader', () => {
  it('switches a site off, and on again', () => {
    const off = withSite(DEFAULT_SETTINGS, 'b.example', false);
    expect(isSiteOff(off, 'b.example')).toBe(true);
    expect(isSiteOff(off, 'www.b.example')).toBe(false);
    expect(withSite(off, 'b.example', true)).toEqual(DEFAULT_SETTINGS);
  });

  it('who switches sites off twice has each once, in order', () => {
    const sites = ['b.example', 'a.example', 'b.example'];
    const settings = sites.reduce((all, site) => withSite(all, site, false), DEFAULT_SETTINGS);
    expect(settings.sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('changes the marks and nothing else', () => {
    const off = withSite(DEFAULT_SETTINGS, 'a.example', false);
    expect(withMarks(off, 'every')).toEqual({ ...off, marks: 'every' });
    expect(DEFAULT_SETTINGS).toMatchObject({ version: 4, marks: 'first', sitesOff: [] });
  });
});

describe('the site of an address', () => {
  it.each([
    ['https://News.example:8080/a?b#c', 'news.example'],
    ['http://127.0.0.1/', '127.0.0.1'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['file:///home/me/page.html', 'file://'],
    ['about:blank', undefined],
    ['chrome://extensions', undefined],
    ['moz-extension://0a1b/popup.html', undefined],
    ['chrome-extension://abc/popup.html', undefined],
    ['data:text/html,Xiaomi', undefined],
    ['javascript:alert(1)', undefined],
    ['not an address', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
