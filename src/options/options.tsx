import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FactBase } from '../factbase/fact-base.ts';
import { type Settings, withSite } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { Network } from '../subscriptions/fetch-pack.ts';
import { applyTheme } from '../ui/apply-theme.ts';
import { useStrings } from '../ui/strings.ts';
import type { Access } from './address/use-addresses.ts';
import { BackupSection } from './backup/backup-section.tsx';
import { LossNotice } from './backup/loss-notice.tsx';
import type { SafetyParts } from './backup/safety-parts.ts';
import { useInventory } from './backup/use-inventory.ts';
import { type AskedFor, CompaniesSection } from './companies/companies-section.tsx';
import { reasonOf } from './install-state.ts';
import { type Keyboard, KeyboardSection } from './keyboard-section.tsx';
import { CardsSection } from './look/cards-section.tsx';
import { MarksSection } from './look/marks-section.tsx';
import { OptionsNav } from './options-nav.tsx';
import type { PackWork } from './pack-work.ts';
import { PacksSection } from './packs-section.tsx';
import { SavedSection } from './saved/saved-section.tsx';
import { SitesSection } from './sites-section.tsx';

interface OptionsProps {
  factBase: FactBase;
  settings: SettingsStore;
  /** What takes long with packs. */
  work: PackWork;
  network: Network;
  access: Access;
  /** After a change of which packs are to be updated without a question. */
  onSubscriptionsChanged(): void;
  /** After every change of what is in force. */
  onFactsChanged(): void;
  safety: SafetyParts;
  keyboard: Keyboard;
  /** Offers a file to the reader. */
  saveFile(name: string, content: string | Blob): void;
  /** What the page was opened for: a company, by its id, or words to look for. */
  asked?: AskedFor | undefined;
  /** The address of the page that explains how it works. */
  welcomePage: string;
}

/** The options page: everything on it takes effect at once. */
export function Options(props: OptionsProps) {
  const {
    factBase,
    settings: store,
    onFactsChanged,
    safety,
    keyboard,
    saveFile,
    welcomePage,
    asked,
    ...forPacks
  } = props;
  const { t } = useStrings();
  const [settings, setSettings] = useState<Settings>();
  const [failure, setFailure] = useState('');
  /** Grows with each change of what is in force: every section shows what another one did. */
  const [version, setVersion] = useState(0);
  const inventory = useInventory(safety.inventory);
  const fileInput = useRef<HTMLInputElement>(null);
  /** Grows with every restore: then all that is shown of the fact base is read anew. */
  const [restores, setRestores] = useState(0);
  const restored = useCallback(() => {
    onFactsChanged();
    setRestores((number) => number + 1);
  }, [onFactsChanged]);

  useEffect(() => {
    const shown = new AbortController();
    store.onChange(setSettings, shown.signal);
    store.load().then(setSettings, (error) => setFailure(reasonOf(error)));
    return () => shown.abort();
  }, [store]);

  const theme = settings?.theme;
  useEffect(() => {
    if (theme) applyTheme(theme);
  }, [theme]);

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
    <div class="options-layout">
      <OptionsNav />
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
        <LossNotice
          inventory={inventory}
          onRestore={() => {
            fileInput.current?.focus();
            fileInput.current?.click();
          }}
          onAccept={() => void safety.watch.accept()}
        />
        <MarksSection settings={settings} onChange={change} />
        <CardsSection settings={settings} onChange={change} />
        <KeyboardSection keyboard={keyboard} />
        <SavedSection
          key={`saved ${restores}`}
          factBase={factBase}
          outside={version}
          onChanged={changed}
          saveFile={saveFile}
        />
        <CompaniesSection
          key={`companies ${restores}`}
          factBase={factBase}
          outside={version}
          onChanged={changed}
          asked={asked}
        />
        <PacksSection key={`packs ${restores}`} factBase={factBase} onChanged={changed} {...forPacks} />
        <SitesSection
          sites={settings?.sitesOff ?? []}
          onSwitch={(site, isOn) => change((current) => withSite(current, site, isOn))}
        />
        <BackupSection
          safety={safety}
          inventory={inventory}
          settings={settings}
          fileInput={fileInput}
          saveFile={saveFile}
          onSettings={change}
          onRestored={restored}
        />
        <section aria-labelledby="privacy">
          <h2 id="privacy">{t('options_privacy')}</h2>
          <p class="prose">{t('options_privacyText')}</p>
        </section>
        <footer>
          <a href={welcomePage}>{t('options_welcome')}</a>
        </footer>
      </main>
    </div>
  );
}
