import { useId } from 'preact/hooks';
import { MAX_LENGTH } from '../../model/fields.ts';
import { useStrings } from '../strings.ts';
import type { DraftProblems } from './fact-draft.ts';
import { Field } from './field.tsx';

interface ThreadFieldProps {
  /** The title of the matter; empty for none. */
  value: string;
  /** Titles of the company's matters, to choose from. */
  titles: readonly string[];
  problem?: DraftProblems['thread'] | undefined;
  onInput(value: string): void;
}

/** The matter that a fact belongs to: one of the company's, or a new one. */
export function ThreadField({ value, titles, problem, onInput }: ThreadFieldProps) {
  const { t, locale } = useStrings();
  const list = useId();
  const errors = {
    tooLong: t(
      'editor_tooLong',
      MAX_LENGTH.name.toLocaleString(locale),
      value.trim().length.toLocaleString(locale),
    ),
    notPlain: t('editor_notPlain'),
  };
  return (
    <Field label={t('editor_thread')} hint={t('editor_threadHint')} error={problem && errors[problem]}>
      {(control) => (
        <>
          <input
            {...control}
            type="text"
            dir="auto"
            autocomplete="off"
            list={list}
            value={value}
            onInput={({ currentTarget }) => onInput(currentTarget.value)}
          />
          <datalist id={list}>
            {[...new Set(titles)].map((title) => (
              <option value={title} key={title} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
