import { Field } from '../ui/fact-editor/field.tsx';
import { useStrings } from '../ui/strings.ts';
import type { FieldProblem } from './fact-fields.ts';

interface TextFieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  problem?: FieldProblem | undefined;
  width?: 'whole' | 'part';
  /** The id of a `datalist` with suggestions. */
  list?: string | undefined;
}

/** One line of text that says what is wrong with it. */
export function TextField({ label, value, onInput, hint, problem, width, list }: TextFieldProps) {
  const { t } = useStrings();
  return (
    <Field label={label} hint={hint} error={problem && t(`reviewBad_${problem}`)} {...(width && { width })}>
      {(control) => (
        <input
          {...control}
          type="text"
          dir="auto"
          autocomplete="off"
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
          {...(list && { list })}
        />
      )}
    </Field>
  );
}
