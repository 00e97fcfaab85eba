import { MAX_LENGTH } from '../../model/fields.ts';
import { useStrings } from '../strings.ts';
import type { DraftProblems } from './fact-draft.ts';
import { Field } from './field.tsx';

/** From here on it helps to know how much room is left. */
const NEARLY_FULL = MAX_LENGTH.statement - 60;

interface StatementFieldProps {
  value: string;
  problem?: DraftProblems['statement'] | undefined;
  onInput(value: string): void;
}

export function StatementField({ value, problem, onInput }: StatementFieldProps) {
  const { t, plural, locale } = useStrings();
  const { length } = value.trim();
  const max = MAX_LENGTH.statement;
  const errors = {
    empty: t('editor_statementEmpty'),
    tooLong: t('editor_tooLong', max.toLocaleString(locale), length.toLocaleString(locale)),
    notPlain: t('editor_notPlain'),
  };
  return (
    <Field
      label={t('editor_statement')}
      width="whole"
      error={problem && errors[problem]}
      hint={length > NEARLY_FULL && length <= max ? plural('editor_left', max - length) : undefined}
    >
      {(control) => (
        <textarea
          {...control}
          rows={3}
          dir="auto"
          value={value}
          // A statement is one line: pasted text brings its own.
          onInput={({ currentTarget }) => onInput(currentTarget.value.replace(/\s*\n\s*/g, ' '))}
        />
      )}
    </Field>
  );
}
