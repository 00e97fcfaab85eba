import { useRef, useState } from 'preact/hooks';
import { readAddress } from '../../subscriptions/read-address.ts';
import { useStrings } from '../../ui/strings.ts';

const START = 'https://';

interface AddressInputProps {
  /** Another pack is on its way in. */
  isBusy: boolean;
  onAddress(address: string): void;
}

/** The way in for a pack that somebody keeps at an address. */
export function AddressInput({ isBusy, onAddress }: AddressInputProps) {
  const { t } = useStrings();
  const [text, setText] = useState('');
  const [error, setError] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    const read = readAddress(text);
    const problem = 'problem' in read ? t(`address_${read.problem}`) : isBusy ? t('address_busy') : '';
    setError(problem);
    if (problem) field.current?.focus();
    else if ('address' in read) onAddress(read.address);
  };

  return (
    <form class="add-address" onSubmit={submit} noValidate>
      <label for="add-address">{t('options_address')}</label>
      <div class="field">
        <input
          type="text"
          inputMode="url"
          id="add-address"
          ref={field}
          value={text}
          dir="ltr"
          placeholder={START}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          aria-invalid={error !== ''}
          aria-describedby="add-address-error add-address-hint"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setError('');
          }}
        />
        <button type="submit" class="button">
          {t('options_addressButton')}
        </button>
      </div>
      <p class="failure" id="add-address-error" role="alert">
        {error}
      </p>
      <p class="hint" id="add-address-hint">
        {t('options_addressHint')}
      </p>
    </form>
  );
}
