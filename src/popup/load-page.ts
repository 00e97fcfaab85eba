import type { BackgroundMessages, PageMessages, PageReport } from '../messages/contract.ts';
import { MessageFailure, type Send } from '../messages/send.ts';
import { CLOSED_SITES } from '../saving/read-tab.ts';
import { isSiteOff, siteOf } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { PopupState } from '../ui/popup/popup-state.ts';
import { readReport } from './page-report.ts';

/** After a switch the page needs a moment to hear of it; as long as this it is asked again. */
const PATIENCE_MS = 2000;
const RETRY_MS = 100;

export interface PageSources {
  settings: Pick<SettingsStore, 'load'>;
  sendToPage: Send<PageMessages>;
  send: Send<BackgroundMessages>;
  /** May we read pages at all? Some browsers let the reader take that away. */
  hasAccess: () => Promise<boolean>;
  wait: (ms: number) => Promise<void>;
}

/** What the popup shows for the tab with this address. Never rejects: a failure is a state. */
export async function loadPage(url: string | undefined, sources: PageSources): Promise<PopupState> {
  try {
    const site = siteOf(url);
    if (!site) return { kind: url || (await sources.hasAccess()) ? 'restricted' : 'noAccess' };
    if (isSiteOff(await sources.settings.load(), site)) return { kind: 'off' };
    const report = await askPage(sources);
    if (!report) return { kind: await whySilent(site, sources) };
    return await companiesOf(report, sources);
  } catch (error) {
    console.error('Factcards, popup:', error);
    return { kind: 'failed' };
  }
}

/** Has the page look for names again, since it may have been the page that could not, then does the same. */
export async function retryPage(url: string | undefined, sources: PageSources): Promise<PopupState> {
  // A page that does not hear of it, or fails again, says so when it is asked for its report.
  await sources.sendToPage('refresh', {}).catch(() => {});
  return loadPage(url, sources);
}

/** The page's own account; undefined where nobody answers sensibly, or takes no notice that the site is on. */
async function askPage({ sendToPage, wait }: PageSources): Promise<PageReport | undefined> {
  for (let waited = 0; waited <= PATIENCE_MS; waited += RETRY_MS) {
    try {
      const report = readReport(await sendToPage('report', {}));
      if (!report || report.isEnabled) return report;
    } catch (error) {
      if (error instanceof MessageFailure && error.code === 'unreachable') return undefined;
      throw error;
    }
    await wait(RETRY_MS);
  }
  return undefined;
}

async function whySilent(site: string, { hasAccess }: PageSources) {
  if (CLOSED_SITES.has(site)) return 'restricted';
  return (await hasAccess()) ? 'silent' : 'noAccess';
}

async function companiesOf(report: PageReport, { send }: PageSources): Promise<PopupState> {
  const { companies, pageDate, isLive, isIncomplete } = report;
  const from = { ...(pageDate && { pageDate }), ...(isLive && { isLive }) };
  if (companies.length === 0) return { kind: isIncomplete ? 'failed' : 'empty' };
  const mentions = new Map(companies.map(({ id, mentions }) => [id, mentions]));
  const views = await send('companies', { ids: [...mentions.keys()], ...from });
  // The fact base may have forgotten, since the page asked it, what the page names.
  if (views.length === 0) return { kind: 'empty' };
  const named = views.map((view) => ({ view, mentions: mentions.get(view.id) ?? 0 }));
  return { kind: 'companies', companies: named, ...from };
}
