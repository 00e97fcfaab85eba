import { useRef, useState } from 'preact/hooks';
import { MAX_LENGTH } from '../../model/fields.ts';
import { useStrings } from '../../ui/strings.ts';
import { useLineProblem } from './line-form.tsx';

/** The field for a text that must never be marked, whatever company bears it. */
export function NeverMarked({ onAdd }: { onAdd(text: string): Promise<boolean> }) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = useLineProblem(text, MAX_LENGTH.name, false);

  const add = async (event: Event) => {
    event.preventDefault();
    field.current?.focus();
    setChecked(true);
    if (problem || !(await onAdd(text.trim()))) return;
    setText('');
    setChecked(false);
  };

  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label for="never-marked">{t('known_never')}</label>
      <div class="field">
        <input
          type="text"
          id="never-marked"
          ref={field}
          dir="auto"
          autocomplete="off"
          value={text}
          aria-invalid={isChecked && problem !== undefined}
          aria-describedby="never-marked-hint never-marked-error"
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t('known_neverButton')}
        </button>
      </div>
      <p class="failure" id="never-marked-error" role="alert">
        {isChecked && problem}
      </p>
      <p class="hint" id="never-marked-hint">
        {t('known_neverHint')}
      </p>
    </form>
  );
}
