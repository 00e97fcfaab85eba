import newspaper from 'lucide-static/icons/newspaper.svg?raw';
import power from 'lucide-static/icons/power.svg?raw';
import puzzle from 'lucide-static/icons/puzzle.svg?raw';
import reload from 'lucide-static/icons/rotate-cw.svg?raw';
import warning from 'lucide-static/icons/triangle-alert.svg?raw';
import { Icon } from '../icon.tsx';
import { type MessageKey, useStrings } from '../strings.ts';
import type { PopupState } from './popup-state.ts';
import { siteName } from './site-name.ts';

export interface PopupActions {
  onSwitchSite: (isOn: boolean) => void;
  /** Reload the tab. */
  onReload: () => void;
  /** Ask the page and the fact base again. */
  onRetry: () => void;
  /** Ask the browser to let us read pages. */
  onAllow: () => void;
}

type NoteKind = Exclude<PopupState['kind'], 'companies'>;

interface Note {
  icon: string;
  title: MessageKey;
  hint: MessageKey;
  /** What helps, where something does. */
  button?: { label: MessageKey; press: (actions: PopupActions) => void };
}

const NOTES: Record<Exclude<NoteKind, 'loading'>, Note> = {
  empty: { icon: newspaper, title: 'popupEmpty', hint: 'popupEmptyHint' },
  restricted: { icon: puzzle, title: 'popupRestricted', hint: 'popupRestrictedHint' },
  noAccess: {
    icon: puzzle,
    title: 'popupNoAccess',
    hint: 'popupNoAccessHint',
    button: { label: 'popupAllow', press: ({ onAllow }) => onAllow() },
  },
  silent: {
    icon: reload,
    title: 'popupSilent',
    hint: 'popupSilentHint',
    button: { label: 'popupReload', press: ({ onReload }) => onReload() },
  },
  off: {
    icon: power,
    title: 'popupOff',
    hint: 'popupOffHint',
    button: { label: 'popupTurnOn', press: ({ onSwitchSite }) => onSwitchSite(true) },
  },
  failed: {
    icon: warning,
    title: 'popupFailed',
    hint: 'popupFailedHint',
    button: { label: 'popupRetry', press: ({ onRetry }) => onRetry() },
  },
};

interface PopupNoteProps extends PopupActions {
  kind: NoteKind;
  site: string | undefined;
  /** May the site be switched on from here? */
  canSwitch: boolean;
}

/** Why there is no company to show, and what to do about it. */
export function PopupNote({ kind, site, canSwitch, ...actions }: PopupNoteProps) {
  const strings = useStrings();
  const { t } = strings;
  if (kind === 'loading') {
    return (
      <main class="popup-note loading" aria-busy="true">
        <h1 tabIndex={-1}>{t('popupLoading')}</h1>
      </main>
    );
  }
  const { icon, title, hint, button } = NOTES[kind];
  return (
    <main class="popup-note">
      <span class="note-icon">
        <Icon svg={icon} />
      </span>
      <h1 tabIndex={-1}>{t(title)}</h1>
      <p>{t(hint, siteName(site, strings))}</p>
      {button && (kind !== 'off' || canSwitch) && (
        <button type="button" class="push" onClick={() => button.press(actions)}>
          {t(button.label)}
        </button>
      )}
    </main>
  );
}
