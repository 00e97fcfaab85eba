import { useStrings } from '../strings.ts';
import { DateField } from './date-field.tsx';
import { type FactDraft, problemsIn } from './fact-draft.ts';
import { KindSelect } from './kind-select.tsx';
import { ModalitySelect } from './modality-select.tsx';
import { StatementField } from './statement-field.tsx';
import { ThreadField } from './thread-field.tsx';

interface FactEditorProps {
  draft: FactDraft;
  /** Titles of the company's matters, to choose from. */
  threads: readonly string[];
  /** Complain of everything that is wrong now, as when somebody tries to save. */
  isChecked?: boolean;
  onInput(draft: FactDraft): void;
}

/** The fields of a fact. Whoever shows it keeps the draft, and asks `problemsIn` before it becomes a fact by `applyDraft`. */
export function FactEditor({ draft, threads, isChecked = false, onInput }: FactEditorProps) {
  const { t, locale } = useStrings();
  const problems = problemsIn(draft, locale);
  const change = (parts: Partial<FactDraft>) => onInput({ ...draft, ...parts });
  // What is empty is no mistake until somebody wants to be done.
  const ofStatement = problems.statement === 'empty' && !isChecked ? undefined : problems.statement;
  return (
    <fieldset class="fact-editor">
      <legend class="heard">{t('editor_fact')}</legend>
      <StatementField
        value={draft.statement}
        problem={ofStatement}
        onInput={(statement) => change({ statement })}
      />
      <KindSelect value={draft.kind} onInput={(kind) => change({ kind })} />
      <DateField value={draft.date} isChecked={isChecked} onInput={(date) => change({ date })} />
      <ThreadField
        value={draft.thread}
        titles={threads}
        problem={problems.thread}
        onInput={(thread) => change({ thread })}
      />
      <ModalitySelect value={draft.modality} onInput={(modality) => change({ modality })} />
    </fieldset>
  );
}
