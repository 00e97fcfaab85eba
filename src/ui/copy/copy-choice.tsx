import copy from 'lucide-static/icons/copy.svg?raw';
import { useId, useRef, useState } from 'preact/hooks';
import { COPY_FORMS, type CopyForm } from '../../cite/copy-facts.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.ts';
import { useEscape } from '../use-escape.ts';
import { copyText } from './copy-text.ts';

/** The forms of a file. */
export type FileForm = 'csv' | 'json';

interface CopyChoiceProps {
  /** What is copied: heard of the button, and seen where there is room. */
  label: string;
  hasText?: boolean;
  /** Empty where there is nothing to copy in this form. */
  textOf: (form: CopyForm) => string;
  onSave?: (form: FileForm) => void;
}

/** A button that offers forms to copy in, and says what became of it. */
export function CopyChoice({ label, hasText = false, textOf, onSave }: CopyChoiceProps) {
  const { t } = useStrings();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const forms = useRef<HTMLSpanElement>(null);

  useEscape(isOpen ? closeIfInUse : undefined);

  /** Forms that are open somewhere else on the card are not what Escape is pressed for. */
  function closeIfInUse(): boolean {
    const isInUse = opener.current?.matches(':focus') || forms.current?.querySelector(':focus');
    if (!isInUse) return false;
    opener.current?.focus();
    setOpen(false);
    return true;
  }

  const choose = async (form: CopyForm, button: HTMLElement) => {
    const text = textOf(form);
    if (text === '') return setSaid(t('copyNoSource'));
    setSaid('');
    setSaid((await copyText(text, button)) ? t(`copied_${form}`) : t('copyFailed'));
  };

  return (
    <>
      <button
        type="button"
        class="copy-open"
        ref={opener}
        id={`${id}-open`}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={hasText ? undefined : label}
        title={hasText ? undefined : label}
        onClick={() => {
          setOpen(!isOpen);
          setSaid('');
        }}
      >
        <Icon svg={copy} />
        {hasText && label}
      </button>
      <span class="copy-forms" id={id} ref={forms} hidden={!isOpen}>
        {isOpen && (
          <>
            {COPY_FORMS.map((form) => (
              <button
                type="button"
                class="copy-form"
                key={form}
                data-copy={form}
                aria-describedby={`${id}-open`}
                onClick={({ currentTarget }) => choose(form, currentTarget)}
              >
                {t(`copyForm_${form}`)}
              </button>
            ))}
            {onSave &&
              (['csv', 'json'] as const).map((form) => (
                <button
                  type="button"
                  class="copy-form"
                  key={form}
                  data-save={form}
                  aria-describedby={`${id}-open`}
                  onClick={() => onSave(form)}
                >
                  {t(`saveForm_${form}`)}
                </button>
              ))}
            <span class="copy-said" role="status">
              {said}
            </span>
          </>
        )}
      </span>
    </>
  );
}
