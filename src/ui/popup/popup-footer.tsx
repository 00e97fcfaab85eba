import beside from 'lucide-static/icons/panel-right.svg?raw';
import settings from 'lucide-static/icons/settings.svg?raw';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';
import { SavePage, type SavePageProps } from './save-page.tsx';
import { siteName } from './site-name.ts';

interface PopupFooterProps {
  site: string | undefined;
  isSiteOn: boolean;
  isPrivate: boolean;
  onSwitchSite: (isOn: boolean) => void;
  onOpenOptions: () => void;
  /** Opens the same beside the page; undefined where that cannot be, or where it is that. */
  onOpenBeside?: (() => void) | undefined;
  /** What makes facts of the page, where it can be read. */
  save?: SavePageProps | undefined;
}

/** The way to facts of the page, the switch for this site, or why there is none, and the way to the options. */
export function PopupFooter(props: PopupFooterProps) {
  const { site, isSiteOn, isPrivate, onSwitchSite, onOpenOptions, onOpenBeside, save } = props;
  const strings = useStrings();
  const { t } = strings;
  return (
    <footer class="popup-footer">
      {save && <SavePage {...save} />}
      {site && isPrivate && <p class="no-switch">{t('popupPrivate')}</p>}
      {site && !isPrivate && (
        <label class="switch">
          <input
            type="checkbox"
            // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is on.
            role="switch"
            checked={isSiteOn}
            onChange={(event) => onSwitchSite(event.currentTarget.checked)}
          />
          <span>{t('popupSite', siteName(site, strings))}</span>
        </label>
      )}
      <div class="footer-links">
        {onOpenBeside && (
          <button
            type="button"
            class="options-link"
            aria-label={t('popupBeside')}
            title={t('popupBeside')}
            onClick={onOpenBeside}
          >
            <Icon svg={beside} turns />
          </button>
        )}
        <button type="button" class="options-link" onClick={onOpenOptions}>
          <Icon svg={settings} />
          {t('popupOptions')}
        </button>
      </div>
    </footer>
  );
}
