import { describe, expect, it, vi } from 'vitest';
import type { PageReport } from '../../src/messages/contract.ts';
import { MessageFailure } from '../../src/messages/send.ts';
import { loadPage, type PageSources, retryPage } from '../../src/popup/load-page.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { starterView } from '../gallery/fixtures.ts';

const URL = 'https://news.example.com/story';
const report: PageReport = {
  isEnabled: true,
  isIncomplete: false,
  companies: [
    { id: 'tiktok', mentions: 9 },
    { id: 'xiaomi', mentions: 1 },
  ],
  pageDate: '2021-02-14',
};

function sources(rest: Partial<PageSources> & { reports?: (PageReport | Error)[] } = {}): PageSources {
  const reports = [...(rest.reports ?? [report])];
  return {
    settings: { load: async () => DEFAULT_SETTINGS },
    sendToPage: (async () => {
      const next = reports.length > 1 ? reports.shift() : reports[0];
      if (next instanceof Error) throw next;
      return next;
    }) as PageSources['sendToPage'],
    send: (async (_: string, { ids, pageDate }: { ids: string[]; pageDate?: string }) =>
      ids.map((id) => starterView(id, pageDate))) as PageSources['send'],
    hasAccess: async () => true,
    wait: async () => {},
    ...rest,
  };
}

const unreachable = new MessageFailure('unreachable', 'nobody');

describe('what the popup has to say about a tab', () => {
  it('is every company that the page names', async () => {
    const state = await loadPage(URL, sources());
    const names = state.kind === 'companies' ? state.companies.map(({ view }) => view.name) : [];
    expect(names.sort()).toEqual(['TikTok', 'Xiaomi']);
  });

  it.each([
    ['a page of the browser', 'chrome://settings', {}, 'restricted'],
    [
      'a store that no extension may run on',
      'https://addons.mozilla.org/',
      { reports: [unreachable] },
      'restricted',
    ],
    ['a page that was open before us', URL, { reports: [unreachable] }, 'silent'],
    ['a page without companies', URL, { reports: [{ ...report, companies: [] }] }, 'empty'],
    [
      'a page that could not ask what is named on it',
      URL,
      { reports: [{ ...report, companies: [], isIncomplete: true }] },
      'failed',
    ],
    [
      'a page that found some names and missed others',
      URL,
      { reports: [{ ...report, isIncomplete: true }] },
      'companies',
    ],
    ['a browser that does not let us read', undefined, { hasAccess: async () => false }, 'noAccess'],
    [
      'a site that is switched off',
      URL,
      { settings: { load: async () => ({ ...DEFAULT_SETTINGS, sitesOff: ['news.example.com'] }) } },
      'off',
    ],
  ] as const)('knows %s', async (_, url, rest, kind) => {
    expect((await loadPage(url, sources(rest as Partial<PageSources>))).kind).toBe(kind);
  });

  it('waits for a page to notice that its site was switched on', async () => {
    const off = { ...report, isEnabled: false, companies: [] };
    expect((await loadPage(URL, sources({ reports: [off, off, report] }))).kind).toBe('companies');
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['no list of companies', { ...report, companies: 'all' }],
    ['a count that is none', { ...report, companies: [{ id: 'xiaomi', mentions: '3' }] }],
    ['a date that is none', { ...report, pageDate: 'yesterday' }],
    ['the report of an older version', { isEnabled: true, companies: [] }],
  ])('does not trust a page that reports %s', async (_, reply) => {
    const send = vi.fn();
    expect(await loadPage(URL, sources({ reports: [reply as PageReport], send }))).toEqual({
      kind: 'silent',
    });
    expect(send).not.toHaveBeenCalled();
  });

  it('hands on that the page changes all the time', async () => {
    const { pageDate: _, ...undated } = report;
    const state = await loadPage(URL, sources({ reports: [{ ...undated, isLive: true }] }));
    expect(state).toMatchObject({ kind: 'companies', isLive: true });
    expect(state).not.toHaveProperty('pageDate');
  });

  it('has the page look again before it asks again', async () => {
    let isReadable = false;
    const sendToPage = (async (name: string) => {
      if (name === 'refresh') isReadable = true;
      return isReadable ? report : { ...report, companies: [], isIncomplete: true };
    }) as PageSources['sendToPage'];
    expect((await loadPage(URL, sources({ sendToPage }))).kind).toBe('failed');
    expect((await retryPage(URL, sources({ sendToPage }))).kind).toBe('companies');
  });

  it('asks again though the page cannot be told to look', async () => {
    const sendToPage = (async (name: string) => {
      if (name === 'refresh') throw unreachable;
      return report;
    }) as PageSources['sendToPage'];
    expect((await retryPage(URL, sources({ sendToPage }))).kind).toBe('companies');
  });

  it('says that the fact base could not be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const send = (async () => {
      throw new MessageFailure('storage', 'damaged');
    }) as PageSources['send'];
    expect((await loadPage(URL, sources({ send }))).kind).toBe('failed');
  });
});
