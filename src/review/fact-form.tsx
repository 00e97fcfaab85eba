import { useEffect, useRef } from 'preact/hooks';
import { FACT_KINDS, MODALITIES } from '../model/fact.ts';
import { MAX_LENGTH } from '../model/fields.ts';
import { KIND_LABELS, MODALITY_LABELS } from '../ui/kind.tsx';
import { useStrings } from '../ui/strings.ts';
import { type FactFields, isKind, readFields } from './fact-fields.ts';
import { FormField } from './form-field.tsx';
import type { ReviewFact } from './review.ts';
import type { ReviewActions } from './review-view.ts';

interface FactFormProps {
  shown: ReviewFact;
  fields: FactFields;
  names: readonly string[];
  actions: ReviewActions;
}

/** All that a reader can say anew of a fact. What is typed is in the draft at once; it counts when the form is done. */
export function FactForm({ shown: { fact, isOwn }, fields, names, actions }: FactFormProps) {
  const { t, locale } = useStrings();
  const form = useRef<HTMLFormElement>(null);
  const read = readFields(fields, fact);
  const problems = read.ok ? {} : read.problems;
  const id = (field: string) => `${field}-${fact.id}`;
  const set = (changed: Partial<FactFields>) =>
    actions.onChange({ do: 'fillIn', fact: fact.id, fields: { ...fields, ...changed } });
  const text = (field: Exclude<keyof FactFields, 'kind'>) => ({
    id: id(field),
    value: fields[field],
    problem: problems[field],
    onInput: (value: string) => set({ [field]: value }),
  });

  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('input[value=""], textarea');
    first?.focus();
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);

  const left = MAX_LENGTH.statement - fields.statement.length;
  return (
    <form
      class="fact-form"
      ref={form}
      noValidate
      aria-label={t('review_editing')}
      onSubmit={(event) => {
        event.preventDefault();
        if (read.ok) actions.onFinish(fact.id);
        else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isOwn) return;
        event.stopPropagation();
        actions.onChange({ do: 'fillIn', fact: fact.id, fields: undefined });
      }}
    >
      <FormField label={t('review_company')} list={id('names')} {...text('company')} />
      <datalist id={id('names')}>
        {names.map((name) => (
          <option value={name} key={name} />
        ))}
      </datalist>
      <FormField
        label={t('review_statement')}
        rows={3}
        hint={left < 60 ? t('review_left', left.toLocaleString(locale)) : undefined}
        {...text('statement')}
      />
      <div class="form-row">
        <div class="form-field">
          <label for={id('kind')}>{t('review_kind')}</label>
          <select
            id={id('kind')}
            value={fields.kind}
            onChange={({ currentTarget: { value } }) => isKind(value) && set({ kind: value })}
          >
            {FACT_KINDS.map((kind) => (
              <option value={kind} key={kind}>
                {t(KIND_LABELS[kind])}
              </option>
            ))}
          </select>
        </div>
        <div class="form-field">
          <label for={id('modality')}>{t('review_modality')}</label>
          <select
            id={id('modality')}
            value={fields.modality}
            onChange={({ currentTarget: { value } }) => set({ modality: value })}
          >
            <option value="">{t('review_modalityNone')}</option>
            {MODALITIES.map((modality) => (
              <option value={modality} key={modality}>
                {t(MODALITY_LABELS[modality])}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="form-row">
        <FormField label={t('review_date')} hint={t('review_dateHint')} {...text('date')} />
        <FormField label={t('review_thread')} hint={t('review_threadHint')} {...text('thread')} />
      </div>
      <div class="form-row">
        <FormField label={t('review_speaker')} {...text('speaker')} />
        <FormField label={t('review_role')} {...text('role')} />
      </div>
      <p class="form-buttons">
        <button type="submit" class="main-button">
          {t('review_done')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            actions.onChange(
              isOwn ? { do: 'remove', fact: fact.id } : { do: 'fillIn', fact: fact.id, fields: undefined },
            )
          }
        >
          {t(isOwn ? 'review_removeOwn' : 'review_cancel')}
        </button>
      </p>
    </form>
  );
}
