import { useState } from 'preact/hooks';
import { MAX_LENGTH } from '../../model/fields.ts';
import { EditForm } from '../../ui/fact-editor/edit-form.tsx';
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
  const problems = {
    name: useLineProblem(fields.name, MAX_LENGTH.name, false),
    about: useLineProblem(fields.about, MAX_LENGTH.line, true),
  };

  return (
    <EditForm
      class="line-form"
      first="input"
      isRight={!problems.name && !problems.about}
      onSave={() => onSave(fields.name.trim(), fields.about.trim())}
      onCancel={onCancel}
    >
      {(isChecked) =>
        (['name', 'about'] as const).map((field) => (
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
        ))
      }
    </EditForm>
  );
}
