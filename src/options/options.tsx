import { useEffect, useState } from 'preact/hooks';
import type { FactBase } from '../factbase/fact-base.ts';
import { type Settings, withMarks, withSite } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Network } from '../subscriptions/fetch-pack.ts';
import { useStrings } from '../ui/strings.ts';
import type { Access } from './address/use-addresses.ts';
import { CompaniesSection } from './companies/companies-section.tsx';
import { reasonOf } from './install-state.ts';
import { MarksSection } from './marks-section.tsx';
import { PacksSection } from './packs-section.tsx';
import { SavedSection } from './saved/saved-section.tsx';
import { SitesSection } from './sites-section.tsx';

interface OptionsProps {
  factBase: FactBase;
  settings: SettingsStore;
  network: Network;
  access: Access;
  /** After a change of which packs are to be updated without a question. */
  onSubscriptionsChanged(): void;
  /** After every change of what is in force. */
  onFactsChanged(): void;
  /** Offers a file to the reader. */
  saveFile(name: string, text: string): void;
  /** The address of the page that explains how it works. */
  welcomePage: string;
}

/** The options page: everything on it takes effect at once. */
export function Options(props: OptionsProps) {
  const { factBase, settings: store, onFactsChanged, saveFile, welcomePage, ...forPacks } = props;
  const { t } = useStrings();
  const [settings, setSettings] = useState<Settings>();
  const [failure, setFailure] = useState('');
  /** Grows with each change of what is in force: every section shows what another one did. */
  const [version, setVersion] = useState(0);

  useEffect(() => {
    const shown = new AbortController();
    store.onChange(setSettings, shown.signal);
    store.load().then(setSettings, (error) => setFailure(reasonOf(error)));
    return () => shown.abort();
  }, [store]);

  const changed = () => {
    setVersion((number) => number + 1);
    onFactsChanged();
  };

  const change = async (how: (settings: Settings) => Settings) => {
    try {
      setSettings(await store.change(how));
      setFailure('');
    } catch (error) {
      setFailure(reasonOf(error));
    }
  };

  return (
    <main class="page options">
      <header class="page-head">
        <img src="/icons/48.png" alt="" width="36" height="36" />
        <div>
          <p class="product">Factcards</p>
          <h1>{t('options_heading')}</h1>
        </div>
      </header>
      <p role="alert" class="failure">
        {failure && t('options_saveFailed', failure)}
      </p>
      <MarksSection
        marks={settings?.marks}
        onChange={(marks) => change((current) => withMarks(current, marks))}
      />
      <SavedSection factBase={factBase} outside={version} onChanged={changed} saveFile={saveFile} />
      <CompaniesSection factBase={factBase} outside={version} onChanged={changed} />
      <PacksSection factBase={factBase} onChanged={changed} {...forPacks} />
      <SitesSection
        sites={settings?.sitesOff ?? []}
        onSwitch={(site, isOn) => change((current) => withSite(current, site, isOn))}
      />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{t('options_privacy')}</h2>
        <p class="prose">{t('options_privacyText')}</p>
      </section>
      <footer>
        <a href={welcomePage}>{t('options_welcome')}</a>
      </footer>
    </main>
  );
}
