import { siteOf, withSite } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { PopupState } from '../ui/popup/popup-state.ts';
import { loadPage, type PageSources, retryPage } from './load-page.ts';

/** What the popup shows of a tab. */
export interface TabView {
  state: PopupState;
  isSiteOn: boolean;
}

type Sources = PageSources & { settings: Pick<SettingsStore, 'load' | 'change'> };

/** Keeps what the popup shows in step with the tab: every answer is shown, but for one to an earlier question. */
export function createTabView(
  addressOf: () => string | undefined,
  sources: Sources,
  show: (view: TabView) => void,
) {
  let question = 0;

  async function ask(load: typeof loadPage): Promise<void> {
    const mine = ++question;
    const state = await load(addressOf(), sources);
    if (mine === question) show({ state, isSiteOn: state.kind !== 'off' });
  }

  return {
    refresh: () => ask(loadPage),
    retry: () => ask(retryPage),
    async switchSite(isOn: boolean): Promise<void> {
      const site = siteOf(addressOf());
      if (!site) return;
      question++; // what is being asked is about the site as it was
      show({ state: { kind: isOn ? 'loading' : 'off' }, isSiteOn: isOn });
      try {
        await sources.settings.change((now) => withSite(now, site, isOn));
      } catch (error) {
        console.error('Factcards, popup:', error);
        question++;
        return show({ state: { kind: 'failed' }, isSiteOn: !isOn });
      }
      await ask(loadPage);
    },
  };
}
