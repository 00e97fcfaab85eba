import bookmark from 'lucide-static/icons/bookmark-plus.svg?raw';
import footprints from 'lucide-static/icons/footprints.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { useStrings } from '../ui/strings.ts';
import type { Shortcuts } from './shortcuts.ts';
import { WithKeys } from './with-keys.tsx';

interface FirstThingsProps {
  shortcuts: Shortcuts;
  /** The address where shortcuts are listed and changed. */
  keyboardPage: string;
}

/** Three things to try on the next page, with the keys that the reader's browser has for them. */
export function FirstThings({ shortcuts: { walk, save }, keyboardPage }: FirstThingsProps) {
  const { t } = useStrings();
  return (
    <section aria-labelledby="first">
      <h2 id="first">{t('welcome_first')}</h2>
      <ol class="things">
        <Thing icon={footprints} title={t('welcome_walk')}>
          {walk ? (
            <WithKeys
              text={t('welcome_keyboardText', walk.next, walk.previous)}
              keys={[walk.next, walk.previous]}
            />
          ) : (
            t('welcome_keyboardNone')
          )}
        </Thing>
        <Thing icon={bookmark} title={t('welcome_save')}>
          {save ? <WithKeys text={t('welcome_saveText', save)} keys={[save]} /> : t('welcome_saveNone')}
        </Thing>
        <Thing icon={search} title={t('welcome_ask')}>
          {t('welcome_askText')}
        </Thing>
      </ol>
      <p class="hint">
        <a href={keyboardPage}>{t('welcome_keys')}</a>
      </p>
    </section>
  );
}

function Thing({ icon, title, children }: { icon: string; title: string; children: ComponentChildren }) {
  return (
    <li>
      <span class="thing-icon">
        <Icon svg={icon} />
      </span>
      <div>
        <h3>{title}</h3>
        <p>{children}</p>
      </div>
    </li>
  );
}
