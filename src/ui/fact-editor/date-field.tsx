import { useState } from 'preact/hooks';
import { formatDate } from '../format-date.ts';
import { useStrings } from '../strings.ts';
import { Field } from './field.tsx';
import { readDate } from './read-date.ts';

interface DateFieldProps {
  /** As it was typed. */
  value: string;
  onInput(value: string): void;
  /** Complain of what cannot be read now, not only when the field is left. */
  isChecked?: boolean;
}

/** A date as precise as it is known. Below it stands what was understood, in words. */
export function DateField({ value, onInput, isChecked = false }: DateFieldProps) {
  const strings = useStrings();
  const { t, locale } = strings;
  // While somebody types every date is wrong for a while: nobody wants to be told.
  const [isLeft, setLeft] = useState(false);
  const date = readDate(value, locale);
  const isWrong = date === undefined && (isLeft || isChecked);
  const understood = date && formatDate(date, strings);
  return (
    <Field
      label={t('editor_date')}
      error={isWrong ? t('editor_dateWrong') : undefined}
      hint={isWrong ? undefined : understood ? t('editor_dateRead', understood) : t('editor_dateHint')}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          inputMode="text"
          autocomplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => {
            setLeft(false);
            onInput(event.currentTarget.value);
          }}
          onBlur={() => {
            setLeft(true);
            if (date && date !== value) onInput(date);
          }}
        />
      )}
    </Field>
  );
}
