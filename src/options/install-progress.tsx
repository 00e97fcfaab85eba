import { useLayoutEffect, useRef } from 'preact/hooks';
import { useStrings } from '../ui/strings.ts';
import { formatSize } from './format-size.ts';
import type { Fetching, Reading, Writing } from './install-state.ts';

interface InstallProgressProps {
  state: Fetching | Reading | Writing;
  onCancel(): void;
  /** It goes, and the focus was in it. */
  onFocusLost(): void;
}

/** How far it is, beside the status and not in it: nobody wants to hear every count. */
export function InstallProgress({ state, onCancel, onFocusLost }: InstallProgressProps) {
  const { t, locale } = useStrings();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => () => {
      if (button.current === document.activeElement) onFocusLost();
    },
    [],
  );
  const isCounted = state.is === 'writing' && state.total !== undefined;
  const [value, max] = isCounted ? [state.records, state.total] : [state.bytes, state.size];
  return (
    <div class="install-progress">
      <progress value={value} max={max} aria-label={name()} />
      <button type="button" class="button" ref={button} onClick={onCancel}>
        {t('options_cancel')}
      </button>
      <p class="hint">{describe()}</p>
    </div>
  );

  function name(): string {
    if (state.is === 'fetching') return t('options_fetching', state.host);
    return state.is === 'reading' ? t('options_reading', state.file) : t('options_writing', state.title);
  }

  function describe(): string {
    const read = formatSize(state.bytes, locale);
    if (state.size === undefined) return t('options_fetchedBytes', read);
    const bytes = [read, formatSize(state.size, locale)];
    if (state.is === 'fetching') return t('options_fetchedOf', ...bytes);
    if (state.is === 'reading') return t('options_readBytes', ...bytes);
    const records = state.records.toLocaleString(locale);
    return state.total === undefined
      ? t('options_writtenOfBytes', records, ...bytes)
      : t('options_written', records, state.total.toLocaleString(locale));
  }
}
