import { useState } from 'preact/hooks';
import type { Fact } from '../../model/fact.ts';
import { useStrings } from '../strings.ts';
import { EditForm } from './edit-form.tsx';
import { applyDraft, draftOf, problemsIn } from './fact-draft.ts';
import { FactEditor } from './fact-editor.tsx';

interface FactFormProps {
  fact: Fact;
  /** The matters of the fact's company. */
  threads: readonly NonNullable<Fact['thread']>[];
  /** A fact without problems. The form stays until it is taken away. */
  onSave(fact: Fact): void;
  onCancel(): void;
}

/** Edits one fact in place: the first field takes the focus, Escape leaves all as it was. */
export function FactForm({ fact, threads, onSave, onCancel }: FactFormProps) {
  const { locale } = useStrings();
  const [draft, setDraft] = useState(() => draftOf(fact));
  return (
    <EditForm
      first="textarea"
      isRight={Object.keys(problemsIn(draft, locale)).length === 0}
      onSave={() => onSave(applyDraft(fact, draft, threads, locale))}
      onCancel={onCancel}
    >
      {(isChecked) => (
        <FactEditor
          draft={draft}
          threads={threads.map(({ title }) => title)}
          isChecked={isChecked}
          onInput={setDraft}
        />
      )}
    </EditForm>
  );
}
