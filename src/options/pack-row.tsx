import type { ComponentChildren } from 'preact';
import type { InstalledPack, PackCompany } from '../factbase/installed-pack.ts';
import { isWebAddress } from '../model/web-address.ts';
import { formatDate } from '../ui/format-date.ts';
import { useStrings } from '../ui/strings.ts';
import { PackContents } from './pack-contents.tsx';
import { PackPrevious } from './pack-previous.tsx';
import { useFocus } from './use-focus.ts';

interface PackRowProps {
  pack: InstalledPack;
  /** What it has its updates from, where it has. */
  updates?: ComponentChildren;
  /** The reader has just pressed a button that went: this one takes its focus. */
  takesFocus?: 'remove' | 'rollBack';
  readContents(): Promise<PackCompany[]>;
  onRemove(): void;
  onRollBack(): void;
}

/** A pack that is in force: what it says of itself, what it holds, and the way out. */
export function PackRow(props: PackRowProps) {
  const { pack, updates, takesFocus, readContents, onRemove, onRollBack } = props;
  const strings = useStrings();
  const { t, plural } = strings;
  const button = useFocus<HTMLButtonElement>(takesFocus === 'remove');
  const { companies, facts, articles } = pack.counts;
  return (
    <li class="pack" data-installed={pack.id}>
      <div class="pack-top">
        <div>
          <h3>{pack.title}</h3>
          <p class="pack-by">
            {t('options_byPublisher', pack.publisher)}
            {pack.homepage && isWebAddress(pack.homepage) && (
              <>
                {' · '}
                <a href={pack.homepage} target="_blank" rel="noopener noreferrer">
                  {t('options_homepage')} <span class="heard">{t('opensInTab')}</span>
                </a>
              </>
            )}
          </p>
        </div>
        <button
          type="button"
          class="button"
          aria-label={t('options_removeNamed', pack.title)}
          ref={button}
          onClick={onRemove}
        >
          {t('options_remove')}
        </button>
      </div>
      <p class="pack-line">
        {plural('options_companyCount', companies)} · {plural('options_factCount', facts)} ·{' '}
        {plural('options_articleCount', articles)}
      </p>
      <p class="pack-line">
        {t('options_revision', pack.revision)} · {t('options_updatedOn', formatDate(pack.updated, strings))} ·{' '}
        {t('options_license', pack.license)}
      </p>
      {updates}
      {pack.previous && (
        <PackPrevious
          key={pack.revision}
          pack={pack}
          previous={pack.previous}
          takesFocus={takesFocus === 'rollBack'}
          onRollBack={onRollBack}
        />
      )}
      <PackContents title={pack.title} read={readContents} />
    </li>
  );
}

interface RemovedPackRowProps {
  pack: InstalledPack;
  takesFocus: boolean;
  onUndo(): void;
}

/** Where a pack was, until the page is left. */
export function RemovedPackRow({ pack, takesFocus, onUndo }: RemovedPackRowProps) {
  const { t } = useStrings();
  const button = useFocus<HTMLButtonElement>(takesFocus);
  return (
    <li class="pack is-removed">
      <div class="pack-top">
        <div>
          <p>{t('options_removed', pack.title)}</p>
          <p class="hint">{t('options_undoHint')}</p>
        </div>
        <button type="button" class="button" ref={button} onClick={onUndo}>
          {t('options_undo')}
        </button>
      </div>
    </li>
  );
}
