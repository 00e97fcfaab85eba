import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { FactEditor } from '../ui/fact-editor/fact-editor.tsx';
import { useStrings } from '../ui/strings.ts';
import { type FactFields, problemsOf } from './fact-fields.ts';
import { type ReviewFact, threadsOf } from './review.ts';
import type { FactListParts } from './review-view.ts';
import { TextField } from './text-field.tsx';

interface FactFormProps extends FactListParts {
  shown: ReviewFact;
  fields: FactFields;
}

/** All that a reader can say anew of a fact. What is typed is in the draft at once; it counts when the form is done. */
export function FactForm({
  shown: { fact, isOwn },
  fields,
  review,
  names,
  mustBeDone,
  actions,
}: FactFormProps) {
  const { t, locale } = useStrings();
  const form = useRef<HTMLFormElement>(null);
  const list = useId();
  const [isTried, setTried] = useState(false);
  const isChecked = isTried || mustBeDone;
  const problems = problemsOf(fields, locale);
  const set = (changed: Partial<FactFields>) =>
    actions.onChange({ do: 'fillIn', fact: fact.id, fields: { ...fields, ...changed } });
  const close = () => actions.onChange({ do: 'fillIn', fact: fact.id, fields: undefined });

  useEffect(() => {
    const company = form.current?.querySelector('input');
    const first = company?.value === '' ? company : form.current?.querySelector('textarea');
    first?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  return (
    <form
      class="review-fact-form"
      ref={form}
      noValidate
      aria-label={t('review_editing')}
      onSubmit={(event) => {
        event.preventDefault();
        if (Object.keys(problems).length === 0) return actions.onFinish(fact.id);
        setTried(true);
        // After the complaints are there, to the first of them.
        requestAnimationFrame(() =>
          form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
        );
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isOwn) return;
        event.stopPropagation();
        close();
      }}
    >
      <TextField
        label={t('review_company')}
        hint={t('review_companyHint')}
        list={list}
        value={fields.company}
        problem={isChecked || problems.company !== 'empty' ? problems.company : undefined}
        onInput={(company) => set({ company })}
      />
      <datalist id={list}>
        {names.map((name) => (
          <option value={name} key={name} />
        ))}
      </datalist>
      <FactEditor
        draft={fields}
        threads={threadsOf(review, fact.company).map(({ title }) => title)}
        isChecked={isChecked}
        onInput={set}
      />
      <div class="form-row">
        <TextField
          label={t('review_speaker')}
          value={fields.speaker}
          problem={isChecked || problems.speaker !== 'empty' ? problems.speaker : undefined}
          onInput={(speaker) => set({ speaker })}
        />
        <TextField
          label={t('review_role')}
          value={fields.role}
          problem={problems.role}
          onInput={(role) => set({ role })}
        />
      </div>
      <p class="form-buttons">
        <button type="submit" class="main-button">
          {t('review_done')}
        </button>
        <button
          type="button"
          class="button"
          onClick={isOwn ? () => actions.onChange({ do: 'remove', fact: fact.id }) : close}
        >
          {t(isOwn ? 'review_removeOwn' : 'review_cancel')}
        </button>
      </p>
    </form>
  );
}
