import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isPlainText, MAX_LENGTH } from '../../model/fields.ts';
import { Field } from '../../ui/fact-editor/field.tsx';
import { useStrings } from '../../ui/strings.ts';

interface LineFormProps {
  label: string;
  value: string;
  max?: number;
  /** An empty text is an answer too. */
  isOptional?: boolean;
  onSave(text: string): void;
  onCancel(): void;
}

/** A form of one line: the field takes the focus, Escape leaves all as it was. */
export function LineForm({
  label,
  value,
  max = MAX_LENGTH.line,
  isOptional = false,
  onSave,
  onCancel,
}: LineFormProps) {
  const { t } = useStrings();
  const [text, setText] = useState(value);
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const error = useLineProblem(text, max, isOptional);

  return (
    <form
      class="fact-form line-form"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        if (!error) return onSave(text.trim());
        form.current?.querySelector('input')?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field label={label} width="whole" error={isChecked ? error : undefined}>
        {(control) => (
          <input
            {...control}
            type="text"
            dir="auto"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
      </Field>
      <p class="buttons">
        <button type="submit" class="main-button">
          {t('editor_save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('editor_cancel')}
        </button>
      </p>
    </form>
  );
}

/** What keeps a text from being a line of the model, in words. */
export function useLineProblem(text: string, max: number, isOptional: boolean): string | undefined {
  const { t, locale } = useStrings();
  const { length } = text.trim();
  if (length === 0) return isOptional ? undefined : t('known_empty');
  if (length > max) return t('editor_tooLong', max.toLocaleString(locale), length.toLocaleString(locale));
  return isPlainText(text.trim(), max) ? undefined : t('editor_notPlain');
}
