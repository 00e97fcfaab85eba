import tabs from 'lucide-static/icons/app-window.svg?raw';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';
import { useStrings } from '../ui/strings.ts';

/** Another tab has the draft. */
export function ElsewhereNote({ onShow }: { onShow: () => void }) {
  const { t } = useStrings();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main class="review-note">
      <span class="note-icon">
        <Icon svg={tabs} />
      </span>
      <h2 tabIndex={-1} ref={heading}>
        {t('review_elsewhere')}
      </h2>
      <p>{t('review_elsewhereHint')}</p>
      <div class="note-buttons">
        <button type="button" class="main-button" onClick={onShow}>
          {t('review_showElsewhere')}
        </button>
      </div>
    </main>
  );
}
