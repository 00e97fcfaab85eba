import { useStrings } from '../ui/strings.ts';

interface PackFileInputProps {
  /** A file is held over the packs and would be taken if it were dropped. */
  isOver: boolean;
  onFile(file: File): void;
}

/** The way in for a pack. */
export function PackFileInput({ isOver, onFile }: PackFileInputProps) {
  const { t } = useStrings();
  return (
    <div class={isOver ? 'install is-over' : 'install'}>
      <label for="install-pack">{t('options_install')}</label>
      <input
        type="file"
        id="install-pack"
        accept=".json,.ndjson,.jsonl,.gz,application/json,application/gzip"
        aria-describedby="install-hint"
        onChange={(event) => {
          const { currentTarget } = event;
          const file = currentTarget.files?.[0];
          if (!file) return;
          onFile(file);
          currentTarget.value = ''; // so that the same file, mended, can be chosen again
        }}
      />
      <p class="hint" id="install-hint">
        {t(isOver ? 'options_drop' : 'options_installHint')}
      </p>
    </div>
  );
}
