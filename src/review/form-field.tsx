import { useStrings } from '../ui/strings.ts';
import type { FieldProblem } from './fact-fields.ts';

interface FormFieldProps {
  id: string;
  label: string;
  value: string;
  onInput: (value: string) => void;
  hint?: string | undefined;
  problem?: FieldProblem | undefined;
  /** The id of a `datalist` with suggestions. */
  list?: string;
  /** Lines of text, for what is more than a line. */
  rows?: number;
}

/** A labelled field that says what is wrong with it. */
export function FormField({ id, label, value, onInput, hint, problem, list, rows }: FormFieldProps) {
  const { t } = useStrings();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const common = {
    id,
    value,
    dir: 'auto' as const,
    autocomplete: 'off',
    'aria-invalid': problem !== undefined,
    ...(described && { 'aria-describedby': described }),
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea rows={rows} {...common} />
      ) : (
        <input type="text" {...common} {...(list && { list })} />
      )}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="failure" id={`${id}-problem`}>
          {t(`review_bad_${problem}`)}
        </p>
      )}
    </div>
  );
}
