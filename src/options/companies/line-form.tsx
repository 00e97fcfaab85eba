import { useState } from 'preact/hooks';
import { isPlainText, MAX_LENGTH } from '../../model/fields.ts';
import { EditForm } from '../../ui/fact-editor/edit-form.tsx';
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
  const [text, setText] = useState(value);
  const error = useLineProblem(text, max, isOptional);
  return (
    <EditForm
      class="line-form"
      first="input"
      isRight={!error}
      onSave={() => onSave(text.trim())}
      onCancel={onCancel}
    >
      {(isChecked) => (
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
      )}
    </EditForm>
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
