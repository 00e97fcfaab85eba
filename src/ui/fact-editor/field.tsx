import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a control needs so that its label, its hint and its error are heard with it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** How wide it would like to be in the editor's grid. */
  width?: 'whole' | 'part';
  children: (control: FieldControl) => ComponentChildren;
}

/** A label over a control, and below it what helps or what is wrong. */
export function Field({ label, hint, error, width = 'part', children }: FieldProps) {
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={`editor-field is-${width}`}>
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': Boolean(error) })}
      {/* Always there, since screen readers speak what changes in it and not what comes with it. */}
      <p class="editor-error" id={`${id}-error`} role="alert">
        {error}
      </p>
      {hint && (
        <p class="editor-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
