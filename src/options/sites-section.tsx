import { useRef, useState } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';
import { parseSite } from './parse-site.ts';

interface SitesSectionProps {
  /** The sites that are switched off, sorted. */
  sites: readonly string[];
  onSwitch(site: string, isOn: boolean): void;
}

export function SitesSection({ sites, onSwitch }: SitesSectionProps) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const nameOf = (site: string) => (site === 'file://' ? t('options_siteFiles') : site);

  const add = (event: Event) => {
    event.preventDefault();
    const site = parseSite(text);
    const problem = !site
      ? t('options_siteInvalid')
      : sites.includes(site)
        ? t('options_siteKnown', nameOf(site))
        : '';
    setError(problem);
    field.current?.focus();
    if (!site || problem) return;
    onSwitch(site, false);
    setText('');
    setSaid(t('options_siteAdded', nameOf(site)));
  };

  const switchOn = (site: string) => {
    onSwitch(site, true);
    setSaid(t('options_siteBack', nameOf(site)));
    field.current?.focus(); // the button goes, the focus must not
  };

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options_sites')}</h2>
      <p class="intro">{t('options_sitesIntro')}</p>
      {sites.length === 0 && <p class="hint">{t('options_sitesNone')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{nameOf(site)}</bdi>
            <button
              type="button"
              class="button"
              aria-label={t('options_siteOnNamed', nameOf(site))}
              onClick={() => switchOn(site)}
            >
              {t('options_siteOn')}
            </button>
          </li>
        ))}
      </ul>
      <form class="add-site" onSubmit={add} noValidate>
        <label for="add-site">{t('options_siteAdd')}</label>
        <div class="field">
          <input
            type="text"
            id="add-site"
            ref={field}
            value={text}
            dir="ltr"
            spellcheck={false}
            autocapitalize="off"
            autocomplete="off"
            aria-invalid={error !== ''}
            aria-describedby="add-site-hint add-site-error"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setError('');
            }}
          />
          <button type="submit" class="button">
            {t('options_siteButton')}
          </button>
        </div>
        <p class="failure" id="add-site-error" role="alert">
          {error}
        </p>
        <p class="hint" id="add-site-hint">
          {t('options_siteHint')}
        </p>
      </form>
      <p role="status" class="heard">
        {said}
      </p>
    </section>
  );
}
