import download from 'lucide-static/icons/hard-drive-download.svg?raw';
import shield from 'lucide-static/icons/shield-alert.svg?raw';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';

/** What is to be said of what was saved, whatever the page: it is gone, or it is in no backup. */
export type PopupNoticeKind = 'loss' | 'reminder';

interface PopupNoticeProps {
  kind: PopupNoticeKind;
  onOpenOptions: () => void;
}

/** One line above everything, with the way to what helps. */
export function PopupNotice({ kind, onOpenOptions }: PopupNoticeProps) {
  const { t } = useStrings();
  return (
    <aside class={`popup-notice is-${kind}`} aria-label={t(`popupNotice_${kind}`)}>
      <Icon svg={kind === 'loss' ? shield : download} />
      <p>{t(`popupNotice_${kind}`)}</p>
      <button type="button" onClick={onOpenOptions}>
        {t(`popupNoticeButton_${kind}`)}
      </button>
    </aside>
  );
}
