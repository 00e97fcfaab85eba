import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from '../strings.ts';
import { useInPlace } from './use-in-place.ts';

interface EditFormProps {
  class?: string;
  /** The field that takes the focus. */
  first: 'textarea' | 'input';
  /** Nothing is wrong with what the fields hold. */
  isRight: boolean;
  onSave(): void;
  onCancel(): void;
  /** `isChecked`: the reader tried to save, so that what is wrong has to be said. */
  children(isChecked: boolean): ComponentChildren;
}

/** A form in place: it saves what is right, and else leads to what is wrong first. */
export function EditForm({ class: of = '', first, isRight, onSave, onCancel, children }: EditFormProps) {
  const { t } = useStrings();
  const [isChecked, setChecked] = useState(false);
  const { ref, onKeyDown } = useInPlace(first, onCancel);

  const save = (event: Event) => {
    event.preventDefault();
    if (isRight) return onSave();
    setChecked(true);
    // Once the complaints are there, to the first of them, which has to be in sight even where its field has the focus.
    requestAnimationFrame(() => {
      const field = ref.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
      field?.focus();
      field?.scrollIntoView({ block: 'nearest' });
    });
  };

  return (
    <form class={`fact-form ${of}`.trim()} ref={ref} noValidate onSubmit={save} onKeyDown={onKeyDown}>
      {children(isChecked)}
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
