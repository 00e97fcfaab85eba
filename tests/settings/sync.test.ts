import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOK } from '../../src/model/look.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import { laterOf, readSynced, toSynced, withSynced } from '../../src/settings/sync.ts';

const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  marks: 'none',
  textSize: 'large',
  sitesOff: ['secret.example'],
  isSynced: true,
  autoExport: 'daily',
  changedAt: '2026-11-30T12:00:00.000Z',
};

describe('what goes to the account', () => {
  it('is how things look, and when that was chosen: no site, and nothing of this browser alone', () => {
    expect(toSynced(chosen)).toEqual({
      version: 4,
      marks: 'none',
      ...DEFAULT_LOOK,
      textSize: 'large',
      changedAt: chosen.changedAt,
    });
  });

  it('is nothing where nothing was ever chosen: defaults overwrite no choice', () => {
    expect(toSynced({ ...DEFAULT_SETTINGS, isSynced: true })).toBeUndefined();
    expect(laterOf(DEFAULT_SETTINGS, toSynced(chosen))).toBe('account');
  });
});

describe('what comes from the account', () => {
  it('takes the place of what was chosen earlier, and leaves everything else', () => {
    const synced = {
      ...DEFAULT_LOOK,
      version: 4,
      marks: 'every' as const,
      changedAt: '2026-12-01T00:00:00.000Z',
    };
    expect(laterOf(chosen, synced)).toBe('account');
    expect(withSynced(chosen, synced)).toEqual({
      ...chosen,
      ...DEFAULT_LOOK,
      marks: 'every',
      changedAt: synced.changedAt,
    });
  });

  it('gives way to what was chosen later here, and to an equal nothing happens', () => {
    expect(
      laterOf(chosen, { ...DEFAULT_LOOK, version: 4, marks: 'every', changedAt: '2026-01-01T00:00:00.000Z' }),
    ).toBe('here');
    expect(laterOf(chosen, toSynced(chosen))).toBe('neither');
    expect(laterOf(DEFAULT_SETTINGS, undefined)).toBe('neither');
  });

  it.each([undefined, null, 'x', {}, { version: 2, marks: 'none' }, { version: 2, changedAt: 'soon' }])(
    'is not taken where it makes no sense: %j',
    (stored) => {
      expect(readSynced(stored)).toBeUndefined();
    },
  );

  it('of a browser with an older version brings only what that one knew', () => {
    const synced = { version: 2, marks: 'every', changedAt: '2026-12-01T00:00:00.000Z' };
    expect(readSynced(synced)).toMatchObject({ marks: 'every', ...DEFAULT_LOOK });
  });

  it('is read as far as it makes sense', () => {
    const changedAt = '2026-12-01T00:00:00.000Z';
    expect(readSynced({ version: 9, marks: 'glitter', changedAt, sitesOff: ['x.example'] })).toEqual({
      version: 4,
      marks: 'first',
      ...DEFAULT_LOOK,
      changedAt,
    });
  });
});
