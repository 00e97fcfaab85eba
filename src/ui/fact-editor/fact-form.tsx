import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../../model/fact.ts';
import { useStrings } from '../strings.ts';
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
  const { t, locale } = useStrings();
  const [draft, setDraft] = useState(() => draftOf(fact));
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('textarea')?.focus(), []);

  const save = (event: Event) => {
    event.preventDefault();
    if (Object.keys(problemsIn(draft, locale)).length === 0)
      return onSave(applyDraft(fact, draft, threads, locale));
    setChecked(true);
    // Once the complaints are there, to the first of them, which has to be in sight even where its field has the focus.
    requestAnimationFrame(() => {
      const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      field?.focus();
      field?.scrollIntoView({ block: 'nearest' });
    });
  };

  return (
    <form
      class="fact-form"
      ref={form}
      noValidate
      onSubmit={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <FactEditor
        draft={draft}
        threads={threads.map(({ title }) => title)}
        isChecked={isChecked}
        onInput={setDraft}
      />
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
