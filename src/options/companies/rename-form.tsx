import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_LENGTH } from '../../model/fields.ts';
import { Field } from '../../ui/fact-editor/field.tsx';
import { useStrings } from '../../ui/strings.ts';
import { useLineProblem } from './line-form.tsx';

interface RenameFormProps {
  name: string;
  about: string;
  onSave(name: string, about: string): void;
  onCancel(): void;
}

/** What a company is called on its card, and what is said of it there. The names that are marked stay as they are. */
export function RenameForm({ name, about, onSave, onCancel }: RenameFormProps) {
  const { t } = useStrings();
  const [fields, setFields] = useState({ name, about });
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const problems = {
    name: useLineProblem(fields.name, MAX_LENGTH.name, false),
    about: useLineProblem(fields.about, MAX_LENGTH.line, true),
  };

  const save = (event: Event) => {
    event.preventDefault();
    setChecked(true);
    if (!problems.name && !problems.about) return onSave(fields.name.trim(), fields.about.trim());
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  return (
    <form
      class="fact-form line-form"
      ref={form}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      {(['name', 'about'] as const).map((field) => (
        <Field
          key={field}
          label={field === 'name' ? t('known_name') : t('known_about')}
          width="whole"
          error={isChecked ? problems[field] : undefined}
          hint={field === 'name' ? t('known_nameHint') : undefined}
        >
          {(control) => (
            <input
              {...control}
              type="text"
              dir="auto"
              value={fields[field]}
              onInput={(event) => setFields({ ...fields, [field]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
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
